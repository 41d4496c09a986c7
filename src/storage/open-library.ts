import type { StoryPack } from '../corpus/read-story-pack';
import type { CrossquoteDatabase } from './database';
import type { Library } from './library';
import { openDatabase } from './open-database';
import { seedBundledStories } from './seed-bundled-stories';
import { SEEDED_REVISION } from './setting-keys';
import { createStoredLibrary } from './stored-library';

export interface OpenLibraryOptions {
  database: CrossquoteDatabase;
  /** Revision of the bundled pack, known without loading it. */
  packRevision: string;
  loadPack(): Promise<StoryPack>;
}

/**
 * Opens the library on the disk, with the bundled stories in it. Rejects, with the database closed, where that cannot be
 * had: a broken profile, a full disk, a database that is blocked or of a newer version.
 */
export async function openLibrary({ database, packRevision, loadPack }: OpenLibraryOptions): Promise<Library> {
  return openDatabase(database, async () => {
    const seeded = await database.settings.get(SEEDED_REVISION);
    if (seeded?.value !== packRevision) await seedBundledStories(database, await loadPack());
    return createStoredLibrary(database, loadPack);
  });
}
