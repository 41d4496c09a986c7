import type { LibraryArticle } from '../../../src/core/model';
import type { StoryPack } from '../../../src/corpus/read-story-pack';

/** An article of which nothing is known but its words. */
export function makeArticle(id: string, text = `Text of ${id}.`): LibraryArticle {
  const facts = { byline: null, outlet: null, published: null, language: null, url: null, complete: true };
  return { id, title: id, text, paragraphs: [{ start: 0, end: text.length, role: 'body' }], ...facts };
}

/** A pack of one story. @param textOf the words of each article */
export function makePack(
  revision: string,
  ids: string[],
  textOf: (id: string) => string = (id) => `${id} ${revision}`,
): StoryPack {
  return {
    format: 'crossquote-story-pack',
    version: 1,
    revision,
    stories: [
      {
        story: { id: 's', name: `Story ${revision}`, articleIds: ids },
        articles: ids.map((id) => makeArticle(id, textOf(id))),
      },
    ],
  };
}
