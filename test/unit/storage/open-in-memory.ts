import type { StoryPack } from '../../../src/corpus/read-story-pack';
import { MapRows } from '../../../src/storage/map-rows';
import type { ListedRows } from '../../../src/storage/row-store';
import { openSessionLibrary } from '../../../src/storage/session-library';

/** A library without a database. */
export const openInMemory = (pack: StoryPack, rows: ListedRows = new MapRows()) =>
  openSessionLibrary({ rows, packRevision: pack.revision, loadPack: async () => pack });
