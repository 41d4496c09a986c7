import type { StoryPack } from '../corpus/read-story-pack';
import type { CrossquoteDatabase } from './database';
import type { Library } from './library';
import { LIMITS } from './library-jobs';
import { LibraryWriter } from './library-writer';
import { NoRoomError } from './no-room';
import { openDatabase } from './open-database';
import { SEEDED_REVISION } from './setting-keys';
import { createStoredLibrary } from './stored-library';
import { pruneUndos } from './undo-store';

export interface OpenLibraryOptions {
  database: CrossquoteDatabase;
  /** Revision of the bundled pack, known without loading it. */
  packRevision: string;
  loadPack(): Promise<StoryPack>;
  /** Called when the library has been opened, and after each change of it. */
  changed?: () => void;
}

/**
 * Opens the library on the disk, with the bundled stories in it and without what dead jobs have left, or what takes back
 * changes of more than a day ago. Rejects, with the database closed, where that cannot be had: a broken profile, a database
 * that is blocked or of a newer version, a disk that is full before there were any. Where there is no room for the stories
 * of a newer pack, it has those that were there.
 */
export async function openLibrary(options: OpenLibraryOptions): Promise<Library> {
  const { database, packRevision, loadPack, changed = () => {} } = options;
  const writer = new LibraryWriter(database, LIMITS, changed);
  return openDatabase(database, async () => {
    await writer.sweep();
    // Whoever deletes an article and changes nothing after that is to be rid of it all the same.
    await pruneUndos(database, new Date().toISOString());
    const seeded = await database.settings.get(SEEDED_REVISION);
    if (seeded?.value !== packRevision) {
      const pack = await loadPack();
      await writer.write({ kind: 'seed', pack }).catch((error: unknown) => {
        // What is there is better than nothing of it: the next opening tries again.
        if (seeded === undefined || !(error instanceof NoRoomError)) throw error;
      });
    }
    changed();
    return createStoredLibrary(database, writer, loadPack);
  });
}
