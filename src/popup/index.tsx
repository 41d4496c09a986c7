import { realBrowser } from '../platform/real-browser';
import { openComparison } from '../surface/open-comparison';
import { createPageSource } from '../surface/page-source';
import { startSurface } from '../surface/start-surface';
import './popup.css';

// A popup that stands in a tab of its own names the tab that it is about: `?tab=ID`.
const named = new URLSearchParams(location.search).get('tab');
const tab = named === null ? null : Number(named);
const close = () => {
  if (tab === null) window.close();
};
const compare = () => void openComparison(realBrowser, tab).then(close);

const settings = () => void realBrowser.runtime.openSettings().then(close);

const show = startSurface(realBrowser, createPageSource(realBrowser, tab));
show({ openComparison: compare, keepOpen: null, openSettings: settings });
if (tab === null) {
  realBrowser.panel.opener().then((open) => {
    if (!open) return;
    show({ openComparison: compare, keepOpen: () => void open().then(close), openSettings: settings });
  });
}
