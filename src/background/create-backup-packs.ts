import { digestText } from '../corpus/digest-text';
import { openPack } from '../corpus/open-pack';
import { isBundledId, type Pack } from '../corpus/story-pack';
import { writePack } from '../corpus/write-pack';
import type { Library } from '../storage/library';
import { makePack } from '../storage/make-pack';
import { noPlannedRows } from '../storage/plan';
import { planImport } from '../storage/plan-import';
import type { BackupPacks, PackedCounts } from './backup-pack';

/** Characters that are handed to the browser at once, which keeps a blob's bytes where it likes. */
const STEP = 1024 * 1024;

interface Parts {
  withLibrary<T>(work: (library: Pick<Library, 'inMemory' | 'packable'>) => Promise<T>): Promise<T>;
}

/** Of the engine's script. */
export function createBackupPacks({ withLibrary }: Parts): BackupPacks {
  return {
    async make() {
      const rows = await withLibrary(async (library) => (library.inMemory ? null : library.packable()));
      if (rows === null) return 'in-memory';
      const pack = makePack(rows, 'all');
      if (Object.values(pack).every((list) => list.length === 0)) return 'empty';
      return { ...(await writeFile(pack)), counts: countPacked(pack) };
    },
    async check(file) {
      const pack = await openPack(new Uint8Array(await file.arrayBuffer()));
      const { stories, articles } = planImport(pack, noPlannedRows());
      return { ...countPacked(pack), stories: stories.length, articles: articles.length };
    },
  };
}

async function writeFile({ articles, ...lists }: Pack): Promise<{ file: Blob; name: string }> {
  const digest = digestText();
  let name = '';
  const named = {
    add: digest.add,
    async end() {
      name = await digest.end();
      return name;
    },
  };
  const parts: Blob[] = [];
  let part = '';
  for await (const piece of writePack(articles, () => lists, named)) {
    part += piece;
    if (part.length < STEP) continue;
    parts.push(new Blob([part]));
    part = '';
  }
  return { file: new Blob([...parts, part], { type: 'application/json' }), name };
}

/** Of the reader's own: a bundled story is there wherever it is brought to. */
function countPacked({ stories, articles, versions, corrections }: Pack): PackedCounts {
  return {
    stories: stories.filter(({ id }) => !isBundledId(id)).length,
    articles: articles.length,
    versions: versions.length,
    corrections: corrections.length,
  };
}
