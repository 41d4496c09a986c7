import { describe, expect, test } from 'vitest';
import { TEXT_IDS } from '../newsstand/addresses';
import { BROWSER_NAMES } from './harness/driver';
import { poll } from './harness/poll';
import { useBrowser } from './harness/use-browser';

const DATABASE = 'crossquote';
const SEEDED = 'seeded-revision';

interface Row {
  id: string;
  origin: string;
  text?: string;
}

const READERS_ARTICLE = {
  id: 'reader:own-article',
  origin: 'reader',
  packId: null,
  revision: null,
  title: 'What I cut out of the paper',
  byline: null,
  outlet: 'Kitchen Table Gazette',
  published: null,
  language: 'en',
  url: null,
  text: 'The neighbour said: “Nobody touches my rows.” And nobody did.',
  paragraphs: [{ start: 0, end: 61, role: 'body' }],
  complete: true,
};
const READERS_STORY = {
  id: 'reader:own-story',
  name: 'My rows',
  articleIds: ['reader:own-article', 'bundled:csi'],
  origin: 'reader',
  packId: null,
  revision: null,
};

describe.each(BROWSER_NAMES)('the library in %s', (name) => {
  const fixture = useBrowser(name);
  const rows = async (store: string) => ((await fixture.probe.stored())[`${DATABASE}/${store}`] ?? []) as Row[];
  const byId = (one: Row, other: Row) => one.id.localeCompare(other.id);
  /** Makes the background bring the bundled stories in once more, as after an update. */
  const seedAgain = async () => {
    await fixture.driver.stopBackground();
    await fixture.probe.put(DATABASE, 'settings', { key: SEEDED, value: 'an older pack' });
    await fixture.waitForNumber(await fixture.visit('silicon-uturn'));
    await poll('the second seeding', async () => {
      const settings = (await fixture.probe.stored())[`${DATABASE}/settings`] as { key: string; value: unknown }[];
      return settings.some(({ key, value }) => key === SEEDED && value !== 'an older pack');
    });
  };

  test('holds the bundled story after the installation', async () => {
    await poll('the library', async () => (await rows('articles')).length > 0);
    expect((await rows('stories')).map(({ origin }) => origin)).toEqual(['bundled']);
    const articles = await rows('articles');
    expect(articles.map(({ id }) => id).sort()).toEqual(TEXT_IDS.map((id) => `bundled:${id}`).sort());
    for (const { text } of articles) expect(text?.length).toBeGreaterThan(1000);
  });

  test('a second seeding changes nothing, repairs bundled rows and leaves a reader’s rows alone', async () => {
    await fixture.waitForNumber(await fixture.visit('silicon-uturn'));
    const articles = (await rows('articles')).sort(byId);
    const stories = (await rows('stories')).sort(byId);

    await seedAgain();
    expect((await rows('articles')).sort(byId)).toEqual(articles);
    expect((await rows('stories')).sort(byId)).toEqual(stories);

    const damaged = { ...articles.find(({ id }) => id === 'bundled:csi'), text: 'Somebody has been here.' };
    await fixture.driver.stopBackground();
    await fixture.probe.put(DATABASE, 'articles', damaged);
    await fixture.probe.put(DATABASE, 'articles', READERS_ARTICLE);
    await fixture.probe.put(DATABASE, 'stories', READERS_STORY);
    await seedAgain();
    expect((await rows('articles')).sort(byId)).toEqual([...articles, READERS_ARTICLE].sort(byId));
    expect((await rows('stories')).sort(byId)).toEqual([...stories, READERS_STORY].sort(byId));
  });
});
