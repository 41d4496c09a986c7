import type { StoryPack } from '../corpus/read-story-pack';
import type { CrossquoteDatabase } from './database';
import type { Library } from './library';
import { createMemoryLibrary } from './memory-library';
import { seedBundledStories } from './seed-bundled-stories';
import { SEEDED_REVISION } from './setting-keys';
import { createStoredLibrary } from './stored-library';

/**
 * How long the database may take to open, in milliseconds. A broken profile can leave it waiting for good; but while a
 * browser starts on a slow machine, an opening that comes to a good end takes seconds too, and who is given up too early
 * has their settings forgotten for the session.
 */
const PATIENCE = 20_000;

export interface OpenLibraryOptions {
  database: CrossquoteDatabase;
  /** Revision of the bundled pack, known without loading it. */
  packRevision: string;
  loadPack(): Promise<StoryPack>;
  /** Told when the library can only be had in memory. */
  onNoDatabase(error: unknown): void;
}

/**
 * Opens the library, with the bundled stories in it. Where the browser gives no database (Firefox that never remembers
 * history, a broken profile, a full disk), it is the bundled stories in memory. Rejects only when there is no pack.
 */
export async function openLibrary(options: OpenLibraryOptions): Promise<Library> {
  const { database, packRevision, loadPack, onNoDatabase } = options;
  try {
    await withPatience(prepareDatabase(database, packRevision, loadPack));
    return createStoredLibrary(database, loadPack);
  } catch (error) {
    onNoDatabase(error);
    database.close();
    return createMemoryLibrary(await loadPack());
  }
}

async function prepareDatabase(
  database: CrossquoteDatabase,
  packRevision: string,
  loadPack: () => Promise<StoryPack>,
): Promise<void> {
  await database.open();
  const seeded = await database.settings.get(SEEDED_REVISION);
  if (seeded?.value !== packRevision) await seedBundledStories(database, await loadPack());
}

function withPatience(work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the database does not open')), PATIENCE);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
