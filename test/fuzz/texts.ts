import fc from 'fast-check';
import { readTexts } from '../newsstand/read-texts';

/** Every mark that the reader of quotations knows, as people and typewriters set them. */
const MARKS = [
  ...['"', '“', '”', '„', '‟', '«', '»', '‹', '›', '「', '」', '『', '』', '《', '》', '〝', '〞', '〟'],
  ...["'", '‘', '’', '‚', '`', '´', '″', '＂', "''", '``', "'''", '"“', '”"', '’”'],
];
const STRANGE = [
  ...['\ud83d', '\ude00', '😀', '👨‍👩‍👧', 'e\u0301', '\u0301', 'شرح', '\u202e', '\u2067', '\u200f', '\u200b', '\u00ad'],
  ...[
    '\u0000',
    '\ufeff',
    '\ufffe',
    '\u2028',
    '\u0085',
    '\u00a0',
    '\u3000',
    '漢字',
    'ß',
    'İ',
    'ﬁ',
    '１２',
    '٣',
    'constructor',
  ],
  ...['__proto__', 'toString', 'hasOwnProperty', '<b>', '</p>', '&amp;', '&#0;', '\\', '%', '\t', '\r\n', '\v'],
];
const GLUE = [
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '.',
  '; ',
  ': ',
  ' — ',
  '-',
  '…',
  '...',
  ' (',
  ') ',
  ' [',
  '] ',
  '\n',
  '\n\n',
  '? ',
  '! ',
  '',
];
const WORDS = (
  'the a of to and in that he she they it was is not never no said says told asked added according claimed denied warned ' +
  'called described insisted reported believes thinks Mr Mrs Dr President Senator Minister spokesman spokeswoman official ' +
  'Ann Lee Smith Obama O’Brien McDonald van der Berg Reuters BBC Monday July 2017 1,000 twenty-five 3.5 £5m 90s em till ' +
  "who which because but if when harbour bridge council I we you our don't won't it's o'clock rock 'n' roll motto film " +
  'entitled dubbed so-called Q: A: U.S. i.e. St. No. 5 by on @handle (@handle) #tag April 5, http://a.example/'
).split(' ');

/** A piece of a text: a word, a mark, what joins them, something strange. */
const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 6, arbitrary: fc.constantFrom(...GLUE) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** Texts out of pieces: no sense, but all that the rules look for. */
export function randomText(maxLength = 60): fc.Arbitrary<string> {
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join(''));
}

type Change = { at: number; length: number; put: string; repeat: number };

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(9999),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  put: fc.oneof(fc.constant(''), piece),
  repeat: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.nat(30) }),
});

/** A text with some stretches of it cut out, replaced or doubled. */
export function mutated(texts: fc.Arbitrary<string>, most = 6): fc.Arbitrary<string> {
  return fc.tuple(texts, fc.array(change, { maxLength: most })).map(([text, changes]) =>
    changes.reduce((now, { at, length, put, repeat }) => {
      const from = Math.floor((at / 10_000) * (now.length + 1));
      return now.slice(0, from) + put.repeat(repeat) + now.slice(from + length);
    }, text),
  );
}

/** Paragraphs of the bundled texts, one to four in a row. */
export function bundledText(root: string): fc.Arbitrary<string> {
  const texts = [...readTexts(root).values()].map(({ blocks }) => blocks.map(({ text }) => text));
  return fc
    .tuple(fc.constantFrom(...texts), fc.nat(99), fc.integer({ min: 1, max: 4 }))
    .map(([blocks, from, count]) => {
      const start = from % blocks.length;
      return blocks.slice(start, start + count).join('\n\n');
    });
}

/** Both sorts of text. */
export function anyText(root: string, maxLength = 60): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 2, arbitrary: randomText(maxLength) },
    { weight: 1, arbitrary: mutated(bundledText(root)) },
    { weight: 1, arbitrary: mutated(fc.array(randomText(20), { maxLength: 5 }).map((parts) => parts.join('\n\n'))) },
  );
}
