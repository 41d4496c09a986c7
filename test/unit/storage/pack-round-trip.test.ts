import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStoryPack } from '../../../scripts/lib/story-pack.mjs';
import { digestText } from '../../../src/corpus/digest-text';
import { openPack } from '../../../src/corpus/open-pack';
import { readPack } from '../../../src/corpus/read-pack';
import type { Pack } from '../../../src/corpus/story-pack';
import { writePack } from '../../../src/corpus/write-pack';
import { makePack, type PackedPart } from '../../../src/storage/make-pack';
import type { PackableRows } from '../../../src/storage/plan';
import { anyLibrary } from './any-library';
import { makePack as makeBundled } from './make-pack';
import { openInMemory } from './open-in-memory';

const BUNDLED = makeBundled('r1', ['a', 'b']);

async function write({ articles, ...lists }: Pack): Promise<string> {
  let text = '';
  for await (const piece of writePack(articles, () => lists, digestText())) text += piece;
  return text;
}

const exportOf = (rows: PackableRows, part: PackedPart = 'all') => write(makePack(rows, part));

/** A library that has nothing but the bundled stories and what is in a file. */
async function importInto(text: string, bundled = BUNDLED) {
  const library = await openInMemory(bundled);
  await library.write({ kind: 'import', pack: await openPack(new TextEncoder().encode(text)) });
  return library;
}

describe('an export', () => {
  it('imported into an empty library and exported again gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary(BUNDLED), async (rows) => {
        const text = await exportOf(rows);
        const library = await importInto(text);
        expect(await exportOf(await library.packable())).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('of some stories does the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary(BUNDLED), async (rows) => {
        const text = await exportOf(rows, { stories: rows.stories.slice(0, 3).map(({ id }) => id) });
        const library = await importInto(text);
        expect(await exportOf(await library.packable())).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('imported where it came from adds nothing and changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary(BUNDLED), async (rows) => {
        const first = await importInto(await exportOf(rows));
        const before = await first.packable();
        const text = await exportOf(before);
        const plan = await first.plan({ kind: 'import', pack: await openPack(new TextEncoder().encode(text)) });
        expect(Object.values(plan.changes).flat()).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('of the bundled texts, brought in as a reader’s own, does so too', async () => {
    const bundled = buildStoryPack(fileURLToPath(new URL('../../..', import.meta.url)));
    const library = await importInto(await write(readPack(bundled)));
    const text = await exportOf(await library.packable());
    expect(text.length).toBeGreaterThan(10_000);
    expect(await exportOf(await (await importInto(text)).packable())).toBe(text);
    // Where they are bundled already, they are named.
    const among = await importInto(text, bundled);
    const named = await exportOf(await among.packable());
    expect(readPack(JSON.parse(named)).articles).toEqual([]);
    expect(await exportOf(await (await importInto(named, bundled)).packable())).toBe(named);
  });
});
