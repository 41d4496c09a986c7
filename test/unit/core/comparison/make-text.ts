import type { LibraryArticle } from '../../../../src/core/model';
import { StoryIndex } from '../../../../src/core/story/story-index';
import { indexText } from '../../../../src/core/text/index-text';
import type { TextIndex } from '../../../../src/core/text/text-index';
import { languages } from '../../../fixtures/languages';

/** An article of the paragraphs given. */
export function makeArticle(
  id: string,
  paragraphs: readonly string[],
  facts: Partial<LibraryArticle> = {},
): LibraryArticle {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const spans = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length, role: 'body' as const };
  });
  return {
    id,
    title: `Title of ${id}`,
    byline: null,
    outlet: `Outlet of ${id}`,
    published: null,
    language: 'en',
    url: null,
    text,
    paragraphs: spans,
    complete: true,
    ...facts,
  };
}

export function makeText(id: string, paragraphs: readonly string[], facts: Partial<LibraryArticle> = {}): TextIndex {
  return indexText(makeArticle(id, paragraphs, facts), languages);
}

/** A story of the texts given, by their ids. */
export function makeStoryIndex(texts: Readonly<Record<string, TextIndex>>): StoryIndex {
  const index = new StoryIndex({ id: 's', name: 'A story', articleIds: Object.keys(texts) });
  for (const [id, text] of Object.entries(texts)) index.add(id, text);
  return index;
}
