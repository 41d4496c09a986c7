import { divideSteps } from '../core/divide-steps';
import type { Pack, PackArticle, PackVersion } from '../corpus/story-pack';
import type { ExportedPart, ImportState, ImportSummary, PackPart } from './packs-protocol';
import { askBackground } from './send';

/** Packs as the library's page sees them. Every method rejects where the background cannot be reached. */
export interface PacksSource {
  /** Sends a pack and asks what it would do. `told`: how many of its parts of all have been sent. */
  plan(id: string, pack: Pack, told: (done: number, all: number) => void): Promise<ImportSummary | null>;
  /** Resolves when it is over; `told` of how far it is. Where nobody answers any more, it is `gone`. */
  start(id: string, told: (state: ImportState) => void): Promise<ImportState>;
  cancel(id: string): Promise<ImportState>;
  /** Takes an import back. False: it is too late for that. */
  undo(id: string): Promise<boolean>;
  /** The stories that can be exported, by the library's ids. */
  stories(): Promise<{ id: string; name: string; articles: number }[]>;
  /** The pack of some stories, or of everything. `told`: how many of its articles there are. */
  export(part: ExportedPart, withoutTexts: boolean, told: (done: number, all: number) => void): Promise<Pack>;
}

/** Characters of a message, and articles in it, at most: browsers take none above 64 MB. */
const MOST_CHARACTERS = 4_000_000;
const MOST_ARTICLES = 500;
/** How often the page asks how far an import is, in milliseconds. */
const PAUSE = 100;
/** An export is begun anew so often, where the library is changed meanwhile. */
const ATTEMPTS = 3;

export function createPacksSource(post: (message: unknown) => Promise<unknown>): PacksSource {
  const exportOnce = async (
    part: ExportedPart,
    withoutTexts: boolean,
    told: (done: number, all: number) => void,
  ): Promise<Pack | null> => {
    const pack: Pack = { articles: [], stories: [], versions: [], corrections: [] };
    for (let at: number | null = 0; at !== null; ) {
      const answer: Awaited<ReturnType<typeof askExport>> = await askExport(post, part, withoutTexts, at);
      if (answer === null) return null;
      pack.articles.push(...(answer.pack.articles ?? []));
      pack.stories.push(...(answer.pack.stories ?? []));
      pack.versions.push(...(answer.pack.versions ?? []));
      pack.corrections.push(...(answer.pack.corrections ?? []));
      at = answer.next;
      told(pack.articles.length, answer.all);
    }
    return pack;
  };
  return {
    async plan(id, pack, told) {
      const parts = divideParts(pack);
      for (const [at, part] of parts.entries()) {
        const { taken } = await askBackground(post, 'bring-pack', { id, at, part });
        if (!taken) return null;
        told(at + 1, parts.length);
      }
      return askBackground(post, 'plan-import', { id });
    },
    async start(id, told) {
      let isOver = false;
      const look = async (): Promise<void> => {
        while (!isOver) {
          await new Promise((resolve) => setTimeout(resolve, PAUSE));
          const state = isOver ? null : await askBackground(post, 'get-import', { id }).catch(() => null);
          if (state?.state === 'running' && !isOver) told(state);
        }
      };
      void look();
      try {
        return await askBackground(post, 'start-import', { id });
      } catch {
        // It was ended in the middle, and so was the import; but for the last moment of it.
        return await askBackground(post, 'get-import', { id });
      } finally {
        isOver = true;
      }
    },
    cancel: (id) => askBackground(post, 'cancel-import', { id }),
    undo: async (id) => (await askBackground(post, 'undo-change', { id, tabId: null })).undone,
    async stories() {
      const { stories } = await askBackground(post, 'get-library', {});
      return stories
        .filter(({ origin }) => origin !== 'bundled')
        .map(({ id, name, articles }) => ({ id, name, articles }));
    },
    async export(part, withoutTexts, told) {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const pack = await exportOnce(part, withoutTexts, told);
        if (pack !== null) return pack;
      }
      throw new Error('the library is being changed all the time');
    },
  };
}

const askExport = (
  post: (message: unknown) => Promise<unknown>,
  part: ExportedPart,
  withoutTexts: boolean,
  at: number,
) => askBackground(post, 'export-pack', { part, withoutTexts, at });

/** The lists of a pack in parts that each go in a message; one at least. */
function divideParts({ articles, stories, versions, corrections }: Pack): PackPart[] {
  const sizeOf = (item: unknown) => JSON.stringify(item).length;
  const divide = <Item>(items: readonly Item[], size: (item: Item) => number) =>
    divideSteps(items, MOST_ARTICLES, size, MOST_CHARACTERS);
  const ofArticle = (article: PackArticle) => (article.excerpt === undefined ? article.text.length : sizeOf(article));
  const ofVersion = (version: PackVersion) => sizeOf(version);
  const parts: PackPart[] = [
    ...divide(articles, ofArticle).map((some) => ({ articles: some })),
    ...divide(stories, sizeOf).map((some) => ({ stories: some })),
    ...divide(versions, ofVersion).map((some) => ({ versions: some })),
    ...divide(corrections, sizeOf).map((some) => ({ corrections: some })),
  ];
  return parts.length === 0 ? [{}] : parts;
}
