import type { StoryPack } from '../corpus/read-story-pack';
import type { CrossquoteDatabase } from './database';
import { planSeeding } from './plan-seeding';
import { LIBRARY_REVISION, SEEDED_REVISION } from './setting-keys';

/**
 * Brings the bundled stories of a pack into the database, in one transaction: all or nothing. Does nothing when this
 * revision is already there.
 */
export async function seedBundledStories(database: CrossquoteDatabase, pack: StoryPack): Promise<void> {
  const { stories, articles, settings } = database;
  await database.transaction('rw', [stories, articles, settings], async () => {
    if ((await settings.get(SEEDED_REVISION))?.value === pack.revision) return;
    const plan = planSeeding(pack, await stories.toArray(), await articles.toArray());
    await stories.bulkDelete(plan.deleteStories);
    await articles.bulkDelete(plan.deleteArticles);
    await articles.bulkPut(plan.putArticles);
    await stories.bulkPut(plan.putStories);
    const before = (await settings.get(LIBRARY_REVISION))?.value;
    await settings.put({ key: LIBRARY_REVISION, value: typeof before === 'number' ? before + 1 : 1 });
    await settings.put({ key: SEEDED_REVISION, value: pack.revision });
  });
}
