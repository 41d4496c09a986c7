import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { makeCorrectionsFile, readCorrectionsFile } from '../../../src/core/corrections/corrections-file';
import { makeArticle } from '../core/comparison/make-text';
import { sayOf, wordsOf } from '../core/corrections/make-correction';

const LANTERN = 'The lantern on the pier has been dark since the fishermen left for the northern banks';
const FIRST = makeArticle('first', [`“${LANTERN},” Ann Lee said on Monday.`]);
const SECOND = makeArticle('second', [
  `“${LANTERN.replace('dark', 'black')},” Ann Lee said.`,
  'A “clever” plan, it is called.',
]);
const story = { id: 's', name: 'The pier' };
const CORRECTIONS = sayOf(
  [FIRST, SECOND],
  { kind: 'speaker', words: wordsOf(FIRST, LANTERN), speaker: 'Ann Lee', instead: 'Bo Berg' },
  { kind: 'not-quotation', words: wordsOf(SECOND, 'clever') },
  { kind: 'same', words: wordsOf(FIRST, LANTERN), other: wordsOf(SECOND, LANTERN.replace('dark', 'black')) },
  { kind: 'one-person', names: ['Ann Lee', 'Mayor Harrow'] },
  { kind: 'not-story', articleId: 'first', story },
);

const folder = mkdtempSync(join(tmpdir(), 'corrections-'));
afterAll(() => rmSync(folder, { recursive: true }));
const script = fileURLToPath(new URL('../../../scripts/terminal.mjs', import.meta.url));
const run = (command: string, arguments_: readonly string[], input = '') =>
  spawnSync(process.execPath, [script, command, ...arguments_], { input, encoding: 'utf8' });
const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('npm run corrections', () => {
  it('makes test cases of a saved file, which the other commands read', () => {
    const { stdout, stderr, status } = run('corrections', [put('saved.json', makeCorrectionsFile(CORRECTIONS))]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('1 about whole articles') });
    const cases = linesOf(stdout);
    expect(cases.map(({ id, for: command, expected }) => [id, command, expected])).toEqual([
      ['c1', 'quotes', { quote: LANTERN, quoted: true, speaker: 'Ann Lee' }],
      ['c2', 'quotes', { quote: 'clever', quoted: false, speaker: null }],
      ['c3', 'match', { match: true }],
      ['c4', 'names', { same: true }],
    ]);
    const asked = (command: string) =>
      stdout
        .split('\n')
        .filter((line) => line.includes(`"for":"${command}"`))
        .join('\n');
    const quotes = linesOf(run('quotes', [], asked('quotes')).stdout);
    expect(quotes[0].quotes[0]).toMatchObject({ text: `${LANTERN},`, speaker: { name: 'Ann Lee' } });
    expect(linesOf(run('match', [], asked('match')).stdout)).toMatchObject([{ id: 'c3', match: true }]);
  });

  it.each([
    ['a newer format', '{"format":"crossquote-corrections","version":2}', /version 2 is not known here/],
    ['another file', '{"format":"crossquote-story-pack","version":1}', /no file of corrections/],
    ['no JSON', 'words', /not JSON/],
    [
      'a shape that is none',
      '{"format":"crossquote-corrections","version":1,"corrections":[{"id":"x"}]}',
      /correction 1/,
    ],
  ])('refuses %s in words, and does the rest', (_what, text, words) => {
    const { stdout, stderr, status } = run('corrections', [
      put('bad.json', text),
      put('good.json', makeCorrectionsFile(CORRECTIONS.slice(0, 1))),
    ]);
    expect(stderr).toMatch(words);
    expect({ status, lines: linesOf(stdout).length }).toEqual({ status: 1, lines: 1 });
  });
});

describe('a file of corrections', () => {
  it('is read as it was made', () => {
    expect(readCorrectionsFile(makeCorrectionsFile(CORRECTIONS))).toEqual(CORRECTIONS);
  });
});
