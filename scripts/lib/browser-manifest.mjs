/** @typedef {'chrome' | 'firefox'} BrowserName */

/** What a browser does not know: it would warn of it when it loads the extension. */
const FOREIGN = {
  chrome: ['browser_specific_settings', 'action.theme_icons', 'background.scripts', 'sidebar_action'],
  firefox: ['minimum_chrome_version', 'background.service_worker', 'side_panel'],
};

/** Permissions that a browser does not know.
 * @type {Record<BrowserName, readonly string[]>} */
const FOREIGN_PERMISSIONS = { chrome: [], firefox: ['offscreen', 'sidePanel'] };

/**
 * The manifest for one browser, from the single source and the version of package.json.
 *
 * @param {Record<string, unknown>} source The parsed `manifest.json`; stays as it is.
 * @param {BrowserName} browser
 * @param {string} version
 * @param {boolean} [granted] With the access to all pages and the permissions that readers are asked for: no test can
 *   answer a browser's own question, so for tests they are given with the installation. Nothing else differs.
 * @returns {Record<string, unknown>}
 */
export function browserManifest(source, browser, version, granted = false) {
  const manifest = structuredClone(source);
  if (granted) {
    if (!('optional_host_permissions' in manifest)) throw new Error('manifest.json has no optional access to grant');
    manifest.host_permissions = manifest.optional_host_permissions;
    delete manifest.optional_host_permissions;
    manifest.permissions = [...asList(manifest.permissions), ...asList(manifest.optional_permissions)];
    delete manifest.optional_permissions;
  }
  for (const path of FOREIGN[browser]) {
    const [key = '', inner] = path.split('.');
    const owner = inner === undefined ? manifest : asRecord(manifest[key]);
    if (!((inner ?? key) in owner)) throw new Error(`manifest.json has no ${path} to leave out for ${browser}`);
    delete owner[inner ?? key];
  }
  const { permissions } = manifest;
  if (Array.isArray(permissions))
    manifest.permissions = permissions.filter((name) => !FOREIGN_PERMISSIONS[browser].includes(name));
  return { ...manifest, version };
}

/**
 * @param {unknown} value
 * @returns {unknown[]}
 */
function asList(value) {
  return Array.isArray(value) ? value : [];
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
function asRecord(value) {
  return typeof value === 'object' && value !== null ? /** @type {Record<string, unknown>} */ (value) : {};
}
