import { askBackgroundFromPage } from '../messaging/send';
import { createPageRuntime } from '../platform/page-runtime';
import { passGate } from '../reading/pass-gate';
import { createArticleReader } from '../reading/read-article';
import { answerMessages } from './answer-messages';
import { createLife, type Life } from './life';
import { createFinderLoader, createPartFinder } from './load-parts';
import { createQuotationMarker } from './mark-quotations';
import { createMarksStyle } from './marks-style';
import { type PageReader, startPageSession } from './page-session';
import { createSpanShower } from './show-span';

/** Where this world keeps the life of the script that runs in it. A symbol: an element's id cannot stand in its way. */
const LIFE = Symbol.for('crossquote life');

/**
 * The script may come twice: by the manifest, and by the background for pages that were open before. It runs once; one
 * that an update has orphaned makes way.
 */
function start(): void {
  const world = globalThis as { [LIFE]?: { life: Life; isAlive: () => boolean } };
  const before = world[LIFE];
  if (before !== undefined && !before.life.signal.aborted) {
    if (before.isAlive()) return;
    before.life.stop();
  }
  const runtime = createPageRuntime();
  const life = createLife(runtime.isAlive);
  world[LIFE] = { life, isAlive: runtime.isAlive };
  life.step(() => {
    const loadParts = () => askBackgroundFromPage(runtime.send, 'load-parts', {});
    const reader: PageReader = {
      isArticle: passGate,
      findParts: createPartFinder(loadParts),
      read: createArticleReader(createFinderLoader(loadParts)),
    };
    const style = createMarksStyle((wanted) => askBackgroundFromPage(runtime.send, 'style-marks', { wanted }));
    // An orphan can no longer have its style taken away.
    if (before !== undefined) style.take(true);
    const marker = createQuotationMarker(life, style);
    life.listen(window, 'pagehide', marker.hide);
    // What comes back too late is about an article that is no longer in view.
    let latest = 0;
    const session = startPageSession(
      { window, document, life, reader },
      {
        async report(reading, address, article) {
          const turn = ++latest;
          const marks = await askBackgroundFromPage(runtime.send, 'page-read', { reading, address });
          if (turn === latest) marker.mark(article, marks);
        },
        onRedrawn: marker.move,
        onLeft(gone) {
          latest++;
          if (gone) marker.clear();
          if (runtime.mayFollow()) return;
          // The button must not go on saying what the last page had.
          const nothing = { reading: { state: 'no-article', reason: 'not-an-article' } as const };
          life.stepAsync(async () => {
            await askBackgroundFromPage(runtime.send, 'page-read', { ...nothing, address: window.location.href });
          });
          life.stop();
        },
        hasLost: marker.hasLost,
      },
    );
    answerMessages({
      runtime,
      life,
      session,
      show: createSpanShower(window, life),
      showMarks: marker.show,
      tidied: style.settled,
      address: () => window.location.href,
    });
  });
}

start();
