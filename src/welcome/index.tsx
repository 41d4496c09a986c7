import { render } from 'preact';
import { createTrialSource } from '../messaging/trial-source';
import { realBrowser } from '../platform/real-browser';
import { startPage } from '../surface/start-page';
import { Welcome } from './Welcome';
import './welcome.css';

const { permissions, runtime } = realBrowser;
const { strings, settings, root } = startPage(realBrowser, 'welcome_documentTitle');
const pages = {
  settings: runtime.url('options/index.html'),
  trial: runtime.url('trial/index.html'),
};
const loadTrial = createTrialSource(runtime.send);
render(
  <Welcome strings={strings} source={settings} ask={permissions.requestWeb} pages={pages} loadTrial={loadTrial} />,
  root,
);
