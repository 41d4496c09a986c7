import { render } from 'preact';
import { realBrowser } from '../platform/real-browser';
import { startPage } from '../surface/start-page';
import { Selection } from './Selection';
import './selection.css';
import { createSelectionSource } from './selection-source';

const { strings, root } = startPage(realBrowser, 'selection_documentTitle');
const id = new URLSearchParams(location.search).get('id');
render(
  <Selection strings={strings} load={createSelectionSource(realBrowser.runtime.send, id, sessionStorage)} />,
  root,
);
