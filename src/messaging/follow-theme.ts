import type { SettingsState } from '../settings/settings';
import type { SettingsSource } from './settings-source';

/** Where the last theme is remembered for the next page: known before the first paint, so that nothing flashes. */
const REMEMBERED = 'theme';

/**
 * How long the settings are not asked for where the last theme is remembered, in milliseconds: until then the page is drawn,
 * and asking may wake the background, which would share the processor.
 */
const ASKED_AFTER = 300;

/** Gives a page of the extension the theme that the reader has chosen, at once and whenever it changes. */
export function followTheme(
  source: SettingsSource,
  root: HTMLElement,
  memory: () => Storage = () => localStorage,
): void {
  const show = (theme: string | null) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  const follow = (state: SettingsState) => {
    // Where the settings cannot be read, the remembered theme stays.
    if (!state.known) return;
    const { theme } = state.settings;
    show(theme);
    // Only what is news: a popup in a private window is to write nothing.
    attempt(() => memory().getItem(REMEMBERED) === theme || memory().setItem(REMEMBERED, theme));
  };
  const remembered = attempt(() => memory().getItem(REMEMBERED)) ?? null;
  show(remembered);
  source.onChanged(follow);
  // Without an answer the remembered theme stays.
  const ask = () => source.load().then(follow, () => {});
  if (remembered === null) ask();
  else setTimeout(ask, ASKED_AFTER);
}

/** Undefined where the browser gives the page no storage. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
