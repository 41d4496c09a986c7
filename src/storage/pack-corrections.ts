import type { BoundWords, Correction } from '../core/corrections/correction';
import { readPackCorrection } from '../corpus/read-pack-correction';
import { StoryPackError } from '../corpus/story-pack';
import type { PackableRows } from './plan';

/**
 * The corrections that go with what is packed: all, or those that are about words or articles of it, and those of names that
 * its texts have. One about a story that is not packed stays behind.
 * @param storyIds what the pack calls the stories, by the library's ids
 */
export function pickCorrections(
  { corrections, articles, texts }: PackableRows,
  isPacked: (articleId: string) => boolean,
  isAll: boolean,
  storyIds: ReadonlyMap<string, string>,
): Correction[] {
  const packed = articles.filter(({ id }) => isPacked(id));
  const contents = new Set(packed.map(({ contentHash }) => contentHash));
  const addresses = new Set(packed.flatMap(({ canonicalUrl }) => canonicalUrl ?? []));
  const words = texts.filter(({ articleId }) => isPacked(articleId)).map(({ text }) => text);
  const isThere = ({ address, contentHash }: BoundWords['article']) =>
    contents.has(contentHash) || (address !== null && addresses.has(address));
  const isAbout = (correction: Correction): boolean => {
    switch (correction.kind) {
      case 'one-person':
        return correction.names.some((name) => words.some((text) => text.includes(name)));
      case 'not-story':
        return isThere(correction.article);
      case 'same':
      case 'not-same':
        return isThere(correction.words.article) || isThere(correction.other.article);
      default:
        return isThere(correction.words.article);
    }
  };
  return corrections
    .filter((correction) => isAll || isAbout(correction))
    .flatMap((correction): Correction[] => {
      if (correction.kind !== 'not-story') return takeFit(correction);
      const id = storyIds.get(correction.story.id);
      return id === undefined ? [] : takeFit({ ...correction, story: { ...correction.story, id } });
    });
}

/** None where no pack can hold it. */
function takeFit(correction: Correction): Correction[] {
  try {
    return [readPackCorrection(correction, 'a correction')];
  } catch (error) {
    if (error instanceof StoryPackError) return [];
    throw error;
  }
}
