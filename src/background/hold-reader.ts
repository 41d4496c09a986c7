import type { Languages } from '../core/language/language';
import type { Library } from '../storage/library';
import type { WithLibrary } from './library-holder';
import { LibraryReader, type ReaderParts } from './library-reader';

/** The reader of the library that is used. */
export interface ReaderHolder {
  /** The same one as long as it is the same library. Rejects where the table of words cannot be read. */
  readerOf(library: Library): Promise<LibraryReader>;
  /** Keeps what was made for the last answers, and brings the index up to the library. Never rejects. */
  keep(): Promise<void>;
}

interface Parts extends Omit<ReaderParts, 'library' | 'engine'> {
  withLibrary: WithLibrary;
  loadLanguages(): Promise<Languages>;
  /** Names the engine. */
  revision: string;
}

export function holdReader({ withLibrary, loadLanguages, revision, ...rest }: Parts): ReaderHolder {
  let held: { of: Library; reader: LibraryReader } | null = null;
  let loading: Promise<Languages> | null = null;

  const readerOf = async (library: Library) => {
    loading ??= loadLanguages();
    loading.catch(() => {
      loading = null;
    });
    const languages = await loading;
    if (held?.of !== library)
      held = { of: library, reader: new LibraryReader({ ...rest, library, engine: { revision, languages } }) };
    return held.reader;
  };
  return {
    readerOf,
    async keep() {
      try {
        await withLibrary(async (library) => (await readerOf(library)).keep());
      } catch (error) {
        rest.report(error, 'keeping what was read of the library');
      }
    },
  };
}
