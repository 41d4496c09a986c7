/** What a reader can choose. Stored by the background alone; every other part is told. */

/** `click`: a page is read when the toolbar button is pressed on it; `everywhere`: as soon as it is in front. */
export type Mode = 'click' | 'everywhere';
export type Theme = 'system' | 'light' | 'dark';

export const MODES: readonly Mode[] = ['everywhere', 'click'];
/** Days after which what was remembered is forgotten; null: never by itself. */
export type MemoryDays = 30 | 90 | 365 | null;

export const MEMORY_DAYS: readonly MemoryDays[] = [30, 90, 365, null];

export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** As stored. */
export interface Settings {
  /** Null until the reader has chosen. */
  mode: Mode | null;
  /** Hosts, as `readSite` gives them, in alphabetical order: neither they nor their subdomains are ever read. */
  neverOn: readonly string[];
  /**
   * Whether quotations that others carry are marked on the page, which a page can find out. It was called `highlights`
   * once, on unless switched off, and stored with every other choice: a stored `highlights: true` says nothing of what the
   * reader wants, so that name is no longer read.
   */
  marks: boolean;
  theme: Theme;
  /** Whether what articles quote that are read is remembered. Off until the reader switches it on. */
  memory: boolean;
  memoryDays: MemoryDays;
}

/** What is in force. */
export interface CurrentSettings extends Settings {
  /** `everywhere` only while the browser gives access to every page. */
  mode: Mode;
  /** Whether the browser gives access to every page. */
  granted: boolean;
  /**
   * Where pages are read by themselves though not everywhere: the patterns of sites that the browser gives access to one
   * by one (Chrome's "on specific sites", Firefox's list of permissions). Empty where the reader chose to read on click.
   */
  allowed: readonly string[];
}

/**
 * What is in force, as every part is told it. Not known: what the reader has chosen cannot be read, so nobody knows which
 * sites are never to be read. Then no page is read, until it is known or chosen anew.
 */
export type SettingsState = { known: true; settings: CurrentSettings } | { known: false };

/** One change: two pages that are open side by side must not write over each other's lists. */
export type SettingsChange =
  | { mode: Mode }
  | { marks: boolean }
  | { theme: Theme }
  | { memory: boolean }
  | { memoryDays: MemoryDays }
  | { addSite: string }
  | { removeSite: string }
  /** What was chosen cannot be read, or was deleted: the reader begins anew. */
  | { startAnew: true };

export const DEFAULT_SETTINGS: Settings = {
  mode: null,
  neverOn: [],
  marks: false,
  theme: 'system',
  memory: false,
  memoryDays: 90,
};

/** What a reader begins anew with: nothing is read by itself until they have had the time to name their sites again. */
export const ANEW: Settings = { ...DEFAULT_SETTINGS, mode: 'click' };

/** More sites than anybody types: the browser gets each as a pattern. */
export const MOST_SITES = 500;

/** The settings after a change; the same object when nothing changes. */
export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  if ('startAnew' in change) return ANEW;
  if ('addSite' in change) {
    const { neverOn } = settings;
    if (neverOn.includes(change.addSite) || neverOn.length >= MOST_SITES) return settings;
    return { ...settings, neverOn: [...neverOn, change.addSite].sort() };
  }
  if ('removeSite' in change) {
    if (!settings.neverOn.includes(change.removeSite)) return settings;
    return { ...settings, neverOn: settings.neverOn.filter((site) => site !== change.removeSite) };
  }
  const changed = { ...settings, ...change };
  return isSame(settings, changed) ? settings : changed;
}

/**
 * What is in force, given what the browser allows: every page (`granted`), single sites (patterns), or neither. Until the
 * reader has chosen, it is what the browser allows.
 */
export function settleSettings(settings: Settings, granted: boolean, sites: readonly string[] = []): CurrentSettings {
  const mode = granted && settings.mode !== 'click' ? 'everywhere' : 'click';
  return { ...settings, mode, granted, allowed: granted || settings.mode === 'click' ? [] : sites };
}

function isSame(one: Settings, other: Settings): boolean {
  const keys = ['mode', 'marks', 'theme', 'memory', 'memoryDays'] as const;
  return keys.every((key) => one[key] === other[key]);
}
