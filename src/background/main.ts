import { compareSelection } from '../core/compare-selection';
import { compareStory } from '../core/compare-story';
import { compareWithLibrary } from '../core/compare-with-library';
import { prepareLibrary } from '../core/stories/prepare-library';
import { readStoryPack } from '../corpus/read-story-pack';
import { askPage } from '../messaging/send';
import { readOwnFile } from '../platform/read-own-file';
import { realBrowser as browser } from '../platform/real-browser';
import { CrossquoteDatabase } from '../storage/database';
import { openLibrary } from '../storage/open-library';
import { createAnalyst } from './analyst';
import { createReceiver } from './answer-messages';
import { createSettingsApplier } from './apply-settings';
import { engineRevision, packRevision } from './build-facts';
import { holdLibrary } from './library-holder';
import { createPageStates } from './page-states';
import { report } from './report';
import { COMPARE_SELECTION, createSelections } from './selections';
import { createSettingsKeeper } from './settings-keeper';
import { createStoryStates } from './story-states';

// Everything below is set up anew each time the browser wakes the background, and listeners are added at once: an event
// that woke it is only given to those that are there by the end of this script.

const withLibrary = holdLibrary(
  () =>
    openLibrary({
      database: new CrossquoteDatabase(),
      packRevision,
      loadPack: async () => readStoryPack(await readOwnFile(browser.runtime.url('story-pack.json'))),
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
  lookUp: compareSelection,
  prepare: prepareLibrary,
  report,
});
const applier = createSettingsApplier({ browser, strings, report });
const settings = createSettingsKeeper({
  withLibrary,
  hasWeb: browser.permissions.hasWeb,
  findSites: browser.permissions.sites,
  apply: applier.apply,
  applyMode: applier.applyMode,
  report,
});
const pages = createPageStates({ browser, analyst, settings, strings, report });
const stories = createStoryStates({ analyst, pages, strings, report });
const selections = createSelections({ browser, strings, compare: analyst.compareSelection, report });

/** For work that nobody waits for. */
function run(when: string, work: () => Promise<unknown>): void {
  work().catch((error: unknown) => report(error, when));
}

browser.runtime.onMessage(createReceiver({ browser, pages, stories, settings, selections }));
browser.runtime.onInstalled((first) => {
  run('opening the library', () => withLibrary(async () => {}));
  run('reading open tabs', settings.installed);
  run('offering the menu', selections.offer);
  // Where the access came with the installation there is nothing to ask, and nobody is interrupted.
  run('welcoming', async () => {
    if (first && !(await browser.permissions.hasWeb())) {
      await browser.tabs.open(browser.runtime.url('welcome/index.html'), null);
    }
  });
});
// A browser may have lost what was registered, or the access, while it was closed.
browser.runtime.onStartup(() => run('starting', settings.started));
browser.permissions.onChanged((change) => run('taking over a permission', () => settings.accessChanged(change)));
browser.menus.onClicked((id, words, tab) => {
  if (id === COMPARE_SELECTION) run('opening selected words', () => selections.open(words, tab));
});
browser.tabs.onAddressChanged((tabId, url) => {
  // No content script there: the page is still loading, or not to be read.
  askPage((message) => browser.tabs.send(tabId, message), 'address-changed', { url }).catch(() => {});
});
