import { render } from 'preact';
import { followTheme } from '../messaging/follow-theme';
import { createSettingsSource } from '../messaging/settings-source';
import { realBrowser } from '../platform/real-browser';
import type { Strings } from '../ui/strings';
import { Welcome } from './Welcome';
import './welcome.css';

/** The story that comes with the extension (src/corpus/cyber-unit/story.json). */
const BUNDLED = 'cyber-unit-2017';

const { i18n, permissions, runtime } = realBrowser;
const strings: Strings = { t: i18n.message, locale: i18n.language() };
const source = createSettingsSource(realBrowser);
const root = document.getElementById('welcome');

followTheme(source, document.documentElement);
document.documentElement.lang = i18n.message('languageTag');
document.documentElement.dir = i18n.message('@@bidi_dir');
document.title = strings.t('welcome_documentTitle');
if (root) {
  render(
    <Welcome
      strings={strings}
      source={source}
      ask={permissions.requestWeb}
      pages={{
        settings: runtime.url('options/index.html'),
        story: runtime.url(`compare/index.html?story=${BUNDLED}`),
      }}
    />,
    root,
  );
}
