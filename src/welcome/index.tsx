import { render } from 'preact';
import { realBrowser } from '../platform/real-browser';
import { startPage } from '../surface/start-page';
import { Welcome } from './Welcome';
import './welcome.css';

/** The story that comes with the extension (src/corpus/cyber-unit/story.json). */
const BUNDLED = 'bundled:cyber-unit-2017';

const { permissions, runtime } = realBrowser;
const { strings, settings, root } = startPage(realBrowser, 'welcome_documentTitle');
const pages = {
  settings: runtime.url('options/index.html'),
  story: runtime.url(`compare/index.html?story=${BUNDLED}`),
};
render(<Welcome strings={strings} source={settings} ask={permissions.requestWeb} pages={pages} />, root);
