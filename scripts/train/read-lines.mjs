import { readFileSync } from 'node:fs';

/** What a file of JSON lines holds. @param {string} file @returns {any[]} */
export const readLines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
