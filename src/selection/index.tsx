import { render } from 'preact';
import { realBrowser } from '../platform/real-browser';
import { startPage } from '../surface/start-page';
import { backFrom, readWithin } from '../surface/within';
import { BackLink } from '../ui/BackLink';
import { Selection } from './Selection';
import './selection.css';
import { createSelectionSource } from './selection-source';

const { strings, root } = startPage(realBrowser, 'selection_documentTitle');
const id = new URLSearchParams(location.search).get('id');
const within = readWithin(location.search, document.documentElement);
// In a panel it is a private window's: a browser may write what a session remembers to the disk.
const memory = within === null ? sessionStorage : null;
render(
  <>
    <BackLink strings={strings} href={backFrom(within)} />
    <Selection strings={strings} load={createSelectionSource(realBrowser.runtime.send, id, memory)} />
  </>,
  root,
);
