import { DEFAULT_SETTINGS, MEMORY_DAYS, type MemoryDays, MODES, type Settings, THEMES } from './settings';
import { readSite } from './site';

/** What is stored, or that it is not known: nobody may take the one for the other. */
export type StoredSettings = { known: true; settings: Settings } | { known: false };

/**
 * The settings out of whatever is stored. A look that is missing or damaged is as if it had never been chosen. When
 * pages may be read is another matter: a list of sites or a mode that cannot be read in full is not known, as taking
 * the rest of it would have pages read that the reader wanted left alone.
 */
export function readSettings(stored: unknown): StoredSettings {
  if (typeof stored !== 'object' || stored === null) return { known: false };
  const { mode, neverOn, marks, theme, memory, memoryDays } = stored as Partial<Record<keyof Settings, unknown>>;
  const sites = readSites(neverOn);
  const chosen = mode === null ? null : MODES.find((one) => one === mode);
  if (sites === null || chosen === undefined) return { known: false };
  return {
    known: true,
    settings: {
      mode: chosen,
      neverOn: sites,
      marks: typeof marks === 'boolean' ? marks : DEFAULT_SETTINGS.marks,
      theme: THEMES.find((one) => one === theme) ?? DEFAULT_SETTINGS.theme,
      memory: typeof memory === 'boolean' ? memory : DEFAULT_SETTINGS.memory,
      memoryDays: readDays(memoryDays),
    },
  };
}

function readDays(stored: unknown): MemoryDays {
  const known = MEMORY_DAYS.find((days) => days === stored);
  return known === undefined ? DEFAULT_SETTINGS.memoryDays : known;
}

/** Null when one of them cannot be read. However many there are, none is left out. */
function readSites(stored: unknown): string[] | null {
  if (!Array.isArray(stored)) return null;
  const sites: string[] = [];
  for (const one of stored) {
    const read = typeof one === 'string' ? readSite(one) : null;
    if (read === null || !('site' in read)) return null;
    sites.push(read.site);
  }
  return [...new Set(sites)].sort();
}
