#!/usr/bin/env node
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { checkRegexes, checkRequests } from './lint/check-sources.mjs';

// A part of `npm run lint`: what Biome and dependency-cruiser have no rules for.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const problems = [...checkRequests(ROOT), ...checkRegexes(ROOT)];
for (const { file, line, what } of problems) console.error(`${file}:${line} ${what}`);
if (problems.length > 0) process.exitCode = 1;
