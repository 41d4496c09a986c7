/** @typedef {'chrome' | 'firefox'} BrowserName */

/** What a browser does not know: it would warn of it when it loads the extension. */
const FOREIGN = {
  chrome: ['browser_specific_settings', 'action.theme_icons', 'background.scripts'],
  firefox: ['minimum_chrome_version', 'background.service_worker'],
};

/**
 * The manifest for one browser, from the single source and the version of package.json.
 *
 * @param {Record<string, unknown>} source The parsed `manifest.json`; stays as it is.
 * @param {BrowserName} browser
 * @param {string} version
 * @returns {Record<string, unknown>}
 */
export function browserManifest(source, browser, version) {
  const manifest = structuredClone(source);
  for (const path of FOREIGN[browser]) {
    const [key = '', inner] = path.split('.');
    const owner = inner === undefined ? manifest : asRecord(manifest[key]);
    if (!((inner ?? key) in owner)) throw new Error(`manifest.json has no ${path} to leave out for ${browser}`);
    delete owner[inner ?? key];
  }
  return { ...manifest, version };
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
function asRecord(value) {
  return typeof value === 'object' && value !== null ? /** @type {Record<string, unknown>} */ (value) : {};
}
