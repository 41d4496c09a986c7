import { render } from 'preact';
import { followTheme } from '../messaging/follow-theme';
import { createSettingsSource } from '../messaging/settings-source';
import type { BrowserSeam } from '../platform/browser-seam';
import type { SurfaceActions } from '../ui/SurfaceTools';
import type { Strings } from '../ui/strings';
import type { PageSource } from './page-source';
import { Surface } from './Surface';

/** Fills the document's `main`. `stays`: it is a panel, open from page to page. Returns what shows it anew with other actions. */
export function startSurface(
  browser: BrowserSeam,
  source: PageSource,
  { stays = false } = {},
): (actions: SurfaceActions) => void {
  const { i18n } = browser;
  const strings: Strings = { t: i18n.message, locale: i18n.language() };
  const root = document.querySelector('main');
  followTheme(createSettingsSource(browser), document.documentElement);
  document.documentElement.lang = i18n.message('languageTag');
  document.documentElement.dir = i18n.message('@@bidi_dir');
  return (actions) => {
    if (root) render(<Surface strings={strings} source={source} actions={actions} stays={stays} />, root);
  };
}
