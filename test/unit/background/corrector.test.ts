import { describe, expect, it } from 'vitest';
import { createCorrector } from '../../../src/background/corrector';
import { LibraryReader } from '../../../src/background/library-reader';
import type { SaidCorrection } from '../../../src/core/corrections/say-correction';
import type { Article } from '../../../src/core/model';
import type { Library } from '../../../src/storage/library';
import { MapRows } from '../../../src/storage/map-rows';
import { languages } from '../../fixtures/languages';
import { makeArticle } from '../core/comparison/make-text';
import { wordsOf } from '../core/corrections/make-correction';
import { openInMemory } from '../storage/open-in-memory';

const WEIR = 'The weir of Tolverby will be opened on the first of May, whatever the millers of the upper town may say';
const EELS = 'Nobody who has counted the eels of Tolverby would build another weir across their way to the sea';
const tell = (...more: string[]): string[] => [
  'The weir of Tolverby was the matter of a long evening in the Tolverby town hall, with millers and fishermen.',
  `“${WEIR},” said Ida Moss, who has the keys of the Tolverby weir.`,
  ...more,
];
const ARTICLES = ['a', 'b'].map((id) =>
  makeArticle(id, tell(`“${EELS},” said Jon Tarn in text ${id} of it.`, `Text ${id} ends at the Tolverby weir.`), {
    url: `https://${id}.example/weir`,
  }),
);
const packOf = (revision: string) => ({
  format: 'crossquote-story-pack' as const,
  version: 1 as const,
  revision,
  stories: [{ story: { id: 's', name: 'The weir', articleIds: ['a', 'b'] }, articles: ARTICLES }],
});
const HERE = {
  ...makeArticle('here', [
    `Asked about it, Ida Moss said: “${WEIR}.”`,
    ...tell('The eels stayed away.').filter((_, at) => at !== 1),
  ]),
  url: 'https://here.example/weir?utm_source=x',
};
const { id: _id, ...here } = HERE;
const bySomebody: SaidCorrection = {
  kind: 'speaker',
  words: { ...wordsOf(HERE, WEIR), articleId: null },
  speaker: 'Edda Quill',
  instead: 'Ida Moss',
};

async function setUp(rows = new MapRows(), packRevision = 'p1') {
  const library = await openInMemory(packOf(packRevision), rows);
  let clock = 0;
  const corrector = createCorrector({
    withLibrary: (work) => work(library),
    now: () => new Date(Date.UTC(2031, 4, 1, 0, clock++)).toISOString(),
  });
  return { library, corrector, rows };
}

const readerOf = (library: Library, revision = 'engine-1') =>
  new LibraryReader({
    library,
    engine: { revision, languages },
    newId: () => crypto.randomUUID(),
    alone: (work) => work(),
    report: (error) => {
      throw error;
    },
  });
const speakerIn = async (reader: LibraryReader, article: Article = here) => {
  const { comparison } = await reader.compare(article);
  return comparison.statements.find(({ fullest }) => fullest?.startsWith('The weir'))?.here[0]?.speaker?.name;
};

describe('a correction', () => {
  it('shows at once in what is read, and is gone once it is taken back', async () => {
    const { library, corrector } = await setUp();
    const reader = readerOf(library);
    expect(await speakerIn(reader)).toBe('Ida Moss');
    expect(await corrector.correct('one', bySomebody, async () => here)).toBe(true);
    expect(await speakerIn(reader)).toBe('Edda Quill');
    const story = await reader.compareStory('bundled:s', here);
    expect(
      story?.statements.flatMap(({ occurrences }) => occurrences.flatMap(({ corrected }) => corrected ?? [])),
    ).toEqual([{ id: 'one', kind: 'speaker' }]);
    expect(await corrector.takeBack('one')).toBe(true);
    expect(await corrector.takeBack('one')).toBe(false);
    expect(await speakerIn(reader)).toBe('Ida Moss');
  });

  it('asked for twice is one', async () => {
    const { corrector } = await setUp();
    await corrector.correct('one', bySomebody, async () => here);
    await corrector.correct('one', bySomebody, async () => here);
    expect(await corrector.list()).toHaveLength(1);
  });

  it('holds in a later waking, with another engine, a newer pack and the page at another address', async () => {
    const { corrector, rows } = await setUp();
    await corrector.correct('one', bySomebody, async () => here);
    const { library: later } = await setUp(rows, 'p2');
    const reader = readerOf(later, 'engine-2');
    const moved = { ...here, url: 'https://m.here.example/weir', title: 'Another headline' };
    expect(await speakerIn(reader, moved)).toBe('Edda Quill');
  });

  it('of a text of the library holds there, whoever reads it', async () => {
    const { library, corrector } = await setUp();
    const [first] = ARTICLES;
    if (first === undefined) throw new Error('there is no text');
    const words = { ...wordsOf(first, EELS), articleId: 'bundled:a' };
    await corrector.correct('one', { ...bySomebody, words }, async () => null);
    const story = await readerOf(library).compareStory('bundled:s', null);
    const eels = story?.statements.find(({ fullest }) => fullest?.text.startsWith('Nobody who'));
    expect(eels?.occurrences.map(({ articleId, speaker }) => [articleId, speaker?.name]).sort()).toEqual([
      ['bundled:a', 'Edda Quill'],
      ['bundled:b', 'Jon Tarn'],
    ]);
  });

  it('that an article is not of a story keeps it out of that', async () => {
    const { library, corrector } = await setUp();
    const reader = readerOf(library);
    expect((await reader.compare(here)).comparison.story?.id).toBe('bundled:s');
    const story = { id: 'bundled:s', name: 'The weir' };
    await corrector.correct('one', { kind: 'not-story', articleId: null, story }, async () => here);
    expect((await reader.compare(here)).comparison.story).toBeNull();
    await corrector.correct('two', { kind: 'not-story', articleId: 'bundled:b', story }, async () => null);
    expect((await reader.compareStory('bundled:s', null))?.articles.map(({ id }) => id)).toEqual(['bundled:a']);
    await corrector.takeBack('two');
    expect((await reader.compareStory('bundled:s', null))?.articles).toHaveLength(2);
  });

  it('of words that are not there any more is none', async () => {
    const { corrector } = await setUp();
    expect(await corrector.correct('one', bySomebody, async () => null)).toBe(false);
    expect(await corrector.list()).toEqual([]);
  });

  it('goes when everything is deleted', async () => {
    const { library, corrector, rows } = await setUp();
    await corrector.correct('one', bySomebody, async () => here);
    await library.clear();
    expect(await corrector.list()).toEqual([]);
    expect((await rows.keys('corrections/', 'corrections0')).length).toBe(0);
  });
});
