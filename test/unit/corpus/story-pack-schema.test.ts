import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/corpus/read-pack';
import { StoryPackError } from '../../../src/corpus/story-pack';
import { makePack } from '../../../src/storage/make-pack';
import { goodPack, HOSTILE, mutatedPack } from '../../fixtures/malformed-packs';
import { anyLibrary } from '../storage/any-library';
import { makePack as makeBundled } from '../storage/make-pack';

const schema = JSON.parse(
  readFileSync(new URL('../../../src/corpus/story-pack.schema.json', import.meta.url), 'utf8'),
) as object;
const isOfSchema = new Ajv2020({ allErrors: false, strict: false }).compile(schema);

function isTaken(value: unknown): boolean {
  try {
    readPack(value);
    return true;
  } catch (error) {
    if (error instanceof StoryPackError) return false;
    throw error;
  }
}

const isSecond = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'version') && Reflect.get(value, 'version') === 2;

describe('the published schema', () => {
  it('holds for what the reader writes', () => {
    fc.assert(
      fc.property(anyLibrary(makeBundled('r1', ['a', 'b'])), (rows) => {
        const pack = {
          format: 'crossquote-story-pack',
          version: 2,
          ...makePack(rows, 'all'),
          checksum: '0'.repeat(64),
        };
        expect(isOfSchema(JSON.parse(JSON.stringify(pack))), JSON.stringify(isOfSchema.errors)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('refuses nothing that the reader takes', () => {
    const files = [JSON.stringify(goodPack()), ...HOSTILE.map(([, file]) => file)];
    const found = { taken: 0, refused: 0 };
    for (const file of [...files, ...fc.sample(mutatedPack, { numRuns: 3000, seed: 8 })]) {
      let value: unknown;
      try {
        value = JSON.parse(file);
      } catch {
        continue;
      }
      if (!isSecond(value)) continue;
      const taken = isTaken(value);
      // What is left of a checksum is looked at where the file is opened.
      const { checksum: _checksum, ...lists } = value as Record<string, unknown>;
      if (taken) expect(isOfSchema(lists), `${JSON.stringify(isOfSchema.errors)} in ${file.slice(0, 2000)}`).toBe(true);
      found[taken ? 'taken' : 'refused'] += 1;
    }
    expect(found.taken).toBeGreaterThan(500);
    expect(found.refused).toBeGreaterThan(500);
  });

  it.each([
    ['a script for an address', goodPack({ articles: [{ ...goodPack().articles[0], id: 'a', url: 'javascript:1' }] })],
    ['a story without a name', goodPack({ stories: [{ id: 's', articleIds: [] }] })],
    ['a correction of no known kind', goodPack({ corrections: [{ id: 'c', at: '2031-04-06T06:07:08Z', kind: 'x' }] })],
    ['another format', goodPack({ format: 'x' })],
  ])('refuses %s', (_name, value) => {
    expect(isOfSchema(value)).toBe(false);
    expect(isTaken(value)).toBe(false);
  });
});
