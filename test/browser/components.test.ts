import { describe, expect, test } from 'vitest';
import { BROWSER_NAMES } from './harness/driver';
import { useBrowser } from './harness/use-browser';

describe.each(BROWSER_NAMES)('an article made of web components in %s', (name) => {
  const fixture = useBrowser(name);

  test('is read through shadow trees, slots and a frame with a post', async () => {
    const { text: plain } = await fixture.waitForNumber(await fixture.visit('silicon-uturn'));
    const visit = await fixture.visit('components');
    const { text } = await fixture.waitForNumber(visit);
    expect(text).toBe(plain);
    const { quotations } = await fixture.readAll(visit);
    expect(quotations.cards.flatMap(({ words }) => words)).toContainEqual(expect.stringContaining('strongly pressed'));
    expect((await fixture.driver.extensionErrors()).join('\n')).toBe('');
  });
});
