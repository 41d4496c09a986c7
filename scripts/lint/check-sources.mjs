import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { EXCEPTIONS, UNKNOWN_REGEXES } from './exceptions.mjs';
import { findRegexes } from './find-regexes.mjs';
import { findRequests } from './find-requests.mjs';
import { tryRegex } from './try-regex.mjs';

/** @typedef {{ file: string, line: number, what: string }} Problem */

/**
 * What asks for something or opens an address without a click, in all of `src`.
 *
 * @param {string} root
 * @returns {Problem[]}
 */
export function checkRequests(root) {
  const problems = [];
  const needed = new Set();
  for (const { file, text } of sources(root, /\.(?:tsx?|css)$/)) {
    for (const { line, what } of findRequests(file, text)) {
      const exception = EXCEPTIONS.find((one) => one.file === file && one.what === what);
      if (exception) needed.add(exception);
      else
        problems.push({ file, line, what: `${what}: nothing of ours asks the network or opens what was not clicked` });
    }
  }
  for (const { file, what } of EXCEPTIONS.filter((one) => !needed.has(one))) {
    problems.push({ file, line: 1, what: `the exception for “${what}” is not needed any more` });
  }
  return problems;
}

/**
 * Regular expressions in all of `src` that take more than linear time on some text.
 *
 * @param {string} root
 * @returns {Problem[]}
 */
export function checkRegexes(root) {
  const problems = [];
  const needed = new Set();
  /** @type {Map<string, string | null>} */
  const judged = new Map();
  for (const { file, text } of sources(root, /\.tsx?$/)) {
    const { regexes, unknown } = findRegexes(file, text);
    for (const { line, source, flags } of regexes) {
      const key = `/${source}/${flags}`;
      if (!judged.has(key)) judged.set(key, judgeRegex(source, flags));
      const verdict = judged.get(key);
      if (verdict) problems.push({ file, line, what: `${key} ${verdict}` });
    }
    for (const { line, what } of unknown) {
      const known = UNKNOWN_REGEXES.find((one) => one.file === file && one.what === what);
      if (known) needed.add(known);
      else problems.push({ file, line, what: `${what}: made at run time, so that nobody can judge it here` });
    }
  }
  for (const { file, what } of UNKNOWN_REGEXES.filter((one) => !needed.has(one))) {
    problems.push({ file, line: 1, what: `the exception for “${what}” is not needed any more` });
  }
  return problems;
}

/**
 * By analysis (scslre, which knows one repeated character), then by trial on texts of its own parts.
 *
 * @param {string} source
 * @param {string} flags
 * @returns {string | null} why it is too slow
 */
export function judgeRegex(source, flags) {
  const report = analyse({ source, flags }).reports[0];
  if (report) return `is not linear (${report.type}): try ${JSON.stringify(report.character.pick)} again and again`;
  const part = tryRegex(source, flags);
  return part === null ? null : `is not linear: try ${JSON.stringify(part)} again and again`;
}

/**
 * @param {string} root
 * @param {RegExp} names
 */
function sources(root, names) {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => names.test(name))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}
