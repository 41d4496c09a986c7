import { vi } from 'vitest';
import { createAnalyst } from '../../../src/background/analyst';
import { createLibraryDesk, type DeskChange } from '../../../src/background/library-desk';
import { LibraryReader } from '../../../src/background/library-reader';
import { excerptArticle } from '../../../src/core/excerpt/make-excerpt';
import type { ArticleFilter, GivenArticle } from '../../../src/core/library-model';
import type { Article } from '../../../src/core/model';
import { indexText } from '../../../src/core/text/index-text';
import { readStoryPack } from '../../../src/corpus/read-story-pack';
import type { Library } from '../../../src/storage/library';
import { languages } from '../../fixtures/languages';
import { makeArticle } from '../core/comparison/make-text';
import { openInMemory } from '../storage/open-in-memory';

const BUNDLED = readStoryPack({
  format: 'crossquote-story-pack',
  version: 1,
  revision: 'r1',
  stories: [
    {
      story: { id: 'kiln', name: 'The kiln', articleIds: ['first'] },
      articles: [
        makeArticle('first', ['“The kiln burns at night and never on a Sunday,” said Rosa Pell, the potter.']),
      ],
    },
  ],
});
export const ANYTHING: ArticleFilter = { story: null, outlet: null, origin: null, from: null, to: null };

/** An article on the weir, which has little in common with any other but for what is quoted. */
export function weir(
  name: string,
  more: Partial<Article> = {},
  words = `The council of ${name} met on the weir.`,
): Article {
  const { id: _id, ...article } = makeArticle(name, [
    `${words} It had been asked to by nobody else, and the hall was as full as it gets in a wet ${name} autumn.`,
    '“We shall mend the weir before the first frost or not at all,” said Jonas Krull, who keeps the locks.',
    `In ${name} the river stood higher than the bridge’s lower arch, and the ducks had gone over to the meadows.`,
  ]);
  return {
    ...article,
    title: `Weir: ${name}`,
    outlet: `${name} Gazette`,
    url: `https://${name}.example/weir`,
    ...more,
  };
}
export const pageOf = (article: Article): GivenArticle => ({ article, provenance: { kind: 'page', name: null } });

export async function setUpDesk() {
  const library = await openInMemory(BUNDLED);
  let ids = 0;
  const report = vi.fn();
  const reader = new LibraryReader({
    library,
    engine: { revision: 'engine-1', languages },
    newId: () => `i${++ids}`,
    alone: (work) => work(),
    report,
  });
  const withLibrary = <T>(work: (one: Library) => Promise<T>) => work(library);
  const readerOf = async () => reader;
  const noteReading = vi.fn(async () => {});
  const desk = createLibraryDesk({
    withLibrary,
    readerOf,
    analyst: createAnalyst({ withLibrary, readerOf }),
    remembered: async (_library, contents) => contents.map((name) => excerptArticle(indexText(weir(name), languages))),
    noteReading,
    now: () => '2031-05-06T07:08:09.000Z',
  });
  let changes = 0;
  /** What came of a change that was made. */
  const make = async (change: DeskChange) => {
    const changed = await desk.change(`change-${++changes}`, change, 'Untitled');
    if (changed.state === 'refused') throw new Error(changed.reason);
    return changed;
  };
  const names = async () => (await desk.overview()).stories.map(({ name, articles }) => `${name}: ${articles}`).sort();
  const idsOf = async (story: string | 'none' | null) =>
    (await desk.list({ filter: { ...ANYTHING, story }, order: 'title', offset: 0, most: 100 })).articles.map(
      ({ id }) => id,
    );
  return { library, reader, desk, make, names, idsOf, noteReading };
}
