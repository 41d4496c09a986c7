import type { Languages } from '../core/language/language';
import type { Engine } from '../core/rows/engine';
import type { Library } from '../storage/library';
import type { WithLibrary } from './library-holder';
import { LibraryReader, type ReaderParts } from './library-reader';

/** The reader of the library that is used. */
export interface ReaderHolder {
  /** The same one as long as it is the same library. Rejects where the table of words cannot be read. */
  readerOf(library: Library): Promise<LibraryReader>;
  /** The engine that reads. Rejects as `readerOf` does. */
  engine(): Promise<Engine>;
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

  const engine = async (): Promise<Engine> => {
    loading ??= loadLanguages();
    loading.catch(() => {
      loading = null;
    });
    return { revision, languages: await loading };
  };
  const readerOf = async (library: Library) => {
    const reading = await engine();
    if (held?.of !== library) held = { of: library, reader: new LibraryReader({ ...rest, library, engine: reading }) };
    return held.reader;
  };
  return {
    readerOf,
    engine,
    async keep() {
      try {
        await withLibrary(async (library) => (await readerOf(library)).keep());
      } catch (error) {
        rest.report(error, 'keeping what was read of the library');
      }
    },
  };
}
