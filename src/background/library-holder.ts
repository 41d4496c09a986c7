import type { Library } from '../storage/library';

/** Gives work the library, opened once; when the work fails, the library is opened anew and the work tried once more. */
export type WithLibrary = <T>(work: (library: Library) => Promise<T>) => Promise<T>;

/**
 * A database can go away under an open background: the reader clears the browser's data, the disk fails. Then the next
 * opening makes it anew, or gives the library in memory.
 */
export function holdLibrary(open: () => Promise<Library>, report: (error: unknown, when: string) => void): WithLibrary {
  let opening: Promise<Library> | null = null;
  const opened = () => {
    opening ??= open().catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };
  return async (work) => {
    const first = opened();
    try {
      return await work(await first);
    } catch (error) {
      report(error, 'using the library');
      // Another piece of work may have opened it anew by now.
      if (opening === first) opening = null;
      return work(await opened());
    }
  };
}
