import { readFileSync } from 'node:fs';
import { type PreparedLibrary, prepareLibrary } from '../core/stories/prepare-library';
import { readStoryPack, StoryPackError } from '../corpus/read-story-pack';
import { describeReadError } from './describe-read-error';
import { InputError } from './json-lines';

/**
 * The library that a text is compared with: the bundled stories and those of the packs named. A pack that cannot be read
 * is reported and left out; a story of an id that is there already is left out.
 *
 * @param bundled The bundled pack.
 * @param paths Files of packs, in order.
 * @param report Told of each pack that could not be read.
 */
export function loadLibrary(
  bundled: unknown,
  paths: readonly string[],
  report: (path: string, reason: string) => void,
): PreparedLibrary {
  const stories = [...readStoryPack(bundled).stories];
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
  return prepareLibrary(stories);
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
