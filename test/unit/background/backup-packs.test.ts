import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBackupPacks } from '../../../src/background/create-backup-packs';
import type { PackableRows } from '../../../src/storage/plan';
import { noPlannedRows } from '../../../src/storage/plan';
import { anyLibrary } from '../storage/any-library';
import { makePack } from '../storage/make-pack';

const BUNDLED = makePack('r1', ['a', 'b']);

const packsOf = (rows: PackableRows, inMemory = false) =>
  createBackupPacks({ withLibrary: (work) => work({ inMemory, packable: async () => rows }) });

describe('the content of a backup', () => {
  it('is such that an import brings in all of it, whatever the library has', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary(BUNDLED), async (rows) => {
        const packs = packsOf(rows);
        const made = await packs.make();
        if (typeof made === 'string') expect(made).toBe('empty');
        else expect(await packs.check(made.file)).toEqual(made.counts);
      }),
      { numRuns: 200 },
    );
  });

  it('has the same name as long as the library is the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary(BUNDLED), anyLibrary(BUNDLED), async (one, other) => {
        const [first, again, second] = await Promise.all(
          [one, structuredClone(one), other].map((rows) => packsOf(rows).make()),
        );
        expect(nameOf(again)).toBe(nameOf(first));
        const [text, otherText] = await Promise.all([textOf(first), textOf(second)]);
        expect(nameOf(first) === nameOf(second)).toBe(text === otherText);
      }),
      { numRuns: 50 },
    );
  });

  it('is none of a library that has only what came with the extension, or that is in memory', async () => {
    expect(await packsOf(noPlannedRows()).make()).toBe('empty');
    expect(await packsOf(noPlannedRows(), true).make()).toBe('in-memory');
  });

  it('does not pass when a byte of it is another', async () => {
    const [rows] = fc.sample(
      anyLibrary(BUNDLED).filter(({ articles }) => articles.some(isOwn)),
      { numRuns: 1, seed: 7 },
    );
    const packs = packsOf(rows ?? noPlannedRows());
    const made = await packs.make();
    const text = await textOf(made);
    for (const at of [0, Math.floor(text.length / 2), text.length - 3]) {
      const file = new Blob([text.slice(0, at), text[at] === 'x' ? 'y' : 'x', text.slice(at + 1)]);
      await expect(packs.check(file)).rejects.toThrow();
    }
    await expect(packs.check(new Blob([text.slice(0, -9)]))).rejects.toThrow();
  });
});

type Made = Awaited<ReturnType<ReturnType<typeof packsOf>['make']>>;
const nameOf = (made: Made | undefined) => (typeof made === 'object' ? made.name : made);
const textOf = async (made: Made | undefined) => (typeof made === 'object' ? made.file.text() : '');
const isOwn = ({ origin }: { origin: string }) => origin !== 'bundled';
