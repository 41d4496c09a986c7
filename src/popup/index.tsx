import { realBrowser } from '../platform/real-browser';
import { openComparison, openLibrary, opensWithin } from '../surface/open-comparison';
import { createPageSource } from '../surface/page-source';
import { startSurface } from '../surface/start-surface';
import type { SurfaceActions } from '../ui/SurfaceTools';
import './popup.css';

// A popup that stands in a tab of its own names the tab that it is about: `?tab=ID`.
const named = new URLSearchParams(location.search).get('tab');
const tab = named === null ? null : Number(named);
const close = () => {
  if (tab === null) window.close();
};
const compare = async () => {
  if (await openComparison(realBrowser, tab, 'popup')) close();
};

const library = async () => {
  if (await openLibrary(realBrowser, tab, 'popup')) close();
};
const settings = () => void realBrowser.runtime.openSettings().then(close);

const show = startSurface(realBrowser, createPageSource(realBrowser, tab));
let actions: SurfaceActions = {
  openComparison: () => void compare(),
  keepOpen: null,
  openSettings: settings,
  openLibrary: () => void library(),
};
const add = (more: Partial<SurfaceActions>) => {
  actions = { ...actions, ...more };
  show(actions);
};
add({});
opensWithin(realBrowser, tab).then((opensHere) => {
  if (opensHere) add({ opensHere });
});
if (tab === null) {
  realBrowser.panel.opener().then((open) => {
    if (open) add({ keepOpen: () => void open().then(close) });
  });
}
