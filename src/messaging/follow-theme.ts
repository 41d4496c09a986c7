import type { SettingsState } from '../settings/settings';
import type { SettingsSource } from './settings-source';

/** Where the last theme is remembered for the next page: known before the first paint, so that nothing flashes. */
const REMEMBERED = 'theme';

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
  show(attempt(() => memory().getItem(REMEMBERED)) ?? null);
  source.onChanged(follow);
  // Without an answer the remembered theme stays.
  source.load().then(follow, () => {});
}

/** Undefined where the browser gives the page no storage. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
