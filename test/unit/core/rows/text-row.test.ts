import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStoryPack } from '../../../../scripts/lib/story-pack.mjs';
import { readFingerprints } from '../../../../src/core/comparison/fingerprints';
import { readDigest } from '../../../../src/core/knowing/read-digest';
import { readGrams, readGramsOf } from '../../../../src/core/knowing/read-grams';
import { collectUtterances } from '../../../../src/core/matching/collect-utterances';
import type { Article, ParagraphRole, Quote } from '../../../../src/core/model';
import type { Engine } from '../../../../src/core/rows/engine';
import { nameContent, nameContentOf } from '../../../../src/core/rows/name-content';
import { fromRow, nameRow, toRow } from '../../../../src/core/rows/text-row';
import { indexText } from '../../../../src/core/text/index-text';
import type { TextIndex } from '../../../../src/core/text/text-index';
import { languages } from '../../../fixtures/languages';
import { anyText } from '../../../fuzz/texts';
import { makeArticle, makeText } from '../comparison/make-text';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const bundled = buildStoryPack(root).stories.flatMap(({ articles }) => articles);
const engine: Engine = { revision: 'engine-1', languages };

const HERRINGS = makeText(
  'herrings',
  [
    'The harbour of Kelmouth will close in March, its master said on Tuesday.',
    '“If the herrings stay away,” said Ada Penrose, the harbour master, “we shall not keep a quay for ghosts.”',
    'Mayor Tobias Thwaite wrote that Penrose had told him: “Nobody asked the ‘herring party’ for a quay.” He doubts it.',
    'Penrose said that the nets had been empty for two winters and that no boat would be sold.',
  ],
  { byline: 'By Ruth “R” Vane 😀', published: '2031-02-03', url: 'https://kelmouth.example/herrings' },
);

/** The row read back, beside its article or without it. */
function reread(text: TextIndex, article: Article | null): TextIndex {
  const read = fromRow(structuredClone(toRow(text, engine)), article, engine);
  if (read === null) throw new Error('the row was refused');
  return read;
}

const roles: readonly ParagraphRole[] = ['body', 'heading', 'blockquote', 'tweet', 'list-item', 'caption', 'link'];

/** Articles of texts of every kind, with facts of every kind. */
const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    text: fc.oneof({ weight: 9, arbitrary: anyText(root) }, { weight: 1, arbitrary: fc.constant('') }),
    title: fc.option(fc.string({ unit: 'binary', maxLength: 20 })),
    published: fc.constantFrom(null, '', '2031-02-03', 'soon'),
    language: fc.constantFrom('en', 'en', null, 'de'),
    role: fc.constantFrom(...roles),
    complete: fc.boolean(),
  })
  .map(({ text, role, ...facts }) => ({
    ...{ byline: null, outlet: 'The Kelmouth Herald', url: null },
    ...facts,
    text,
    paragraphs: text === '' ? [] : [{ start: 0, end: text.length, role }],
  }));

describe('a row beside its article', () => {
  const checkSame = (text: TextIndex): void => {
    const read = reread(text, structuredClone(text.article));
    expect(read.article).toEqual(text.article);
    expect([read.hasWords, read.length, read.wordCount]).toEqual([true, text.length, text.wordCount]);
    expect(read.language).toBe(text.language);
    // In the same order of keys: what is printed of them is the same, character for character.
    expect(JSON.stringify(read.quotes)).toBe(JSON.stringify(text.quotes));
    expect(read.derive(readDigest)).toEqual(text.derive(readDigest));
    expect(read.derive(readFingerprints)).toEqual(text.derive(readFingerprints));
    expect(read.derive(collectUtterances)).toEqual(text.derive(collectUtterances));
    expect(read.words).toEqual(text.words);
    expect(read.sentences).toEqual(text.sentences);
    expect(toRow(read, engine)).toEqual(toRow(text, engine));
  };

  it('gives the same text, whatever stands in it', () => {
    fc.assert(
      fc.property(anyArticle, (article) => checkSame(indexText(article, languages))),
      { numRuns: 150 },
    );
  });

  it.each<[string, TextIndex]>([
    ...bundled.map((article): [string, TextIndex] => [article.id, indexText(article, languages)]),
    ['herrings', HERRINGS],
  ])('gives the same text: %s', (_id, text) => checkSame(text));

  it('has the runs of four words as the text had them, where the quotations alone give others', () => {
    const text = indexText(HERRINGS.article, languages);
    const grams = new Map([
      [1, 0.1],
      [-(2 ** 31), Math.PI],
    ]);
    text.keep(readGrams, () => grams);
    for (const beside of [HERRINGS.article, null])
      expect(reread(text, beside).derive(readDigest).quotes).toEqual(grams);
    expect(HERRINGS.derive(readGrams)).toEqual(readGramsOf(HERRINGS.quotes, HERRINGS.language));
    expect(HERRINGS.derive(readGrams).size).toBeGreaterThan(10);
  });

  it('looks at no word of the text until one is asked for', () => {
    const article = { ...HERRINGS.article };
    const read = reread(HERRINGS, article);
    read.derive(readDigest);
    read.derive(collectUtterances);
    // So another text of the same length is not noticed now.
    article.text = 'kelp '.repeat(article.text.length).slice(0, article.text.length);
    expect(new Set(read.words.map(({ text }) => text))).toContain('kelp');
    expect(read.derive(readDigest)).toEqual(HERRINGS.derive(readDigest));
  });

  it('is at most one and a half times as large as the text, and says how large', () => {
    const ratios = bundled.map((article) => {
      const bytes = new TextEncoder().encode(article.text).length;
      return { id: article.id, ratio: toRow(indexText(article, languages), engine).byteLength / bytes };
    });
    console.log(`rows: ${ratios.map(({ id, ratio }) => `${id} ${ratio.toFixed(2)}`).join(', ')} of the text in UTF-8`);
    for (const { ratio } of ratios) expect(ratio).toBeLessThanOrEqual(1.5);
  });
});

describe('a row without its article', () => {
  const read = reread(HERRINGS, null);

  it('has what was quoted, with cues and speakers, and nothing of the rest', () => {
    const said = HERRINGS.quotes.filter(({ kind }) => kind !== 'indirect');
    const isLink = (quote: Quote) => ({ ...quote, continues: quote.continues === null ? null : 'somewhere' });
    expect(said.length).toBeGreaterThan(3);
    expect(HERRINGS.quotes.length).toBeGreaterThan(said.length);
    expect(read.quotes.map(isLink)).toEqual(said.map(isLink));
    for (const [at, { continues }] of read.quotes.entries()) {
      const linked = HERRINGS.quotes[said[at]?.continues ?? -1];
      expect(continues === null ? undefined : read.quotes[continues]?.start).toEqual(linked?.start);
    }
    const { title, byline, outlet, published, language, url } = HERRINGS.article;
    expect(read.article).toEqual({
      ...{ title, byline, outlet, published, language, url },
      dated: { from: '2031-02-03', to: '2031-02-03', source: 'stated' },
      ...{ text: '', paragraphs: [], complete: false, withoutText: true },
    });
    expect([read.hasWords, read.words, read.sentences]).toEqual([false, [], []]);
    expect([read.length, read.wordCount]).toEqual([HERRINGS.length, HERRINGS.wordCount]);
  });

  it('is known by the same words, and says the same utterances', () => {
    expect(read.derive(readDigest)).toEqual(HERRINGS.derive(readDigest));
    expect(read.derive(readFingerprints)).toEqual(HERRINGS.derive(readFingerprints));
    const wordings = (text: TextIndex) => text.derive(collectUtterances).quoted.map(({ wording }) => wording.text);
    expect(wordings(read)).toEqual(wordings(HERRINGS));
    expect(wordings(read)[0]).toBe('If the herrings stay away, we shall not keep a quay for ghosts.');
  });

  it('prints what a quotation has of a stretch', () => {
    const [first] = read.quotes;
    if (first === undefined) throw new Error('nothing is quoted');
    expect(read.print({ start: first.start + 7, end: first.start + 15 })).toBe('herrings');
    expect(read.print({ start: 0, end: 5 })).toBe('');
  });

  it('makes the same row again', () => {
    const again = reread(read, null);
    expect(again.quotes).toEqual(read.quotes);
    expect(again.derive(readDigest)).toEqual(read.derive(readDigest));
    expect(toRow(again, engine)).toEqual(toRow(read, engine));
  });

  it('says the same utterances for texts of every kind', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const text = indexText(article, languages);
        const tell = (of: TextIndex) => {
          const { quoted, scare } = of.derive(collectUtterances);
          return [quoted, scare].map((list) => list.map(({ wording: { text: said, speaker } }) => [said, speaker]));
        };
        expect(tell(reread(text, null))).toEqual(tell(text));
      }),
      { numRuns: 100 },
    );
  });
});

describe('a row that is not right', () => {
  const row = toRow(HERRINGS, engine);
  const { article } = HERRINGS;

  it('is refused when any byte of it is another, or some are gone or too many', () => {
    const check = (change: (bytes: Uint8Array) => Uint8Array) => {
      const bytes = change(new Uint8Array(row.slice(0)));
      for (const beside of [article, null]) expect(fromRow(Uint8Array.from(bytes).buffer, beside, engine)).toBeNull();
    };
    fc.assert(
      fc.property(fc.nat(row.byteLength - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        check((bytes) => {
          bytes[at] = (bytes[at] ?? 0) ^ by;
          return bytes;
        });
        check((bytes) => bytes.subarray(0, at));
      }),
      { numRuns: 300 },
    );
    check((bytes) => Uint8Array.from([...bytes, 0]));
    check(() => new Uint8Array(0));
  });

  it('is refused by an article that has other words where the row has quotations, whatever it is called', () => {
    const other = indexText(
      { ...article, text: article.text.replace('quay for ghosts', 'quay for geese.') },
      languages,
    );
    other.keep(nameContentOf, () => nameContent(article));
    const forged = toRow(other, engine);
    expect(fromRow(forged, other.article, engine)).toBeNull();
    expect(fromRow(forged, article, engine)).toBeNull();
    expect(fromRow(forged, null, engine)).not.toBeNull();
  });

  it('is refused by another engine', () => {
    expect(fromRow(row, article, { ...engine, revision: 'engine-2' })).toBeNull();
    expect(fromRow(row, null, { ...engine, revision: 'engine-2' })).toBeNull();
  });

  it.each<[string, Partial<Article>]>([
    ['a character', { text: article.text.replace('herrings', 'herringz') }],
    ['the title', { title: 'Another title' }],
    ['the day', { published: '2031-02-04' }],
    ['the role of a paragraph', { paragraphs: article.paragraphs.map((one) => ({ ...one, role: 'heading' })) }],
    ['whether it is complete', { complete: false }],
  ])('is refused by an article of which %s is another', (_what, changes) => {
    const other = { ...article, ...changes };
    expect(fromRow(row, other, engine)).toBeNull();
    expect(nameRow(other, engine)).not.toBe(nameRow(article, engine));
  });

  it('is named for its engine and its content alone', () => {
    expect(nameRow(article, engine)).toBe(`engine-1/${nameContent(article)}`);
    expect(nameRow({ ...structuredClone(article), id: 'x' } as Article, engine)).toBe(nameRow(article, engine));
    expect(nameRow(makeArticle('other', ['Other words.']), engine)).not.toBe(nameRow(article, engine));
    expect(nameContent(article)).toMatch(/^[0-9a-f]{16}$/);
  });
});
