import { followTheme } from '../messaging/follow-theme';
import { createSettingsSource, type SettingsSource } from '../messaging/settings-source';
import type { BrowserSeam } from '../platform/browser-seam';
import type { Strings } from '../ui/strings';

/** What every page of the extension begins with. */
export interface StartedPage {
  strings: Strings;
  settings: SettingsSource;
  /** The element that the page is drawn into. */
  root: HTMLElement;
}

/**
 * Gives the document its theme, its language and direction, and its title, where the page has one of its own.
 *
 * @throws when the document has no `main`
 */
export function startPage(browser: Pick<BrowserSeam, 'i18n' | 'runtime'>, titleKey: string | null): StartedPage {
  const { i18n } = browser;
  const strings: Strings = { t: i18n.message, locale: i18n.language() };
  const settings = createSettingsSource(browser);
  const root = document.querySelector('main');
  if (root === null) throw new Error('The document has no main');
  followTheme(settings, document.documentElement);
  document.documentElement.lang = i18n.message('languageTag');
  document.documentElement.dir = i18n.message('@@bidi_dir');
  if (titleKey !== null) document.title = strings.t(titleKey);
  return { strings, settings, root };
}
