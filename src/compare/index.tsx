import { render } from 'preact';
import { realBrowser } from '../platform/real-browser';
import { startPage } from '../surface/start-page';
import { Compare } from './Compare';
import './compare.css';
import { createStorySource, readAddress } from './story-source';
import { takeAlong } from './take-along';

const { strings, root } = startPage(realBrowser, 'compare_documentTitle');
const load = createStorySource(realBrowser.runtime.send, readAddress(location.search));
render(<Compare strings={strings} load={load} output={takeAlong} />, root);
