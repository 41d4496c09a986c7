import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { PageName } from '../newsstand/addresses';
import { correctSpeaker, speakerOf, waitForSpeaker } from './harness/correct-speaker';
import { BROWSER_NAMES, type Surface } from './harness/driver';
import { askBackground } from './harness/fault-tools';
import { keepStory } from './harness/keep-article';
import { copyBuild, makeNewer } from './harness/newer-build';
import { poll } from './harness/poll';
import { readPopup } from './harness/read-popup';
import { removeProfile } from './harness/remove-profile';
import { ROOT, useBrowser } from './harness/use-browser';

const SPEAKER = 'Edda Quill';

describe.each(BROWSER_NAMES)('a correction in %s', (name) => {
  let build = copyBuild(ROOT, name);
  const fixture = useBrowser(name, { extension: build.folder });
  afterAll(() => removeProfile(build.folder));

  beforeEach(() => askBackground(fixture.probe, 'delete-stored', {}));

  const read = async (page: PageName, use: (popup: Surface) => Promise<void>) =>
    fixture.withPopup(await fixture.visit(page), async (popup) => {
      await readPopup(popup);
      await use(popup);
    });
  /** For each engine that has read an article of the library, the number of articles. */
  const listEngines = async () => {
    const rows = (await fixture.probe.stored())['crossquote/rows'] as { key: string }[];
    const engines = rows.flatMap(({ key }) => /^text\/([^/]+)\//.exec(key)?.[1] ?? []);
    return Object.fromEntries(
      [...new Set(engines)].map((engine) => [engine, engines.filter((one) => one === engine).length]),
    );
  };

  test.each<[what: string, page: PageName, kept: readonly PageName[]]>([
    ['in the bundled story', 'silicon-uturn', []],
    ['in a story of one’s own', 'breakwater-times', ['breakwater-gazette', 'breakwater-post', 'breakwater-voice']],
  ])('of a speaker %s is seen after an update that reads all anew, and is taken back', async (_what, page, kept) => {
    await keepStory(fixture, kept);
    let before = '';
    await read(page, async (popup) => {
      before = await speakerOf(popup);
      expect(before).not.toBe('');
      await correctSpeaker(popup, SPEAKER);
    });
    const articles = ((await fixture.probe.stored())['crossquote/articles'] ?? []).length;
    await poll('the index', async () => (await listEngines())[build.engine] === articles);

    build = makeNewer(build);
    await fixture.update(build.folder);
    await read(page, async (popup) => {
      await waitForSpeaker(popup, SPEAKER);
      const told = await popup.evaluate(() => document.querySelector('.corrected .aside')?.textContent);
      expect(told).toBe('Corrected by you: who says it');
      await poll('the new index alone', async () => {
        const engines = await listEngines();
        return Object.keys(engines).join() === build.engine && engines[build.engine] === articles;
      });
    });
    // What the newer engine has kept by now is read by the next comparison.
    await fixture.driver.stopBackground();
    await read(page, async (popup) => {
      await waitForSpeaker(popup, SPEAKER);
      await popup.evaluate(() => document.querySelector<HTMLElement>('.corrected button')?.focus());
      await popup.press('Enter');
      await waitForSpeaker(popup, before);
    });
    expect(await askBackground(fixture.probe, 'list-corrections', {})).toEqual([]);
    expect((await fixture.driver.extensionErrors()).join('\n')).toBe('');
  });
});
