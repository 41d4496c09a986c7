import { describe, expect, test } from 'vitest';
import { isOnSites, readSite, toMatchPatterns } from '../../src/settings/site';
import { BROWSER_NAMES } from './harness/driver';
import { openTab } from './harness/tabs';
import { useBrowser } from './harness/use-browser';

interface ExtensionApi {
  tabs: { query(filter: { url?: string[] }): Promise<{ url?: string }[]> };
  scripting: {
    registerContentScripts(scripts: object[]): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
  };
}
declare const browser: ExtensionApi | undefined;
declare const chrome: ExtensionApi;

/** As somebody may type them: every kind of site that there is. */
const TYPED = [
  ...[
    'paper.example',
    'www.www.paper.example',
    'Zürich.example',
    '日本.example',
    'localhost:3000',
    '127.0.0.1',
    '0x7f.1',
  ],
  ...[
    'a-b.c-d.example',
    'x--y.example',
    '1.example',
    'a.b.c.d.e.f.example',
    '[::1]',
    'http://[2001:db8::1]:80/',
    'xn--a.example',
  ],
  ...[`${'a'.repeat(63)}.example`, 'digest.localhost', 'localhost.', 'www.example', 'paper.example.'],
];
const SITES = TYPED.flatMap((typed) => {
  const read = readSite(typed);
  return 'site' in read ? [read.site] : [];
});
/** Hosts of the loopback address that are like each other. */
const HOSTS = [
  'paper.localhost',
  'www.paper.localhost',
  'newspaper.localhost',
  'a.b.paper.localhost',
  'paper.localhost.',
];

describe.each(BROWSER_NAMES)('the patterns for sites in %s', (name) => {
  const fixture = useBrowser(name);

  test('are taken, each of them, as what a script is kept out of', async () => {
    const page = await fixture.driver.openExtensionPage('manifest.json');
    const refused = await page.evaluate(async (patterns) => {
      const { scripting } = typeof browser === 'undefined' ? chrome : browser;
      const errors: string[] = [];
      for (const pattern of patterns) {
        const script = { id: 'tried', matches: ['http://*/*'], excludeMatches: [pattern], css: ['tried.css'] };
        try {
          await scripting.registerContentScripts([script]);
          await scripting.unregisterContentScripts({ ids: ['tried'] });
        } catch (error) {
          // That there is no such style sheet is said after the pattern was read.
          if (!/tried\.css|load/i.test(String(error))) errors.push(`${pattern}: ${error}`);
        }
      }
      return errors;
    }, toMatchPatterns(SITES));
    expect(refused).toEqual([]);
    await page.close();
  });

  test('stand for the pages that are on the site, and no others', async () => {
    const port = new URL(fixture.newsstand.url('csi')).port;
    const pages = await Promise.all(HOSTS.map(() => openTab(fixture.driver.browser)));
    for (const [at, host] of HOSTS.entries()) await pages[at]?.goto(`http://${host}:${port}/`).catch(() => null);
    const page = await fixture.driver.openExtensionPage('manifest.json');
    for (const site of ['paper.localhost', 'www.paper.localhost', 'localhost', '127.0.0.1', 'other.localhost']) {
      const patterns = toMatchPatterns([site]);
      const { all, found } = await page.evaluate(async (url) => {
        const { tabs } = typeof browser === 'undefined' ? chrome : browser;
        const addresses = async (filter: object) => (await tabs.query(filter)).map((tab) => tab.url ?? '').sort();
        return { all: await addresses({}), found: await addresses({ url }) };
      }, patterns);
      const web = all.filter((address) => address.startsWith('http'));
      expect(web.map((address) => new URL(address).hostname)).toEqual(expect.arrayContaining(HOSTS));
      expect(found).toEqual(web.filter((address) => isOnSites(address, [site])));
    }
    await Promise.all([...pages, page].map((one) => one.close()));
  });
});
