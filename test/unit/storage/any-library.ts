import fc from 'fast-check';
import type { Correction, CorrectionFact } from '../../../src/core/corrections/correction';
import { excerptArticle } from '../../../src/core/excerpt/make-excerpt';
import type { Article, LibraryArticle } from '../../../src/core/model';
import { indexText } from '../../../src/core/text/index-text';
import type { StoryPack } from '../../../src/corpus/read-story-pack';
import { divideArticle } from '../../../src/storage/divide-article';
import { NO_ROWS, type PackableRows } from '../../../src/storage/plan';
import { planSeeding } from '../../../src/storage/plan-seeding';
import type { Noted, Source } from '../../../src/storage/rows';
import { languages } from '../../fixtures/languages';
import { hostileText } from '../../fuzz/values';

const WORDS = [
  'The ferry was late.',
  '“We will mend the pier by May,” Orla Quinn said.',
  'Nobody had told the harbour master, according to Pim Aalto.',
  'It costs “nine thousand crowns,” the board wrote.',
];

const fact = fc.option(
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom('Orla Quinn', 'The Pier', 'en') }, hostileText),
);
const published = fc.constantFrom(null, '2031', '2031-04-05', '2031-04-05T06:07:08Z', '10000-01-01', 'yesterday');
const dated = fc.constantFrom(null, undefined, { from: '2031-04-05', to: '2031-04-11', source: 'text' as const });
const url = fc.constantFrom(
  null,
  'https://pier.example/late?utm_source=x',
  'http://quay.example/',
  'javascript:alert(1)',
);
const moment = fc.constantFrom('2031-04-05T06:07:08.123Z', '2031-05-06T07:08:09Z');

const words: fc.Arbitrary<Article> = fc
  .record({
    title: fact,
    byline: fact,
    outlet: fact,
    published,
    dated,
    language: fact,
    url,
    lines: fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...WORDS) }, hostileText), {
      minLength: 1,
      maxLength: 4,
    }),
    complete: fc.boolean(),
    isExcerpt: fc.boolean(),
  })
  .map(({ lines, isExcerpt, dated: days, ...facts }) => {
    let at = 0;
    const kept = lines.map((line) => line || 'Late.');
    const paragraphs = kept.map((line) => {
      const start = at;
      at += line.length + 2;
      return { start, end: start + line.length, role: 'body' as const };
    });
    const whole = { ...facts, ...(days === undefined ? {} : { dated: days }), text: kept.join('\n\n'), paragraphs };
    return isExcerpt ? excerptArticle(indexText(whole, languages)) : whole;
  });

const noted: fc.Arbitrary<Noted> = fc.oneof(
  fc.constant({}),
  fc.record({
    added: moment,
    provenance: fc.record({
      kind: fc.constantFrom('page' as const, 'file' as const, 'pasted' as const, 'memory' as const),
      name: fact,
    }),
  }),
);

/** Under an id of the reader's, or of a pack: the names that packs gave may well be those that the reader's things have. */
const source = (number: number): fc.Arbitrary<Source & { id: string }> =>
  fc.oneof(
    fc.constant({ id: `reader:${number}`, origin: 'reader' as const, packId: null, revision: null }),
    fc
      .constantFrom(`p${number}`, `reader:${number - 1}`, `reader:${number + 1}`, `2.reader:${number}`)
      .map((packId) => ({ id: `pack:${packId}`, origin: 'pack' as const, packId, revision: null })),
  );

const numbers = Array.from({ length: 5 }, (_, at) => at);
const sources = fc
  .tuple(...numbers.map(source))
  .map((those) => [...new Map(those.map((one) => [one.id, one])).values()]);

/** The rows of a library with the bundled stories in it. */
export function anyLibrary(bundled: StoryPack): fc.Arbitrary<PackableRows> {
  const seeded = planSeeding(bundled, NO_ROWS);
  return fc
    .record({
      articles: sources.chain((ids) =>
        fc.tuple(
          ...ids.map((id) => fc.tuple(words, noted).map(([article, notes]) => ({ ...article, ...notes, ...id }))),
        ),
      ),
      stories: sources.chain((ids) =>
        fc.tuple(...ids.map((id) => hostileText.map((name) => ({ ...id, name: name || 'Pier' })))),
      ),
      picks: fc.array(fc.tuple(fc.nat(7), fc.nat(9), fc.nat(20)), { maxLength: 12 }),
      readings: fc.array(fc.tuple(fc.nat(9), moment, words), { maxLength: 3 }),
      said: fc.array(fc.tuple(fc.nat(9), fc.nat(7), fc.nat(5), moment), { maxLength: 6 }),
    })
    .map(({ articles, stories, picks, readings, said }) => {
      const divided = articles.map((article) => divideArticle(article as LibraryArticle & Source & Noted));
      const rows = {
        stories: [...seeded.stories, ...stories],
        articles: [...seeded.articles, ...divided.map(({ article }) => article)],
        texts: [...seeded.texts, ...divided.map(({ text }) => text)],
      };
      const known = new Set(seeded.memberships.map(({ storyId, articleId }) => `${storyId} ${articleId}`));
      const memberships = [...seeded.memberships];
      for (const [story, article, place] of picks) {
        const storyId = rows.stories[story % rows.stories.length]?.id ?? '';
        const articleId = rows.articles[article % rows.articles.length]?.id ?? '';
        if (known.has(`${storyId} ${articleId}`)) continue;
        known.add(`${storyId} ${articleId}`);
        memberships.push({ storyId, articleId, place: 100 + place });
      }
      const versions = readings.map(([of, read, article], at) => {
        const articleId = rows.articles[of % rows.articles.length]?.id ?? '';
        return { id: `${at % 2 === 0 ? '' : 'pack:'}v${at >> 1}`, articleId, read, article };
      });
      const corrections = said.map(([article, story, kind, at], number): Correction => {
        const row = rows.articles[article % rows.articles.length];
        const home = rows.stories[story % rows.stories.length];
        const where = { address: row?.canonicalUrl ?? null, contentHash: row?.contentHash ?? '' };
        const bound = { exact: 'nine thousand crowns', before: 'It costs “', after: ',” the board', article: where };
        const facts: CorrectionFact[] = [
          { kind: 'speaker', words: bound, speaker: 'Orla Quinn', instead: null },
          { kind: 'not-quotation', words: bound },
          { kind: 'same', words: bound, other: bound },
          { kind: 'not-same', words: bound, other: bound },
          { kind: 'one-person', names: ['Orla Quinn', 'O. Quinn'] },
          { kind: 'not-story', article: where, title: null, story: { id: home?.id ?? '', name: home?.name ?? '' } },
        ];
        return { ...(facts[kind] as CorrectionFact), id: `c${number}`, at };
      });
      return { ...rows, memberships, versions, corrections };
    });
}
