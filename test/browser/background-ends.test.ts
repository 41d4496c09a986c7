import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from './harness/driver';
import { removeProfile } from './harness/remove-profile';
import { useBrowser } from './harness/use-browser';

describe.each(BROWSER_NAMES)('when the background is ended in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'crossquote-profile-'));
  const fixture = useBrowser(name, { profile });
  afterAll(() => removeProfile(profile));

  test('the button keeps what it says and the popup shows the same as before', async () => {
    const visit = await fixture.visit('csi');
    const badge = await fixture.waitForNumber(visit);
    const before = await fixture.readAll(visit);
    await fixture.driver.stopBackground();
    expect(await fixture.driver.isBackgroundRunning()).toBe(false);
    expect(await fixture.probe.badge(visit.tabId)).toEqual(badge);
    expect(await fixture.readAll(visit)).toEqual(before);
    expect(await fixture.probe.badge(visit.tabId)).toEqual(badge);
  });

  test('a page opened afterwards wakes it', async () => {
    await fixture.driver.stopBackground();
    const visit = await fixture.visit('silicon-uturn');
    await fixture.waitForNumber(visit);
    expect((await fixture.readAll(visit)).quotations.alone).toContainEqual(
      expect.stringContaining('who robbed your house'),
    );
  });

  test('it may end while the popup is open, and the next popup is right', async () => {
    const visit = await fixture.visit('dci');
    await fixture.waitForNumber(visit);
    await fixture.withPopup(visit, () => fixture.driver.stopBackground());
    expect((await fixture.readAll(visit)).quotations.source).toContain('Defence Contracts International');
  });

  test('the browser may end too: with the same profile everything is as before', async () => {
    const first = await fixture.visit('silicon-joint-group');
    const badge = await fixture.waitForNumber(first);
    const before = await fixture.readAll(first);
    const stored = await fixture.probe.stored();
    await fixture.restart();
    const visit = await fixture.visit('silicon-joint-group');
    expect((await fixture.waitForNumber(visit)).text).toBe(badge.text);
    expect(await fixture.readAll(visit)).toEqual(before);
    const now = await fixture.probe.stored();
    expect(now['crossquote/articles']).toEqual(stored['crossquote/articles']);
    expect(now['crossquote/stories']).toEqual(stored['crossquote/stories']);
  });
});
