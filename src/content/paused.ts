import { askBackgroundFromPage } from '../messaging/send';
import { createPageRuntime } from '../platform/page-runtime';

/**
 * All that comes to a page of a site that the reader wants left alone. It looks at nothing of the page, and only has the
 * button say that it pauses here: browsers take off what a button said when a page is left, and come back to it.
 */
const runtime = createPageRuntime();

function tell(): void {
  if (!runtime.isAlive()) return;
  askBackgroundFromPage(runtime.send, 'page-paused', {}).catch(() => {
    // Nobody there to show anything.
  });
}

tell();
// The browser's own method: the page has no say in this world.
addEventListener('pageshow', (event) => {
  if (event.isTrusted && event.persisted) tell();
});
