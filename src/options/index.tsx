import { render } from 'preact';
import { followTheme } from '../messaging/follow-theme';
import { createSettingsSource } from '../messaging/settings-source';
import { realBrowser } from '../platform/real-browser';
import type { Strings } from '../ui/strings';
import { Options } from './Options';
import './options.css';

const { i18n, permissions, runtime } = realBrowser;
const strings: Strings = { t: i18n.message, locale: i18n.language() };
const source = createSettingsSource(realBrowser);
const root = document.getElementById('options');

followTheme(source, document.documentElement);
document.documentElement.lang = i18n.message('languageTag');
document.documentElement.dir = i18n.message('@@bidi_dir');
document.title = strings.t('settings_documentTitle');
if (root) {
  render(
    <Options
      strings={strings}
      source={source}
      ask={permissions.requestWeb}
      welcome={runtime.url('welcome/index.html')}
    />,
    root,
  );
}
