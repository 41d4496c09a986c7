import type { Comparison } from '../core/comparison-model';
import type { PageState } from '../messaging/protocol';
import type { ActionLook } from '../platform/browser-seam';
import { type Strings, sayCount } from '../ui/strings';

/**
 * What the toolbar button shows for a state. The states differ in shape and words, never in colour alone:
 * - no article: the empty plate, no badge;
 * - a site that the reader wants left alone: the empty plate, `‖`;
 * - an article of no story, or one that tells of a story in passing: the empty plate, `–`;
 * - a story: the filled plate and the number of quotations that others carry; `…` after it when the text is cut;
 * - failed, or nobody knows what the reader has chosen: the empty plate, `!`.
 */
export function describeState(page: PageState, strings: Strings): ActionLook {
  const quiet = (badge: string, key: string, words: string[] = []): ActionLook => ({
    badge,
    title: title(strings, strings.t(key, words)),
    icon: 'quiet',
  });
  switch (page.state) {
    case 'loading':
      return quiet('', 'actionLoading');
    case 'no-article':
      if (page.reason === 'settings-unknown') return quiet('!', 'actionSettingsUnknown');
      return page.reason === 'paused' ? quiet('‖', 'actionPaused') : quiet('', 'actionNoArticle');
    case 'error':
      return quiet('!', 'actionError');
    case 'compared':
      if (page.comparison.mention !== null) return quiet('–', 'actionMention', [page.comparison.mention.name]);
      return page.comparison.story === null ? quiet('–', 'actionNoStory') : describeStory(page.comparison, strings);
  }
}

function describeStory(comparison: Comparison, strings: Strings): ActionLook {
  const { complete } = comparison.article;
  // What copies of the article alone carry is carried by nobody else.
  const count = comparison.statements.filter(({ witnesses }) => witnesses > 0).length;
  const shared = sayCount(strings, 'actionShared', count);
  return {
    badge: `${count}${complete ? '' : '…'}`,
    title: title(strings, complete ? shared : `${shared} ${strings.t('actionIncomplete')}`),
    icon: 'crossquote',
  };
}

function title(strings: Strings, words: string): string {
  return strings.t('actionTitle', [words]) || words;
}
