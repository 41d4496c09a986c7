import { render } from 'preact';
import { realBrowser } from '../platform/real-browser';
import type { Strings } from '../ui/strings';
import { Popup } from './Popup';
import './popup.css';
import { createPageSource } from './page-source';

const { i18n } = realBrowser;
const strings: Strings = { t: i18n.message, locale: i18n.language() };

// A popup that stands in a tab of its own names the tab that it is about: `?tab=ID`.
const tab = new URLSearchParams(location.search).get('tab');
const root = document.getElementById('popup');

document.documentElement.lang = i18n.message('languageTag');
document.documentElement.dir = i18n.message('@@bidi_dir');
if (root)
  render(<Popup strings={strings} source={createPageSource(realBrowser, tab === null ? null : Number(tab))} />, root);
