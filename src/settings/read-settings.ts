import { DEFAULT_SETTINGS, MODES, MOST_SITES, type Settings, THEMES } from './settings';
import { readSite } from './site';

/** The settings out of whatever is stored: what is missing or damaged is as if it had never been chosen. */
export function readSettings(stored: unknown): Settings {
  const { mode, neverOn, marks, theme } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  return {
    mode: MODES.find((one) => one === mode) ?? DEFAULT_SETTINGS.mode,
    neverOn: Array.isArray(neverOn) ? readSites(neverOn) : DEFAULT_SETTINGS.neverOn,
    marks: typeof marks === 'boolean' ? marks : DEFAULT_SETTINGS.marks,
    theme: THEMES.find((one) => one === theme) ?? DEFAULT_SETTINGS.theme,
  };
}

function readSites(stored: readonly unknown[]): string[] {
  const sites = stored.flatMap((one) => {
    const read = typeof one === 'string' ? readSite(one) : null;
    return read !== null && 'site' in read ? [read.site] : [];
  });
  return [...new Set(sites)].sort().slice(0, MOST_SITES);
}
