import { endLoss, type LibraryLoss, type LibraryNote, readNote, renewNote } from '../storage/library-note';
import type { SmallStorage } from '../storage/settings-store';
import type { WithLibrary } from './library-holder';

const NOTE = 'library-note';

/**
 * Notes in `storage.local` how much the library has of the reader's own, so that it is noticed when that is gone and nobody
 * deleted it: the database was cleared, thrown away by the browser, or is another profile's. Of pages that are read
 * nothing is noted. What is asked for is done one after the other.
 */
export interface LibraryWatch {
  /** Compares the library with the note; for whenever it has been opened or changed. Never rejects. */
  look(): Promise<void>;
  /** What is gone, until the reader has seen it; null for nothing. Rejects when it cannot be read. */
  find(): Promise<LibraryLoss | null>;
  /** The reader has seen what is gone. Rejects when it cannot be stored. */
  endLoss(): Promise<void>;
  /** The reader has deleted everything. Rejects when it cannot be stored. */
  forget(): Promise<void>;
}

interface Parts {
  withLibrary: WithLibrary;
  local: SmallStorage;
  /** Now, as ISO 8601. */
  now(): string;
  report(error: unknown, when: string): void;
}

export function createLibraryWatch({ withLibrary, local, now, report }: Parts): LibraryWatch {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };

  const read = async () => readNote((await local.read([NOTE]))[NOTE]);
  /** Nothing to note is an empty value: who never had anything of their own has none. */
  const write = (note: LibraryNote | null) => local.write({ [NOTE]: note });

  const renew = async (): Promise<LibraryNote | null> => {
    const own = await withLibrary((library) => library.own());
    const note = await read();
    // One in memory says nothing of what is on the disk.
    if (own === null) return note;
    const renewed = renewNote(note, own, now());
    if (renewed !== note) await write(renewed);
    return renewed;
  };

  return {
    look: () =>
      inTurn(() =>
        renew().then(
          () => {},
          (error: unknown) => report(error, 'noting what the library has'),
        ),
      ),
    find: () => inTurn(async () => (await renew())?.lost ?? null),
    endLoss: () =>
      inTurn(async () => {
        const note = await read();
        if (note !== null) await write(endLoss(note));
      }),
    forget: () => inTurn(() => write(null)),
  };
}
