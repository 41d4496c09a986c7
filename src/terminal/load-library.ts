import { readFileSync } from 'node:fs';
import { createLanguages } from '../core/language/language';
import { WordTable } from '../core/language/word-table';
import { LibraryIndex } from '../core/library-index';
import type { StoryWithArticles } from '../core/model';
import { readPack } from '../corpus/read-pack';
import { readStoryPack, toStories } from '../corpus/read-story-pack';
import { StoryPackError } from '../corpus/story-pack';
import type { RowStore } from '../storage/row-store';
import { buildStories } from './build-stories';
import { describeReadError } from './describe-read-error';
import { InputError } from './json-lines';
import { readPackTexts } from './read-pack-texts';

/** What comes with the project. */
export interface Bundled {
  /** The pack of the bundled stories. */
  pack: unknown;
  /** The table of English words, in base 64. */
  words: string;
  /** Names the engine: rows that another one has kept are made again. */
  engine: string;
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
 * @param rows Where what was read of their texts is kept for the next time; null for nowhere.
 * @param report Told of each pack that could not be read.
 * @param note Told when nothing could be kept.
 */
export async function loadLibrary(
  bundled: Bundled,
  paths: readonly string[],
  rows: RowStore | null,
  report: (path: string, reason: string) => void,
  note: (error: unknown) => void,
): Promise<LibraryIndex> {
  const languages = readLanguages(bundled);
  const own = readStoryPack(bundled.pack).stories;
  const library = new LibraryIndex(languages, own);
  const stories = readPacks(paths, new Set(own.map(({ story }) => story.id)), report);
  const articles = stories.flatMap((story) => story.articles);
  if (articles.length === 0 && stories.length === 0) return library;
  const texts = await readPackTexts(articles, { revision: bundled.engine, languages }, rows, note);
  for (const index of buildStories(stories, texts)) library.put(index);
  return library;
}

function readPacks(
  paths: readonly string[],
  known: Set<string>,
  report: (path: string, reason: string) => void,
): StoryWithArticles[] {
  const stories: StoryWithArticles[] = [];
  for (const path of paths) {
    try {
      for (const story of readPackFile(path)) {
        if (known.has(story.story.id)) continue;
        known.add(story.story.id);
        stories.push(story);
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      report(path, error.message);
    }
  }
  return stories;
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
    return toStories(readPack(JSON.parse(source)));
  } catch (error) {
    if (error instanceof StoryPackError) throw new InputError(`cannot be used: ${error.message}`);
    if (error instanceof SyntaxError) throw new InputError('is no JSON file');
    throw error;
  }
}
