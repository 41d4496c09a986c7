import { readFileSync } from 'node:fs';
import { createLanguages } from '../core/language/language';
import { WordTable } from '../core/language/word-table';
import { LibraryIndex } from '../core/library-index';
import { readStoryPack, StoryPackError } from '../corpus/read-story-pack';
import { describeReadError } from './describe-read-error';
import { InputError } from './json-lines';

/** What comes with the project. */
export interface Bundled {
  /** The pack of the bundled stories. */
  pack: unknown;
  /** The table of English words, in base 64. */
  words: string;
}

export function readLanguages({ words }: Pick<Bundled, 'words'>) {
  const bytes = Buffer.from(words, 'base64');
  return createLanguages(new WordTable(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)));
}

/**
 * The library that a text is compared with: the bundled stories and those of the packs named. A pack that cannot be read
 * is reported and left out; a story of an id that is there already is left out.
 *
 * @param bundled What comes with the project.
 * @param paths Files of packs, in order.
 * @param report Told of each pack that could not be read.
 */
export function loadLibrary(
  bundled: Bundled,
  paths: readonly string[],
  report: (path: string, reason: string) => void,
): LibraryIndex {
  const stories = [...readStoryPack(bundled.pack).stories];
  const known = new Set(stories.map(({ story }) => story.id));
  for (const path of paths) {
    try {
      for (const story of readPackFile(path).stories) {
        if (known.has(story.story.id)) continue;
        known.add(story.story.id);
        stories.push(story);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      report(path, error.message);
    }
  }
  return new LibraryIndex(readLanguages(bundled), stories);
}

/** @throws InputError */
function readPackFile(path: string) {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (error) {
    throw new InputError(describeReadError(error));
  }
  try {
    return readStoryPack(JSON.parse(source));
  } catch (error) {
    if (error instanceof StoryPackError) throw new InputError(`cannot be used: ${error.message}`);
    if (error instanceof SyntaxError) throw new InputError('is no JSON file');
    throw error;
  }
}
