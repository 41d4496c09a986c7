import { render } from 'preact';
import { createLossSource } from '../messaging/loss-source';
import type { BrowserSeam } from '../platform/browser-seam';
import type { SurfaceActions } from '../ui/SurfaceTools';
import type { PageSource } from './page-source';
import { Surface } from './Surface';
import { startPage } from './start-page';

/** Fills the document's `main`. `stays`: it is a panel, open from page to page. Returns what shows it anew with other actions. */
export function startSurface(
  browser: BrowserSeam,
  source: PageSource,
  { stays = false } = {},
): (actions: SurfaceActions) => void {
  const { strings, root } = startPage(browser, null);
  const lost = createLossSource(browser.runtime.send);
  return (actions) => {
    render(<Surface strings={strings} source={source} lost={lost} actions={actions} stays={stays} />, root);
  };
}
