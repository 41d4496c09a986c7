import { createLanguages } from '../core/language/language';
import { WordTable } from '../core/language/word-table';
import { readStoryPack } from '../corpus/read-story-pack';
import { readOwnBytes, readOwnFile } from '../platform/read-own-file';
import { CrossquoteDatabase } from '../storage/database';
import { createEarlierStore } from '../storage/earlier-settings';
import { MapRows } from '../storage/map-rows';
import { openLibrary } from '../storage/open-library';
import { toRememberedArticle } from '../storage/remembered-article';
import { openSessionLibrary } from '../storage/session-library';
import { SessionRows, type SessionStorage } from '../storage/session-rows';
import type { EarlierStore } from '../storage/settings-store';
import { type Analyst, createAnalyst } from './analyst';
import type { BackupPacks } from './backup-pack';
import { engineRevision, packRevision } from './build-facts';
import { type Corrector, createCorrector } from './corrector';
import { createBackupPacks } from './create-backup-packs';
import { createMemory, type Memory } from './create-memory';
import { createVersions, type Versions } from './create-versions';
import { createPackExports } from './export-packs';
import { holdReader } from './hold-reader';
import { createLibraryDesk, type LibraryDesk } from './library-desk';
import { holdLibrary, type WithLibrary } from './library-holder';
import { createPackDesk, type PackDesk } from './pack-desk';
import { createTrials, type Trials } from './trials';

/** An answer is on its way for so long, in milliseconds, before anything else is done. */
const REST = 20;

/** All that needs the core or the database. */
export interface Engine {
  withLibrary: WithLibrary;
  analyst: Analyst;
  trials: Trials;
  backupPacks: BackupPacks;
  corrector: Corrector;
  desk: LibraryDesk;
  packs: PackDesk;
  memory: Memory;
  versions: Versions;
  /** The settings that an earlier version kept in the database. */
  earlier: EarlierStore;
  /** Opens the library and its index, as something will be asked of them. Who asks then is told of what fails. */
  getReady(): void;
  /** Brings the index up to the library, so that it is there before the first page asks. */
  readLibrary(): Promise<void>;
}

export interface EngineParts {
  /** The address of one of the extension's own files. */
  url(path: string): string;
  session: SessionStorage;
  /** Called when the library has been opened, and after each change of it. */
  changed(): void;
  report(error: unknown, when: string): void;
}

/** One for each waking of the background: it holds the database and what the library has been read into. */
export function createEngine({ url, session, changed, report }: EngineParts): Engine {
  const loadPack = async () => readStoryPack(await readOwnFile(url('story-pack.json')));
  const loadLanguages = async () => createLanguages(new WordTable(await readOwnBytes(url('words-en.bin'))));
  const withLibrary = holdLibrary({
    open: () => openLibrary({ database: new CrossquoteDatabase(), packRevision, loadPack, changed }),
    openInMemory: () =>
      openSessionLibrary({ rows: new SessionRows(session), packRevision, loadPack }).catch((error: unknown) => {
        report(error, 'opening the library of the session');
        return openSessionLibrary({ rows: new MapRows(), packRevision, loadPack });
      }),
    now: () => performance.now(),
    report,
  });
  // The table of words is read with the library, when either is first needed.
  const readers = holdReader({
    withLibrary,
    loadLanguages,
    revision: engineRevision,
    newId: () => crypto.randomUUID(),
    alone: (work) => navigator.locks.request('index', work),
    report,
  });
  const analyst = createAnalyst({
    withLibrary,
    readerOf: readers.readerOf,
    answered: () => setTimeout(readers.keep, REST),
  });
  const memory = createMemory({ withLibrary, readers, alone: (work) => navigator.locks.request('memory', work) });
  const versions = createVersions({
    ...{ withLibrary, readers, storeOf: memory.storeOf },
    newId: () => crypto.randomUUID(),
    changed: () => setTimeout(readers.keep, REST),
  });
  return {
    withLibrary,
    analyst,
    memory,
    versions,
    trials: createTrials({ withLibrary, analyst }),
    backupPacks: createBackupPacks({ withLibrary }),
    corrector: createCorrector({ withLibrary, now: () => new Date().toISOString() }),
    desk: createLibraryDesk({
      withLibrary,
      readerOf: readers.readerOf,
      analyst,
      async remembered(library, contents) {
        const rows = (await (await memory.storeOf(library))?.take(contents)) ?? [];
        return rows.map(toRememberedArticle);
      },
      noteReading: (article, at) => versions.note(article, article.url ?? '', at),
      now: () => new Date().toISOString(),
      changed: () => setTimeout(readers.keep, REST),
    }),
    packs: createPackDesk({
      withLibrary,
      exportPart: createPackExports({ withLibrary, loadLanguages, revision: engineRevision }),
      now: () => new Date().toISOString(),
      changed: () => setTimeout(readers.keep, REST),
    }),
    earlier: createEarlierStore({
      create: () => new CrossquoteDatabase(),
      list: async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
    }),
    getReady() {
      withLibrary(async (library) => (await readers.readerOf(library)).getReady()).catch(() => {});
    },
    readLibrary: readers.keep,
  };
}
