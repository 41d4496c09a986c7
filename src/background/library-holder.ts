import { isDatabaseError } from '../storage/is-database-error';
import type { Library } from '../storage/library';

/** Gives work the library: the one on the disk, or the bundled stories in memory while that cannot be had. */
export type WithLibrary = <T>(work: (library: Library) => Promise<T>) => Promise<T>;

/** After a first failure, in milliseconds, until the database is tried again; doubled each time. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 5 * 60_000;

interface Parts {
  /** Opens the library on the disk. Rejects when it cannot be had. */
  open(): Promise<Library>;
  /** The library without a disk. */
  openInMemory(): Promise<Library>;
  /** Milliseconds, of a clock that goes on. */
  now(): number;
  report(error: unknown, when: string): void;
}

/**
 * The one owner of the database: it opens it when it is first used, closes it when it lets go of it, and tries again, with
 * growing pauses, after it has failed. A database can go away under an open background: the reader clears the browser's
 * data, the disk fails. Then the work is done once more with what another opening gives. Work that fails by itself is not
 * helped by that, and rejects.
 */
export function holdLibrary({ open, openInMemory, now, report }: Parts): WithLibrary {
  let onDisk: Library | null = null;
  let opening: Promise<Library | null> | null = null;
  let inMemory: Promise<Library> | null = null;
  let failures = 0;
  let notBefore = 0;

  const failed = (error: unknown, when: string) => {
    report(error, when);
    notBefore = now() + Math.min(FIRST_PAUSE * 2 ** failures, LONGEST_PAUSE);
    failures += 1;
  };

  /** Null when it cannot be had now. */
  const takeFromDisk = async (): Promise<Library | null> => {
    if (onDisk !== null) return onDisk;
    if (opening === null && now() < notBefore) return null;
    opening ??= open()
      .then(
        (library) => {
          onDisk = library;
          return library;
        },
        (error: unknown) => {
          failed(error, 'opening the database');
          return null;
        },
      )
      .finally(() => {
        opening = null;
      });
    return opening;
  };

  const takeFromMemory = (): Promise<Library> => {
    inMemory ??= openInMemory().catch((error: unknown) => {
      inMemory = null;
      throw error;
    });
    return inMemory;
  };

  const letGo = (library: Library) => {
    // Other work may have let go of it, and opened it anew, by now.
    if (onDisk === library) onDisk = null;
    library.close();
  };

  const take = async (): Promise<Library> => {
    const fromDisk = takeFromDisk();
    // After a failure nobody waits for the next opening, which may take as long: whoever comes after it has it.
    const library = failures === 0 ? await fromDisk : onDisk;
    return library ?? takeFromMemory();
  };

  return async (work) => {
    let library = await take();
    for (const when of ['using the library', 'using the library a second time']) {
      try {
        const done = await work(library);
        if (!library.inMemory) failures = 0;
        return done;
      } catch (error) {
        if (library.inMemory || !isDatabaseError(error)) throw error;
        letGo(library);
        if (when === 'using the library') report(error, when);
        else failed(error, when);
        library = (await takeFromDisk()) ?? (await takeFromMemory());
      }
    }
    return work(library);
  };
}
