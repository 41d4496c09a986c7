import type { Pack, PackArticle } from '../../../src/corpus/story-pack';
import type { ImportSummary } from '../../../src/messaging/packs-protocol';

/** Articles to a message. */
const PART = 250;

/** A pack of one story with so many articles, each of about two thousand characters. */
export function makePack(articles: number): Pick<Pack, 'stories' | 'articles'> {
  const articleIds = Array.from({ length: articles }, (_, at) => `barge-${at}`);
  return { stories: [{ id: 'barges', name: 'The barges', articleIds }], articles: articleIds.map(makeArticle) };
}

function makeArticle(id: string): PackArticle {
  const text = `The barge ${id} came up the canal with a load of slate and was tied up below the mill. `.repeat(25);
  return {
    ...{ id, title: `Barge ${id}`, byline: null, outlet: 'The Canal', published: '2031-04-05', dated: null },
    ...{ language: 'en', url: null, text, paragraphs: [{ start: 0, end: text.length, role: 'body' }], complete: true },
    ...{ added: null, provenance: null },
  };
}

/** Sends a pack in parts, as the library's page does, and has its import planned: what it would do. */
export async function sendPack(
  ask: <Answer>(type: string, request: unknown) => Promise<Answer>,
  id: string,
  { stories, articles }: Pick<Pack, 'stories' | 'articles'>,
): Promise<ImportSummary> {
  for (let at = 0; at * PART < articles.length; at += 1) {
    const isLast = (at + 1) * PART >= articles.length;
    const part = { articles: articles.slice(at * PART, (at + 1) * PART), ...(isLast ? { stories } : {}) };
    const { taken } = await ask<{ taken: boolean }>('bring-pack', { id, at, part });
    if (!taken) throw new Error(`Part ${at} of the pack was not taken`);
  }
  const summary = await ask<ImportSummary | null>('plan-import', { id });
  if (summary === null) throw new Error('The pack is not there any more');
  return summary;
}
