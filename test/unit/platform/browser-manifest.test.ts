import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserManifest } from '../../../scripts/lib/browser-manifest.mjs';

const source = JSON.parse(readFileSync(new URL('../../../manifest.json', import.meta.url), 'utf8'));

describe('the manifest of each browser', () => {
  it('keeps the background that its browser knows', () => {
    expect(browserManifest(source, 'chrome', '1.2.3').background).toEqual({ service_worker: 'background.js' });
    expect(browserManifest(source, 'firefox', '1.2.3').background).toEqual({ scripts: ['background.js'] });
  });

  it('has the version of the package, and the source none', () => {
    expect(browserManifest(source, 'chrome', '1.2.3').version).toBe('1.2.3');
    expect(source).not.toHaveProperty('version');
  });

  it('leaves out what the browser would warn of, and leaves the source as it is', () => {
    const before = structuredClone(source);
    const chrome = browserManifest(source, 'chrome', '1.2.3');
    const firefox = browserManifest(source, 'firefox', '1.2.3');
    expect(chrome).not.toHaveProperty('browser_specific_settings');
    expect(chrome.action).not.toHaveProperty('theme_icons');
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    expect(chrome).not.toHaveProperty('sidebar_action');
    expect(firefox).not.toHaveProperty('side_panel');
    expect(source).toEqual(before);
  });

  it('differs for tests in the access alone, which is then given with the installation', () => {
    for (const browser of ['chrome', 'firefox'] as const) {
      const { optional_host_permissions, optional_permissions, permissions, ...shipped } = browserManifest(
        source,
        browser,
        '1.2.3',
      );
      expect(browserManifest(source, browser, '1.2.3', true)).toEqual({
        ...shipped,
        host_permissions: optional_host_permissions,
        permissions: [...(permissions as string[]), ...(optional_permissions as string[])],
      });
    }
  });

  it('says so when there is no access to give', () => {
    expect(() => browserManifest({}, 'chrome', '1', true)).toThrow('optional access');
  });

  it('asks each browser only for permissions that it knows', () => {
    expect(browserManifest(source, 'chrome', '1').permissions).toContain('sidePanel');
    expect(browserManifest(source, 'firefox', '1').permissions).not.toContain('sidePanel');
    expect(browserManifest(source, 'chrome', '1').permissions).toContain('offscreen');
    expect(browserManifest(source, 'firefox', '1').permissions).not.toContain('offscreen');
  });

  it('says so when the source no longer has what it leaves out', () => {
    expect(() => browserManifest({ action: {}, background: {} }, 'chrome', '1')).toThrow('browser_specific_settings');
  });
});

describe('the manifest', () => {
  it('asks for nothing more than it needs', () => {
    expect(source.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'offscreen',
      'scripting',
      'sidePanel',
      'storage',
    ]);
  });

  it('asks for no page at the installation, and for all of them only when the reader says so', () => {
    expect(source).not.toHaveProperty('host_permissions');
    expect(source).not.toHaveProperty('content_scripts');
    expect(source.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('asks to save files only when the reader wants backups', () => {
    expect(source.optional_permissions).toEqual(['downloads']);
  });

  it('makes no file of it known to pages', () => {
    expect(source).not.toHaveProperty('web_accessible_resources');
  });

  it('lets its pages load and send nothing but their own', () => {
    // `blob:` is for the pictures that a reader saves: they are made in the page and drawn to a canvas there.
    expect(source.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'",
    });
  });
});
