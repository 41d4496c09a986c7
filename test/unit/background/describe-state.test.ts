import { describe, expect, it } from 'vitest';
import { describeState } from '../../../src/background/describe-state';
import type { Comparison } from '../../../src/core/comparison-model';
import type { PageState } from '../../../src/messaging/protocol';
import { tunnel } from '../../fixtures/comparisons/tunnel';

const strings = {
  t: (key: string, words: readonly string[] = []) => (key === 'languageTag' ? 'en' : [key, ...words].join('|')),
  locale: 'en',
};

function compared(changes: Partial<Comparison>, complete = true): PageState {
  return {
    state: 'compared',
    comparison: { ...tunnel, ...changes, article: { ...tunnel.article, complete } },
    inMemory: false,
  };
}

const [statement] = tunnel.statements;
const statements = (count: number) => (statement === undefined ? [] : Array.from({ length: count }, () => statement));

describe('the toolbar button', () => {
  it.each<[string, PageState, string, string, string]>([
    [
      'is quiet on a page that is no article',
      { state: 'no-article', reason: 'not-an-article' },
      '',
      'quiet',
      'actionNoArticle',
    ],
    [
      'is quiet where nothing can be read',
      { state: 'no-article', reason: 'not-readable' },
      '',
      'quiet',
      'actionNoArticle',
    ],
    ['is quiet while it reads', { state: 'loading' }, '', 'quiet', 'actionLoading'],
    ['has a dash for an article of no story', compared({ story: null, statements: [] }), '–', 'quiet', 'actionNoStory'],
    [
      'counts nothing where a story is only mentioned, and says so',
      compared({ story: null, mention: tunnel.story, statements: [] }),
      '–',
      'quiet',
      'actionMention|The flooding of the harbour tunnel, March 2031',
    ],
    ['has a mark for a failure', { state: 'error', message: '' }, '!', 'quiet', 'actionError'],
    ['counts what others carry', compared({ statements: statements(5) }), '5', 'crossquote', 'actionShared_other|5'],
    ['counts one as one', compared({ statements: statements(1) }), '1', 'crossquote', 'actionShared_one|1'],
    ['counts none as none', compared({ statements: [] }), '0', 'crossquote', 'actionShared_other|0'],
    [
      'shows that a text is cut',
      compared({ statements: statements(3) }, false),
      '3…',
      'crossquote',
      'actionShared_other|3 actionIncomplete',
    ],
  ])('%s', (_name, page, badge, icon, words) => {
    expect(describeState(page, strings)).toEqual({ badge, icon, title: `actionTitle|${words}` });
  });

  it('tells all states apart without colour', () => {
    const pages: PageState[] = [
      { state: 'no-article', reason: 'not-an-article' },
      compared({ story: null }),
      compared({ statements: statements(2) }),
      compared({ statements: statements(2) }, false),
      { state: 'error', message: '' },
    ];
    const shapes = pages.map((page) => describeState(page, strings)).map(({ badge, icon }) => `${icon} ${badge}`);
    expect(new Set(shapes).size).toBe(pages.length);
  });
});
