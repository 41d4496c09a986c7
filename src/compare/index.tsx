import { render } from 'preact';
import { followTheme } from '../messaging/follow-theme';
import { createSettingsSource } from '../messaging/settings-source';
import { realBrowser } from '../platform/real-browser';
import type { Strings } from '../ui/strings';
import { Compare } from './Compare';
import './compare.css';
import { createStorySource, readAddress } from './story-source';
import { takeAlong } from './take-along';

const { i18n, runtime } = realBrowser;
const strings: Strings = { t: i18n.message, locale: i18n.language() };
const root = document.getElementById('compare');

followTheme(createSettingsSource(realBrowser), document.documentElement);

document.documentElement.lang = i18n.message('languageTag');
document.documentElement.dir = i18n.message('@@bidi_dir');
document.title = strings.t('compare_documentTitle');
if (root) {
  const load = createStorySource(runtime.send, readAddress(location.search));
  render(<Compare strings={strings} load={load} output={takeAlong} />, root);
}
