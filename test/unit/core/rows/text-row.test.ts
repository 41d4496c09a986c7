import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { buildStoryPack } from '../../../../scripts/lib/story-pack.mjs';
import { readFingerprints } from '../../../../src/core/comparison/fingerprints';
import { countTerms } from '../../../../src/core/knowing/count-terms';
import { readDigest } from '../../../../src/core/knowing/read-digest';
import { collectUtterances } from '../../../../src/core/matching/collect-utterances';
import type { Article, ParagraphRole, Quote } from '../../../../src/core/model';
import type { Engine } from '../../../../src/core/rows/engine';
import { nameContent } from '../../../../src/core/rows/name-content';
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

const roles: readonly ParagraphRole[] = ['body', 'heading', 'blockquote', 'tweet', 'list-item'];

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
    expect(read.quotes).toEqual(text.quotes);
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
      { numRuns: 300 },
    );
  });

  it.each([...bundled.map((article) => [article.id, indexText(article, languages)] as const), ['herrings', HERRINGS]])(
    'gives the same text: %s',
    (_id, text) => checkSame(text as TextIndex),
  );

  it('looks at no word until one is asked for', () => {
    const article = { ...HERRINGS.article };
    const read = reread(HERRINGS, article);
    const counted = vi.fn(countTerms);
    read.derive(readDigest);
    expect(counted).not.toHaveBeenCalled();
    // The text is not even read: another one of the same length would not be noticed now.
    article.text = article.text.replaceAll('e', 'a');
    expect(read.words.some(({ text }) => text.includes('e'))).toBe(false);
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
