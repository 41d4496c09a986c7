import { describe, expect, it } from 'vitest';
import { trimSignsAfter, trimSignsBefore } from '../../../src/core/text/trim-signs';
import { cleanTitle, cutSuffix } from '../../../src/reading/clean-title';
import { isNameLine } from '../../../src/reading/line-words';
import { nameInTitle } from '../../../src/reading/name-in-title';
import { readDate } from '../../../src/reading/read-date';
import { asText } from '../../../src/reading/read-json-ld';
import { cleanByline } from '../../../src/reading/read-metadata';
import { isModestJson } from '../../../src/reading/weigh-json';

/** Four times as much text: 4 is linear, 16 is quadratic. Compared is the quickest of some runs, so that a busy machine does not count. */
const TIMES = 4;
const MOST = 9;
const RUNS = 5;
const LENGTH = 25_000;
/** What takes less time than the clock can tell apart, in milliseconds, is no growth. */
const CLOCK = 3;

const SIGNS = '|-–—»·•:>/';
const READERS: Record<string, (text: string) => unknown> = {
  'a byline': cleanByline,
  'a title': (text) => cleanTitle(text, ['paper.example', 'Paper', text.slice(0, 200)], [text.slice(0, 400)]),
  'a suffix': cutSuffix,
  'a site in a title': (text) => nameInTitle(text, text.slice(0, 200)),
  'a date': readDate,
  'a value of JSON-LD': asText,
  'a line of names': isNameLine,
  'signs before': (text) => trimSignsBefore(text, SIGNS),
  'signs after': (text) => trimSignsAfter(text, SIGNS),
  'the shape of JSON': isModestJson,
};

/** Runs of what a regular expression could begin with, and an end that it cannot end with. */
const SEEDS = [
  ',',
  ' ,',
  ' ',
  '|',
  ' | ',
  '-',
  ' - ',
  '.',
  '. ',
  '…)',
  'a.',
  'on ',
  '1 ',
  'jan ',
  ': ',
  '&amp;',
  '\\',
  '\\"',
  '[',
  '\u00a0',
];

function quickest(read: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    read(text);
    return performance.now() - began;
  });
  return Math.min(...times);
}

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  it.each(SEEDS)('takes no more than its share of time for runs of %j', (seed) => {
    const make = (length: number) => `a${seed.repeat(length / seed.length)}a1`;
    const short = quickest(read, make(LENGTH));
    const long = quickest(read, make(LENGTH * TIMES));
    expect(long).toBeLessThan(Math.max(short, CLOCK) * MOST);
  });
});
