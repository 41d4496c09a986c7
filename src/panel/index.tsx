import { realBrowser } from '../platform/real-browser';
import { openComparison, openLibrary, opensWithin } from '../surface/open-comparison';
import { startSurface } from '../surface/start-surface';
import { createWindowSource } from '../surface/window-source';
import './panel.css';

const show = startSurface(realBrowser, createWindowSource(realBrowser), { stays: true });
const actions = {
  openComparison: () => void openComparison(realBrowser, null, 'panel'),
  keepOpen: null,
  openSettings: () => void realBrowser.runtime.openSettings(),
  openLibrary: () => void openLibrary(realBrowser, null, 'panel'),
};
show(actions);
opensWithin(realBrowser, null).then((opensHere) => {
  if (opensHere) show({ ...actions, opensHere });
});
