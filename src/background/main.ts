import { compareSelection } from '../core/compare-selection';
import { compareStory } from '../core/compare-story';
import { compareWithLibrary } from '../core/compare-with-library';
import { createLanguages } from '../core/language/language';
import { WordTable } from '../core/language/word-table';
import { readStoryPack } from '../corpus/read-story-pack';
import { askPage } from '../messaging/send';
import { readOwnBytes, readOwnFile } from '../platform/read-own-file';
import { realBrowser as browser } from '../platform/real-browser';
import { CrossquoteDatabase } from '../storage/database';
import { createEarlierStore } from '../storage/earlier-settings';
import { createMemoryLibrary } from '../storage/memory-library';
import { openLibrary } from '../storage/open-library';
import { SessionRows } from '../storage/session-rows';
import { createSettingsStore } from '../storage/settings-store';
import { createAnalyst } from './analyst';
import { createReceiver } from './answer-messages';
import { createSettingsApplier } from './apply-settings';
import { engineRevision, packRevision } from './build-facts';
import { holdLibrary } from './library-holder';
import { createLibraryWatch } from './library-watch';
import { createPageStates } from './page-states';
import { report } from './report';
import { COMPARE_SELECTION, createSelections } from './selections';
import { createSettingsKeeper } from './settings-keeper';
import { createStoredThings } from './stored-things';
import { createStoryStates } from './story-states';
import { createTextKeeper } from './text-keeper';

// Everything below is set up anew each time the browser wakes the background, and listeners are added at once: an event
// that woke it is only given to those that are there by the end of this script.

/** An answer is on its way for so long, in milliseconds, before anything else is done. */
const REST = 20;

const loadPack = async () => readStoryPack(await readOwnFile(browser.runtime.url('story-pack.json')));
const loadLanguages = async () =>
  createLanguages(new WordTable(await readOwnBytes(browser.runtime.url('words-en.bin'))));
const withLibrary = holdLibrary({
  open: () => openLibrary({ database: new CrossquoteDatabase(), packRevision, loadPack, changed: lookSoon }),
  openInMemory: async () => createMemoryLibrary(await loadPack(), new SessionRows(browser.session)),
  now: () => performance.now(),
  report,
});
const watch = createLibraryWatch({
  withLibrary,
  local: browser.storage,
  now: () => new Date().toISOString(),
  report,
});
function lookSoon(): void {
  setTimeout(watch.look, REST);
}
// The table of words is read with the library, when either is first needed.
const texts = createTextKeeper({ withLibrary, loadLanguages, revision: engineRevision, report });
const strings = { t: browser.i18n.message, locale: browser.i18n.language() };
const analyst = createAnalyst({
  withLibrary,
  compare: compareWithLibrary,
  compareAll: compareStory,
  lookUp: compareSelection,
  index: texts.index,
  answered: () => setTimeout(texts.keep, REST),
});
const applier = createSettingsApplier({ browser, strings, report });
const settings = createSettingsKeeper({
  store: createSettingsStore({
    local: browser.storage,
    earlier: createEarlierStore({
      create: () => new CrossquoteDatabase(),
      list: async () => (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
    }),
    report,
  }),
  hasWeb: browser.permissions.hasWeb,
  findSites: browser.permissions.sites,
  applier,
});
const pages = createPageStates({ browser, analyst, settings, strings, report });
const stories = createStoryStates({ analyst, pages, strings, report });
const selections = createSelections({ browser, strings, compare: analyst.compareSelection, report });

const stored = createStoredThings({ withLibrary, settings, watch });

/** For work that nobody waits for. */
function run(when: string, work: () => Promise<unknown>): void {
  work().catch((error: unknown) => report(error, when));
}

browser.runtime.onMessage(
  createReceiver({ browser, pages, stories, settings, selections, withLibrary, stored, watch }),
);
browser.runtime.onInstalled((what) => {
  if (what !== 'browser') run('taking over the settings', () => settings.installed(what));
  // Read once, so that its texts are kept before the first page asks for them.
  run('reading the library', async () => {
    await withLibrary(texts.index);
    await texts.keep();
  });
  run('offering the menu', selections.offer);
  // Where the access came with the installation there is nothing to ask, and nobody is interrupted.
  run('welcoming', async () => {
    if (what === 'install' && !(await browser.permissions.hasWeb())) {
      await browser.tabs.open(browser.runtime.url('welcome/index.html'), null);
    }
  });
});
// So that the browser wakes the background when it has been started: it may have lost what was registered.
browser.runtime.onStartup(() => {});
browser.permissions.onChanged((change) => run('taking over a permission', () => settings.accessChanged(change)));
browser.menus.onClicked((id, words, tab) => {
  if (id === COMPARE_SELECTION) run('opening selected words', () => selections.open(words, tab));
});
browser.tabs.onAddressChanged((tabId, url) => {
  // No content script there: the page is still loading, or not to be read.
  askPage((message) => browser.tabs.send(tabId, message), 'address-changed', { url }).catch(() => {});
});

// Whatever woke it: the background may have been ended in the middle of a change.
run('putting the settings in order', settings.awoke);
