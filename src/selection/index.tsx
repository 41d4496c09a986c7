import { render } from 'preact';
import { followTheme } from '../messaging/follow-theme';
import { createSettingsSource } from '../messaging/settings-source';
import { realBrowser } from '../platform/real-browser';
import type { Strings } from '../ui/strings';
import { Selection } from './Selection';
import './selection.css';
import { createSelectionSource } from './selection-source';

const { i18n, runtime } = realBrowser;
const strings: Strings = { t: i18n.message, locale: i18n.language() };
const root = document.getElementById('selection');

followTheme(createSettingsSource(realBrowser), document.documentElement);
document.documentElement.lang = i18n.message('languageTag');
document.documentElement.dir = i18n.message('@@bidi_dir');
document.title = strings.t('selection_documentTitle');
if (root) {
  const load = createSelectionSource(runtime.send, new URLSearchParams(location.search).get('id'), sessionStorage);
  render(<Selection strings={strings} load={load} />, root);
}
