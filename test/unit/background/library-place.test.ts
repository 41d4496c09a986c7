import { describe, expect, it } from 'vitest';
import { createReceiver } from '../../../src/background/answer-messages';
import { holdLibrary } from '../../../src/background/library-holder';
import { FakeBrowser, ORIGIN } from '../platform/fake-browser';
import { openInMemory } from '../storage/open-in-memory';

const MEMORY = await openInMemory({ format: 'crossquote-story-pack', version: 1, revision: 'r', stories: [] });

/** The real holder behind the real receiver; `opens`: whether the database can be had. */
function setUp(opens: boolean) {
  const browser = new FakeBrowser();
  let openings = 0;
  const withLibrary = holdLibrary({
    async open() {
      openings += 1;
      if (!opens) throw new Error('corrupt');
      return { ...MEMORY, inMemory: false };
    },
    openInMemory: async () => MEMORY,
    now: () => 0,
    report: () => {},
  });
  // The question is answered without any of the others.
  const parts = { browser, withLibrary } as unknown as Parameters<typeof createReceiver>[0];
  browser.runtime.onMessage(createReceiver(parts));
  const ask = (request: unknown, url: string | null = `${ORIGIN}options/index.html`) =>
    browser.deliver({ to: 'background', type: 'get-library-place', request }, { url });
  return { ask, openings: () => openings };
}

describe('where the library is', () => {
  it.each([
    [true, 'disk'],
    [false, 'memory'],
  ])('with a database that opens (%s) it is: %s', async (opens, place) => {
    expect(await setUp(opens).ask({})).toEqual({ ok: true, response: place });
  });

  it('is told to pages of the extension alone, and opens nothing for others', async () => {
    const { ask, openings } = setUp(true);
    expect(await ask({}, 'https://paper.example/')).toMatchObject({ ok: false });
    expect(await ask('of another shape')).toMatchObject({ ok: false });
    expect(openings()).toBe(0);
  });
});
