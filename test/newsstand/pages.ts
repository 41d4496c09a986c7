import type { PageName, TextId } from './addresses';
import type { NewsstandContext } from './context';
import * as bad from './pages/bad-pages';
import { BREAKWATER, breakwaterPage } from './pages/breakwater-pages';
import { componentPage } from './pages/component-page';
import { endlessPage } from './pages/endless-page';
import { formPage } from './pages/form-page';
import { frontPage } from './pages/front-page';
import { gardenPage } from './pages/garden-page';
import * as hostile from './pages/hostile-pages';
import { hugePage, oneWordPage } from './pages/huge-pages';
import { liveBlogPage } from './pages/live-blog-page';
import { otherStoryPage } from './pages/other-story-page';
import { pdfFile } from './pages/pdf-file';
import { shopPage } from './pages/shop-page';
import { clobberedPage, watchfulPage } from './pages/watchful-pages';
import type { NewsstandText } from './read-texts';
import { ampSite } from './sites/amp-site';
import { appSite } from './sites/app-site';
import { divSoupSite } from './sites/div-soup-site';
import { embedSite } from './sites/embed-site';
import { paywalledPage } from './sites/paywalled-page';
import { semanticSite } from './sites/semantic-site';

export interface Reply {
  /** The content type. */
  type: string;
  body: string;
}

/** Every page of the newsstand, made anew at each request so that a changed text or style shows at once. */
export function bindPages(context: NewsstandContext): Record<PageName, () => Reply> {
  const text = (id: TextId): NewsstandText => {
    const found = context.texts.get(id);
    if (!found) throw new Error(`The bundled story has no text “${id}”`);
    return found;
  };
  const html = (make: () => string) => (): Reply => ({ type: 'text/html; charset=utf-8', body: make() });
  const app = html(() => appSite([text('silicon-joint-group'), text('silicon-uturn')], context));
  return {
    front: html(() => frontPage(context)),
    dci: html(() => semanticSite(text('dci'), context)),
    csi: html(() => divSoupSite(text('csi'), context)),
    'silicon-joint-group': app,
    'silicon-uturn-app': app,
    'silicon-other-app': app,
    secarma: html(() => ampSite(text('secarma'), context)),
    'silicon-uturn': html(() => embedSite(text('silicon-uturn'), context)),
    paywalled: html(() => paywalledPage(text('csi'), context)),
    'other-story': html(() => otherStoryPage(context)),
    'no-names': html(() => gardenPage(context)),
    shop: html(() => shopPage(context)),
    form: html(() => formPage(context)),
    endless: html(() => endlessPage([text('csi'), text('silicon-uturn')], context)),
    'live-blog': html(() => liveBlogPage(text('csi'), context)),
    pdf: () => ({ type: 'application/pdf', body: pdfFile() }),
    'bad-frameset': html(bad.framesetPage),
    'bad-picture': () => ({ type: 'image/svg+xml; charset=utf-8', body: bad.picturePage() }),
    'bad-body-removed': html(bad.bodyRemovedPage),
    'bad-markup': html(() => bad.brokenMarkupPage(text('csi'))),
    'bad-empty': html(bad.emptyArticlePage),
    'bad-one-paragraph': html(() => bad.oneParagraphPage(text('csi'))),
    'bad-restless': html(() => bad.restlessPage(text('silicon-uturn'))),
    'bad-huge': html(() => hugePage(text('silicon-uturn'))),
    'hostile-nested': html(() => hostile.nestedPage(text('silicon-uturn'))),
    'hostile-megabyte': html(() => hostile.megabytePage(text('silicon-uturn'))),
    'hostile-frantic': html(() => hostile.frantic(text('silicon-uturn'))),
    'hostile-bent': html(() => hostile.bentPage(text('silicon-uturn'))),
    'hostile-base': html(() => hostile.basePage(text('silicon-uturn'))),
    'hostile-frame': html(() => hostile.framePage(context.url('csi'))),
    'hostile-xhtml': () => ({
      type: 'application/xhtml+xml; charset=utf-8',
      body: hostile.xhtmlPage(text('silicon-uturn')),
    }),
    components: html(() => componentPage(text('silicon-uturn'))),
    'hostile-links': html(hostile.millionLinksPage),
    'hostile-clobbered': html(() => clobberedPage(text('silicon-uturn'))),
    watchful: html(() => watchfulPage(text('silicon-uturn'), context)),
    'watchful-nothing': html(() => watchfulPage(null, context)),
    'breakwater-gazette': html(() => breakwaterPage(BREAKWATER['breakwater-gazette'])),
    'breakwater-gazette-later': html(() => breakwaterPage(BREAKWATER['breakwater-gazette-later'])),
    'breakwater-gazette-evening': html(() => breakwaterPage(BREAKWATER['breakwater-gazette-evening'])),
    'breakwater-post': html(() => breakwaterPage(BREAKWATER['breakwater-post'])),
    'breakwater-voice': html(() => breakwaterPage(BREAKWATER['breakwater-voice'])),
    'breakwater-times': html(() => breakwaterPage(BREAKWATER['breakwater-times'])),
    'bad-one-word': html(oneWordPage),
  };
}
