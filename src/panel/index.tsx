import { realBrowser } from '../platform/real-browser';
import { openComparison } from '../surface/open-comparison';
import { startSurface } from '../surface/start-surface';
import { createWindowSource } from '../surface/window-source';
import './panel.css';

const show = startSurface(realBrowser, createWindowSource(realBrowser), { stays: true });
show({
  openComparison: () => void openComparison(realBrowser, null),
  keepOpen: null,
  openSettings: () => void realBrowser.runtime.openSettings(),
});
