import { askPage, tellSurfaces } from '../messaging/send';
import { keepOwnScript, runOwnScript } from '../platform/own-script';
import { realBrowser as browser } from '../platform/real-browser';
import { createSettingsStore } from '../storage/settings-store';
import { createReceiver } from './answer-messages';
import { createSettingsApplier } from './apply-settings';
import { BACKUP_ALARM, createBackupKeeper } from './backup-keeper';
import { createCorrectionDesk } from './correction-desk';
import { createLibraryWatch } from './library-watch';
import { createLateEngine } from './load-engine';
import { createFileMaker } from './make-file';
import { createPageStates } from './page-states';
import { createReadingMemory } from './reading-memory';
import { report } from './report';
import { COMPARE_SELECTION, createSelections } from './selections';
import { createSettingsKeeper } from './settings-keeper';
import { createStoredThings } from './stored-things';
import { createStoryStates } from './story-states';
import { createTrialStates } from './trial-states';

// Everything below is set up anew each time the browser wakes the background, and listeners are added at once: an event
// that woke it is only given to those that are there by the end of this script.

/** An answer is on its way for so long, in milliseconds, before anything else is done. */
const REST = 20;

const ENGINE_SCRIPT = browser.runtime.url('engine.js');
keepOwnScript(ENGINE_SCRIPT);
const engine = createLateEngine({
  load: () => runOwnScript(ENGINE_SCRIPT),
  url: browser.runtime.url,
  session: browser.session,
  changed: () => setTimeout(watch.look, REST),
  report,
});
const { withLibrary, analyst, trials, desk, packs, backupPacks, memory, versions, corrector } = engine;
const { earlier, getReady, readLibrary } = engine;
const watch = createLibraryWatch({
  withLibrary,
  local: browser.storage,
  now: () => new Date().toISOString(),
  report,
});
const strings = { t: browser.i18n.message, locale: browser.i18n.language() };
const applier = createSettingsApplier({ browser, strings, report });
const settings = createSettingsKeeper({
  store: createSettingsStore({ local: browser.storage, earlier, report }),
  hasWeb: browser.permissions.hasWeb,
  findSites: browser.permissions.sites,
  applier,
});
const reading = createReadingMemory({ memory, versions, settings, now: () => Date.now(), report });
const pages = createPageStates({ browser, analyst, getReady, settings, memory: reading, strings, report });
const stories = createStoryStates({ analyst, pages, strings, report });
const tried = createTrialStates({ trials, strings, report });
const selections = createSelections({ browser, strings, compare: analyst.compareSelection, report });
const backups = createBackupKeeper({
  browser,
  packs: backupPacks,
  files: createFileMaker({ offscreen: browser.offscreen, send: browser.runtime.send }),
  clock: { now: Date.now, wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) },
  tell: (state) => tellSurfaces(browser.runtime.send, 'backup-changed', state),
  report,
});

const corrections = createCorrectionDesk({ browser, corrector, pages });
const stored = createStoredThings({ withLibrary, settings, watch, backups });

/** For work that nobody waits for. */
function run(when: string, work: () => Promise<unknown>): void {
  work().catch((error: unknown) => report(error, when));
}

browser.runtime.onMessage(
  createReceiver({
    ...{ browser, pages, stories, trials: tried, settings, selections, withLibrary, stored, watch, desk, strings },
    ...{ packs, backups, memory, versions, reading, corrections },
  }),
);
browser.runtime.onInstalled((what) => {
  if (what !== 'browser') run('taking over the settings', () => settings.installed(what));
  run('reading the library', readLibrary);
  run('offering the menu', selections.offer);
  // Where the access came with the installation there is nothing to ask, and nobody is interrupted.
  run('welcoming', async () => {
    if (what === 'install' && !(await browser.permissions.hasWeb())) {
      await browser.tabs.open(browser.runtime.url('welcome/index.html'), null);
    }
  });
});
// It wakes the background too: the browser may have lost what was registered.
browser.runtime.onStartup(() => run('forgetting what was read long ago', reading.started));
browser.permissions.onChanged((change) => run('taking over a permission', () => settings.accessChanged(change)));
browser.menus.onClicked((id, words, tab) => {
  if (id === COMPARE_SELECTION) run('opening selected words', () => selections.open(words, tab));
});
browser.alarms.onRung((name) => {
  if (name === BACKUP_ALARM) run('making a backup', backups.rang);
});
browser.downloads.onChanged(backups.downloadChanged);
browser.tabs.onAddressChanged((tabId, url) => {
  // No content script there: the page is still loading, or not to be read.
  askPage((message) => browser.tabs.send(tabId, message), 'address-changed', { url }).catch(() => {});
});

// Whatever woke it: the background may have been ended in the middle of a change.
run('putting the settings in order', settings.awoke);
run('seeing to the next backup', backups.awoke);
