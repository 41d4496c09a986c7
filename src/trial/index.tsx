import { render } from 'preact';
import { createTrialSource } from '../messaging/trial-source';
import { realBrowser } from '../platform/real-browser';
import { startPage } from '../surface/start-page';
import { Trial } from './Trial';
import './trial.css';

const { runtime, tabs } = realBrowser;
const { strings, root } = startPage(realBrowser, 'trial_documentTitle');
const open = {
  story: (storyId: string) =>
    void tabs.open(runtime.url(`compare/index.html?story=${encodeURIComponent(storyId)}`), null),
  settings: () => void runtime.openSettings(),
};
render(<Trial strings={strings} load={createTrialSource(runtime.send)} open={open} />, root);
