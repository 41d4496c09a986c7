import { render } from 'preact';
import { createCorrectionsSource } from '../messaging/corrections-source';
import { realBrowser } from '../platform/real-browser';
import { startPage } from '../surface/start-page';
import { backFrom, readWithin } from '../surface/within';
import { BackLink } from '../ui/BackLink';
import { Compare } from './Compare';
import './compare.css';
import { createPageAddress } from './page-address';
import { createStorySource, readAddress } from './story-source';
import { takeAlong } from './take-along';

const { strings, root } = startPage(realBrowser, 'compare_documentTitle');
const address = createPageAddress(window);
const asked = readAddress(location.search);
const find = createStorySource(realBrowser.runtime.send, asked);
const corrections = createCorrectionsSource(realBrowser.runtime.send, async () => asked?.tabId ?? null);
const load = async () => {
  const state = await find();
  if (state.state === 'story') address.keepStory(state.comparison.story.id, state.comparison.readingId !== null);
  return state;
};
const back = backFrom(readWithin(location.search, document.documentElement));
render(
  <>
    <BackLink strings={strings} href={back} />
    <Compare strings={strings} load={load} corrections={corrections} address={address} output={takeAlong} />
  </>,
  root,
);
