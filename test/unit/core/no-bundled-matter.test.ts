import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { buildStoryPack } from '../../../scripts/lib/story-pack.mjs';
import { surnameOf } from '../../../src/core/comparison/find-people';
import { LibraryIndex } from '../../../src/core/library-index';
import { isProperName } from '../../../src/core/matching/compare-speakers';
import { languages } from '../../fixtures/languages';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Lists that have names of all kinds, for a reason that they state. */
const NAME_LISTS = /(?:given-names|known-people)\.ts$/;

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

it('the engine names nobody who speaks in the bundled texts', () => {
  const library = new LibraryIndex(languages, buildStoryPack(root).stories);
  const names = library.stories
    .flatMap(({ texts }) => texts)
    .flatMap(({ text }) => text.quotes.flatMap(({ speaker }) => speaker?.name ?? []))
    .filter((name) => isProperName(name) && /^\p{Lu}\S+ \p{Lu}\S+$/u.test(name) && !name.startsWith('United'));
  const surnames = new Set(names.map(surnameOf));
  expect(surnames.size).toBeGreaterThan(5);
  const found = listFiles(join(root, 'src/core'))
    .filter((file) => !NAME_LISTS.test(file))
    .flatMap((file) =>
      (readFileSync(file, 'utf8').match(/\b\p{Lu}\p{L}+/gu) ?? [])
        .filter((word) => surnames.has(word.toLowerCase()))
        .map((word) => `${file.slice(root.length)}: ${word}`),
    );
  expect(found).toEqual([]);
});
