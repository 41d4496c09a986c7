import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../../../src/core/compare-with-library';
import { readFingerprints } from '../../../../src/core/comparison/fingerprints';
import { readDated } from '../../../../src/core/dates/date-text';
import { excerptArticle, makeExcerpt } from '../../../../src/core/excerpt/make-excerpt';
import { readExcerpt } from '../../../../src/core/excerpt/read-excerpt';
import { countTerms } from '../../../../src/core/knowing/count-terms';
import { readDigest } from '../../../../src/core/knowing/read-digest';
import { LibraryIndex } from '../../../../src/core/library-index';
import { collectUtterances } from '../../../../src/core/matching/collect-utterances';
import type { Article, Excerpt } from '../../../../src/core/model';
import { nameContent } from '../../../../src/core/rows/name-content';
import { fromRow, nameRow, toRow } from '../../../../src/core/rows/text-row';
import { readTextEntry } from '../../../../src/core/shards/index-writer';
import { listFields, readSearchWords } from '../../../../src/core/shards/search-words';
import { viewArticle } from '../../../../src/core/story/view-article';
import { indexText } from '../../../../src/core/text/index-text';
import type { TextIndex } from '../../../../src/core/text/text-index';
import { languages } from '../../../fixtures/languages';
import { anyText } from '../../../fuzz/texts';
import { makeArticle, makeStoryIndex, makeText } from '../comparison/make-text';
import { FERRY, makeLibrary } from '../knowing/invented-stories';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const engine = { revision: 'test', languages };

const ORCHARD = makeText(
  'orchard',
  [
    'The orchard of Penbury was sold on Monday, three weeks after its last cider was pressed, the county said.',
    '“If the wasps come back,” said Ida Rowntree, the orchard’s last tenant, “nobody will be left to mind the trees.”',
    'Councillor Leo Marsh wrote that Rowntree had told him: “I was promised the ‘upper terrace’ for as long as I live.”',
    'Rowntree said that no one had come to see the terrace before it was sold.',
  ],
  { byline: 'By Nell Carver', published: '2032-10-05', url: 'https://penbury.example/orchard' },
);
const READ = makeText('read', [
  'Wasps have driven the last growers from the terraces, and a buyer from the coast has plans for a hotel there.',
  'Ida Rowntree, who pressed cider there, told the county: “I was promised the upper terrace for life.”',
]);

/** As it is after it was stored, posted or packed. */
const passOn = (article: Article): Article => JSON.parse(JSON.stringify(article)) as Article;
const reread = (text: TextIndex): TextIndex => indexText(passOn(excerptArticle(text)), languages);
const forget = (text: TextIndex): TextIndex => {
  const left = fromRow(toRow(text, engine), null, engine);
  if (left === null) throw new Error('the row was refused');
  return left;
};

const anyArticle: fc.Arbitrary<Article> = fc.record({
  ...{ title: fc.option(fc.string({ unit: 'binary', maxLength: 20 })), byline: fc.constant(null) },
  ...{ outlet: fc.constant('The Penbury Post'), published: fc.constantFrom(null, 'soon', '2032-10-05') },
  ...{ language: fc.constantFrom('en', null, 'de'), url: fc.constant(null), text: anyText(root) },
  ...{ paragraphs: fc.constant([]), complete: fc.boolean() },
});

describe('an article with an excerpt in the place of its words', () => {
  const left = reread(ORCHARD);

  it('keeps what is quoted and nothing of the words of the outlet', () => {
    const article = excerptArticle(ORCHARD);
    expect(article).toMatchObject({ text: '', paragraphs: [], complete: false, withoutText: true });
    expect(article.excerpt?.quotations.map(({ text }) => text)).toEqual([
      'If the wasps come back,',
      'nobody will be left to mind the trees.',
      'I was promised the ‘upper terrace’ for as long as I live.',
      'upper terrace',
    ]);
    expect(JSON.stringify(article)).not.toMatch(/pressed|before it was sold/);
    expect([left.hasWords, left.words, left.sentences]).toEqual([false, [], []]);
  });

  it('is what its row without its article is, whatever the text', () => {
    const check = (text: TextIndex) => {
      const [one, other] = [reread(text), forget(text)];
      expect(one.language).toBe(other.language);
      expect([one.length, one.wordCount, one.quotes]).toEqual([other.length, other.wordCount, other.quotes]);
      for (const read of [readFingerprints, countTerms, readDated, readSearchWords] as ((of: TextIndex) => unknown)[])
        expect(one.derive(read)).toEqual(other.derive(read));
      const wordings = (of: TextIndex) =>
        of.derive(collectUtterances).quoted.map(({ wording: { text: said, speaker } }) => [said, speaker]);
      expect(wordings(one)).toEqual(wordings(other));
      expect(readTextEntry('x', one)).toEqual(readTextEntry('x', other));
    };
    check(ORCHARD);
    fc.assert(
      fc.property(anyArticle, (article) => check(indexText(article, languages))),
      { numRuns: 150 },
    );
  });

  it('compares as its row without its article does', () => {
    const compare = (text: TextIndex) => viewArticle(makeStoryIndex({ orchard: text }), READ);
    const comparison = compare(left);
    expect(comparison.statements.map(({ elsewhere }) => elsewhere[0]?.text)).toEqual([
      'I was promised the ‘upper terrace’ for as long as I live.',
    ]);
    expect(comparison).toEqual(compare(forget(ORCHARD)));
    fc.assert(
      fc.property(anyArticle, anyArticle, (article, other) => {
        const [text, guest] = [indexText(article, languages), indexText(other, languages)];
        expect(viewArticle(makeStoryIndex({ a: reread(text) }), guest)).toEqual(
          viewArticle(makeStoryIndex({ a: forget(text) }), guest),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('is known again, and makes a story known', () => {
    const library = new LibraryIndex(languages);
    library.put(makeStoryIndex({ orchard: left }));
    expect(compareText(ORCHARD, library).article.inLibrary).toBe('orchard');
    const [read, ...rest] = FERRY;
    const known = makeLibrary({ ferry: rest }).detect(read);
    expect(makeLibrary({ ferry: rest.map(reread) }).detect(read)).toEqual(known);
  });

  it('is found by title, outlet, person and quotation, and not by its own words', () => {
    const words = readSearchWords(left);
    const fieldsOf = (word: string) => listFields(words.get(word) ?? -1);
    expect([fieldsOf('title'), fieldsOf('rowntree'), fieldsOf('wasps')].map(([first]) => first)).toEqual([
      'title',
      'person',
      'quotation',
    ]);
    expect(words.has('pressed')).toBe(false);
  });

  it('comes back out of a row of its own', () => {
    const row = toRow(left, engine);
    const article = passOn(excerptArticle(ORCHARD));
    const again = fromRow(row, article, engine);
    expect(again?.article).toBe(article);
    expect([again?.hasWords, again?.quotes]).toEqual([false, left.quotes]);
    expect(again?.derive(readDigest)).toEqual(left.derive(readDigest));
    expect(fromRow(row, ORCHARD.article, engine)).toBeNull();
  });

  it('is called by what is kept, in whatever order that stands', () => {
    const article = excerptArticle(ORCHARD);
    const { excerpt } = article;
    if (excerpt === undefined) throw new Error('no excerpt');
    const turned = Object.fromEntries(Object.entries(excerpt).reverse()) as unknown as Excerpt;
    expect(nameContent({ ...article, excerpt: turned })).toBe(nameContent(article));
    expect(nameContent(article)).not.toBe(nameContent(ORCHARD.article));
    const other = { ...excerpt, words: excerpt.words + 1 };
    expect(nameRow({ ...article, excerpt: other }, engine)).not.toBe(nameRow(article, engine));
  });

  it('gives its excerpt again', () => {
    expect(makeExcerpt(left)).toEqual(makeExcerpt(ORCHARD));
  });

  it('is an empty text where nothing is kept', () => {
    const { excerpt: _, ...article } = excerptArticle(ORCHARD);
    expect(indexText(article, languages)).toMatchObject({ quotes: [], length: 0, hasWords: false });
  });

  it('is as English as it was, where it states no language', () => {
    const text = ['Der Zug fuhr ab, und „niemand hat uns das vorher gesagt“, sagte die Wirtin, die mit der Fähre kam.'];
    const german = indexText(makeArticle('de', text, { language: null }), languages);
    expect([german.language.code, reread(german).language.code]).toEqual(['und', 'und']);
  });
});

describe('an excerpt from outside', () => {
  const excerpt = makeExcerpt(ORCHARD);

  it('comes back as it was, whatever the text', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const made = makeExcerpt(indexText(article, languages));
        expect(JSON.stringify(readExcerpt(JSON.parse(JSON.stringify(made))))).toBe(JSON.stringify(made));
      }),
      { numRuns: 150 },
    );
  });

  it('loses what does not belong to it', () => {
    const more = {
      ...excerpt,
      html: '<b>',
      quotations: excerpt.quotations.map((quote) => ({ ...quote, html: '<b>' })),
    };
    expect(readExcerpt(more)).toEqual(excerpt);
  });

  const [first, second, ...others] = excerpt.quotations;
  const withFirst = (change: object) => ({ ...excerpt, quotations: [{ ...first, ...change }, second, ...others] });
  const withTerms = (change: object) => ({ ...excerpt, terms: { ...excerpt.terms, ...change } });
  it.each<[string, unknown]>([
    ['null', null],
    ['a list', [excerpt]],
    ['a text', 'excerpt'],
    ['another language', { ...excerpt, language: 'toString' }],
    ['a length below nought', { ...excerpt, length: -1 }],
    ['a length that quotations pass', { ...excerpt, length: 20 }],
    ['half a word', { ...excerpt, words: 0.5 }],
    ['quotations in another order', { ...excerpt, quotations: [second, first, ...others] }],
    ['a quotation of another length', withFirst({ text: 'If the wasps come' })],
    ['a quotation that ends before it begins', withFirst({ end: (first?.start ?? 0) - 1 })],
    ['a place that is no number', withFirst({ start: '4' })],
    ['minus nought', withFirst({ start: -0 })],
    ['reported speech', withFirst({ kind: 'indirect' })],
    ['a quotation that continues itself', withFirst({ continues: 0 })],
    ['one that continues none there is', withFirst({ continues: 99 })],
    ['a speaker outside the text', withFirst({ speaker: { name: 'Ida', start: 0, end: 1e9 } })],
    ['a speaker without a name', withFirst({ speaker: { start: 0, end: 1 } })],
    ['a cue of no stance', withFirst({ cue: { ...first?.cue, stance: 'constructor' } })],
    ['rules that are no list', withFirst({ rules: 'rule' })],
    [
      'two wordings of one place',
      {
        ...excerpt,
        quotations: excerpt.quotations.map((quote) =>
          quote.text === 'upper terrace' ? { ...quote, text: 'lower terrace' } : quote,
        ),
      },
    ],
    ['places of no quotation', { ...excerpt, broken: [99] }],
    ['fingerprints in no order', { ...excerpt, fingerprints: { own: [2, 1], quoted: [] } }],
    ['fingerprints of more bits', { ...excerpt, fingerprints: { own: [2 ** 40], quoted: [] } }],
    ['one word twice', withTerms({ keys: excerpt.terms.keys.map(() => 1) })],
    ['lists of other lengths', withTerms({ keys: excerpt.terms.keys.slice(1) })],
    ['six days a week', withTerms({ weekdays: [0, 0, 0, 0, 0, 0] })],
    ['a list with holes', { ...excerpt, quotations: new Array(3) }],
  ])('is none: %s', (_what, value) => {
    expect(readExcerpt(value)).toBeNull();
  });

  it('throws nothing, and what is taken can be read, stored and compared', () => {
    const odd = fc.oneof(fc.anything(), fc.constantFrom(-1, 0, 1, 2 ** 31, 1e99, '', null, [], {}));
    const places: [string[], fc.Arbitrary<unknown>][] = listPlaces(excerpt).map((path) => [path, odd]);
    fc.assert(
      fc.property(fc.constantFrom(...places.map(([path]) => path)), odd, fc.boolean(), (path, value, near) => {
        const changed = structuredClone(excerpt) as unknown;
        change(changed, path, (was) => (near && typeof was === 'number' ? was + 1 : value));
        const read = readExcerpt(changed);
        if (read === null) return;
        const text = indexText({ ...excerptArticle(ORCHARD), excerpt: read }, languages);
        viewArticle(makeStoryIndex({ odd: text }), READ);
        viewArticle(makeStoryIndex({ read: READ }), text);
        readTextEntry('odd', text);
        expect(fromRow(toRow(text, engine), text.article, engine)?.quotes).toEqual(text.quotes);
      }),
      { numRuns: 600 },
    );
  });
});

function listPlaces(value: unknown, path: string[] = []): string[][] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [...(path.length > 0 ? [path] : []), ...inside.flatMap(([key, one]) => listPlaces(one, [...path, key]))];
}

function change(value: unknown, path: string[], make: (was: unknown) => unknown): void {
  const [key = '', ...rest] = path;
  const holder = value as Record<string, unknown>;
  if (rest.length === 0) holder[key] = make(holder[key]);
  else change(holder[key], rest, make);
}
