import type { StoryPack } from '../../../src/corpus/read-story-pack';

/** So many texts of so many UTF-16 units each: more than is written in one transaction. */
export interface PackSize {
  texts: number;
  units: number;
}

/** A pack of one story; those of two names have nothing in common but the story's id. The revision is the name unless given. */
export function makeLargePack(name: string, { texts, units }: PackSize, revision = name): StoryPack {
  const ids = Array.from({ length: texts }, (_, at) => `${name}-${at}`);
  return {
    format: 'crossquote-story-pack',
    version: 1,
    revision,
    stories: [
      {
        story: { id: 'large', name: `Story of ${name}`, articleIds: ids },
        articles: ids.map((id) => {
          const text = `The barge ${id} came up the canal. `.repeat(Math.ceil(units / 20)).slice(0, units);
          return {
            id,
            title: `Barge ${id}`,
            byline: null,
            outlet: null,
            published: null,
            dated: null,
            language: 'en',
            url: null,
            text,
            paragraphs: [{ start: 0, end: text.length, role: 'body' }],
            complete: true,
          };
        }),
      },
    ],
  };
}
