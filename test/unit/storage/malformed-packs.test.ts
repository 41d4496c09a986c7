import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { openPack } from '../../../src/corpus/open-pack';
import { StoryPackError } from '../../../src/corpus/story-pack';
import { CrossquoteDatabase } from '../../../src/storage/database';
import type { Library } from '../../../src/storage/library';
import { openLibrary } from '../../../src/storage/open-library';
import type { PackableRows } from '../../../src/storage/plan';
import { goodPack, HOSTILE, mutatedPack } from '../../fixtures/malformed-packs';
import { makePack } from './make-pack';
import { startBrowser } from './raw-database';

const BUNDLED = makePack('r1', ['a', 'b']);
const MUTATED = 2000 - HOSTILE.length;

const bytesOf = (file: string) => new TextEncoder().encode(file);
const bundledOf = ({ stories, articles, texts, memberships }: PackableRows) => ({
  stories: stories.filter(({ id }) => id.startsWith('bundled:')),
  articles: articles.filter(({ id }) => id.startsWith('bundled:')),
  texts: texts.filter(({ articleId }) => articleId.startsWith('bundled:')),
  memberships: memberships.filter(({ articleId }) => articleId.startsWith('bundled:') && !articleId.includes('pack')),
});

let library: Library;
let untouched: PackableRows;

beforeEach(async () => {
  startBrowser();
  library = await openLibrary({
    database: new CrossquoteDatabase(),
    packRevision: BUNDLED.revision,
    loadPack: async () => BUNDLED,
  });
  untouched = await library.packable();
});

/** What becomes of a file: it is refused with a sentence, or comes in clean and goes again. */
async function take(file: string): Promise<'refused' | 'taken'> {
  let pack: Awaited<ReturnType<typeof openPack>>;
  try {
    pack = await openPack(bytesOf(file));
  } catch (error) {
    if (!(error instanceof StoryPackError)) throw error;
    expect(error.message.length).toBeLessThan(400);
    expect(await library.packable()).toEqual(untouched);
    return 'refused';
  }
  const undo = await library.commit(await library.plan({ kind: 'import', pack }));
  const after = await library.packable();
  const bundled = bundledOf(after);
  expect({ ...bundled, memberships: [] }).toEqual({ ...bundledOf(untouched), memberships: [] });
  expect(bundled.memberships).toEqual(expect.arrayContaining(bundledOf(untouched).memberships));
  for (const { articleId } of after.texts) expect(after.articles.some(({ id }) => id === articleId)).toBe(true);
  expect(after.texts).toHaveLength(after.articles.length);
  for (const { url, id, origin } of after.articles) {
    expect(url === null || /^https?:/i.test(url)).toBe(true);
    expect(id.startsWith(`${origin}:`)).toBe(true);
  }
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  if (undo !== null) await library.undo(undo);
  expect(await library.packable()).toEqual(untouched);
  return 'taken';
}

describe('two thousand malformed packs', () => {
  it('are led by a good one', async () => {
    expect(await take(JSON.stringify(goodPack()))).toBe('taken');
  });

  it.each(HOSTILE)('%s is refused, or comes in clean', async (_name, file) => {
    await take(file);
  });

  it('and mutated good ones are refused, or come in clean', async () => {
    const found = { refused: 0, taken: 0 };
    const files = fc.sample(mutatedPack, { numRuns: MUTATED, seed: 15 });
    for (const file of files) found[await take(file)] += 1;
    console.log(`malformed packs: ${files.length} mutated, ${JSON.stringify(found)}; ${HOSTILE.length} hostile`);
    expect(found.refused).toBeGreaterThan(500);
    expect(found.taken).toBeGreaterThan(100);
    // A machine with much else to do needs minutes for it.
  }, 300_000);
});
