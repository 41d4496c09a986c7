import { compareStory } from '../core/compare-story';
import { compareWithLibrary } from '../core/compare-with-library';
import { prepareLibrary } from '../core/stories/prepare-library';
import { readStoryPack } from '../corpus/read-story-pack';
import { askPage } from '../messaging/send';
import { realBrowser as browser } from '../platform/real-browser';
import { CrossquoteDatabase } from '../storage/database';
import { openLibrary } from '../storage/open-library';
import { createAnalyst } from './analyst';
import { createReceiver } from './answer-messages';
import { engineRevision, packRevision } from './build-facts';
import { holdLibrary } from './library-holder';
import { createPageStates } from './page-states';
import { readOpenTabs } from './read-open-tabs';
import { report } from './report';
import { createStoryStates } from './story-states';

// Everything below is set up anew each time the browser wakes the background, and listeners are added at once: an event
// that woke it is only given to those that are there by the end of this script.

const withLibrary = holdLibrary(
  () =>
    openLibrary({
      database: new CrossquoteDatabase(),
      packRevision,
      loadPack: async () => readStoryPack(await (await fetch(browser.runtime.url('story-pack.json'))).json()),
      onNoDatabase: (error) => report(error, 'opening the database'),
    }),
  report,
);
const strings = { t: browser.i18n.message, locale: browser.i18n.language() };
const analyst = createAnalyst({
  withLibrary,
  engineRevision,
  compare: compareWithLibrary,
  compareAll: compareStory,
  prepare: prepareLibrary,
  report,
});
const pages = createPageStates({ browser, analyst, strings, report });
const stories = createStoryStates({ analyst, pages, strings, report });

browser.runtime.onMessage(createReceiver(browser, pages, stories));
browser.runtime.onInstalled(() => {
  withLibrary(async () => {}).catch((error: unknown) => report(error, 'opening the library'));
  readOpenTabs(browser).catch((error: unknown) => report(error, 'reading open tabs'));
});
browser.tabs.onAddressChanged((tabId, url) => {
  // No content script there: the page is still loading, or not to be read.
  askPage((message) => browser.tabs.send(tabId, message), 'address-changed', { url }).catch(() => {});
});
