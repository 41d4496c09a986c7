import { describe, expect, it, vi } from 'vitest';
import { SurfaceView } from '../../../src/surface/SurfaceView';
import { SurfaceHead } from '../../../src/ui/SurfaceHead';
import { type StateName, states } from '../../fixtures/comparisons/states';
import { tunnel } from '../../fixtures/comparisons/tunnel';
import { english } from '../ui/english';
import { click, press, pressKey, render, settle, textOf, textsOf, the } from '../ui/render';

import { NONE, panelOf, show } from './show-state';

describe('what each state says', () => {
  const said: [StateName, string[]][] = [
    ['loading', ['Reading the page…']],
    ['not-readable', ['This page is closed to extensions', 'Open a news article']],
    ['not-an-article', ['No article found on this page', 'Open a news article']],
    ['paused', ['Paused on this site', 'in the settings']],
    ['settings-unknown', ['Your settings cannot be read', 'it reads no page', 'Try again', 'open the settings']],
    ['error', ['The comparison failed', 'reload the page', 'Try again']],
    ['one-quotation', ['1 quotation, also in 5 other texts', 'Differences 1', 'Not found here 0']],
    ['nothing-shared', ['2 quotations, none in another text', 'Only here 2', 'My bakery has lost']],
    ['nothing-quoted', ['No quotations here', 'Not found here 1']],
    ['in-memory', ['cannot be opened just now', 'until you close the browser']],
    ['unknown', ['outlet not stated', 'date not stated']],
    ['no-story', ['No known story', 'nothing to compare yet', '2 quotations on this page', 'My bakery has lost']],
    ['no-story-no-quotation', ['No known story', 'No quotations found on this page']],
  ];
  it.each(said)('%s', (name, sentences) => {
    const text = textOf(show(name));
    for (const sentence of sentences) expect(text).toContain(sentence);
  });

  const small = (Object.keys(states) as StateName[]).filter((name) => name !== 'two-hundred');
  it.each(small)('%s has one heading of the first level', (name) => {
    expect(textOf(the(show(name), 'h1'))).not.toBe('');
  });
});

describe('the head', () => {
  it('counts quotations and who else has them', () => {
    expect(textOf(the(show('full'), '.summary'))).toBe('3 of 5 quotations also in 5 other texts');
  });

  it('has the date of the article, and in the menu by what that is known where the page does not state it', async () => {
    expect(textOf(the(show('full'), '.article-source'))).toBe('You read: The Daily Lantern 14 Mar 2031');
    const dated = { from: '2031-03-10', to: '2031-03-16', source: 'text' } as const;
    const article = { ...tunnel.article, published: null, dated };
    const stated = render(<SurfaceHead strings={english} title="x" article={tunnel.article} summary="" menu={null} />);
    the(stated, '.menu-button').click();
    await settle();
    expect(textOf(the(stated, '.menu'))).toBe('');
    const head = render(<SurfaceHead strings={english} title="x" article={article} summary="" menu={null} />);
    expect(textOf(the(head, '.article-source'))).toContain('10–16 Mar 2031 (estimated)');
    the(head, '.menu-button').click();
    await settle();
    expect(textOf(the(head, '.menu'))).toBe('Date: 10–16 March 2031, from the text');
  });

  it('says that a text is incomplete', () => {
    expect(textOf(the(show('incomplete'), '.article-source'))).toContain('incomplete');
    expect(textOf(the(show('full'), '.article-source'))).not.toContain('incomplete');
  });

  it('does not print the headline that stands on the page', () => {
    expect(textOf(show('full'))).not.toContain(tunnel.article.title);
  });

  it('has the reasons for the story, and what leads on, behind a button', async () => {
    const root = show('own-text');
    expect(root.querySelector('.menu')).toBeNull();
    const button = the(root, '.menu-button');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    click(button);
    await settle();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(textsOf(the(root, '.menu'), '.reasons li')).toHaveLength(2);
    expect(textOf(the(root, '.menu'))).toContain(english.t('ownTextNote'));
    // Else the browser closes the popup.
    expect(pressKey(the(root, '.menu'), 'Escape')).toBe(true);
    await settle();
    expect(root.querySelector('.menu')).toBeNull();
  });
});

describe('the tab that opens', () => {
  it.each<[StateName, string]>([
    ['full', 'Differences 3'],
    ['nothing-shared', 'Only here 2'],
    ['nothing-quoted', 'Not found here 1'],
    ['all-alike', 'Same quotes 1'],
  ])('%s: the first that has something, %s', (name, tab) => {
    expect(textOf(the(show(name), '[role=tab][aria-selected=true]'))).toBe(tab);
  });
});

describe('the tab "Differences"', () => {
  const marks = (root: Element) => textsOf(root, '.difference');

  it('has what others print otherwise, by kind of difference, and says so', async () => {
    const root = show('full');
    await settle();
    expect(marks(root)).toEqual(['number changed', 'negation changed', 'words cut']);
    expect(textOf(root)).toContain(english.t('orderTold'));
  });

  it('has them in the order of the article when asked', async () => {
    const root = show('two-differences');
    expect(marks(root)).toEqual(['number changed', 'words cut']);
    the(root, '.menu-button').click();
    await settle();
    press(root, 'In the article’s order');
    await settle();
    expect(marks(root)).toEqual(['words cut', 'number changed']);
    expect(the(root, '.menu [aria-pressed]').getAttribute('aria-pressed')).toBe('true');
    expect(textOf(root)).not.toContain(english.t('orderTold'));
  });

  it('folds what all print alike, and what is only here', async () => {
    const root = show('full');
    expect(textsOf(root, '.folded > summary')).toEqual(['Only here 2']);
    press(root, 'Only here');
    await settle();
    expect(textsOf(the(root, '.folded'), '.words-here .printed')).toEqual([
      'My bakery has lost half its customers in a week.',
      'a scandal',
    ]);
  });

  it('folds what only copies of the article have', async () => {
    const root = show('copied');
    expect(textOf(the(root, '.summary'))).toBe('3 quotations, none in another text');
    expect(textsOf(root, '.card .words-here .printed')[0]).toContain('We will reopen');
  });

  it('asks the page to show the span of the words', async () => {
    const onShow = vi.fn(async () => true);
    const root = show('full', { onShow });
    press(root, 'Find on page');
    await settle();
    expect(onShow).toHaveBeenCalledExactlyOnceWith({ start: 120, end: 225 });
    expect(textsOf(root, '[role=status]')).toContain('Shown on the page.');
  });

  it.each([
    ['answers that it has not', async () => false],
    ['cannot be reached', () => Promise.reject(new Error('the tab is gone'))],
  ])('says so when the page no longer has the words: it %s', async (_, onShow) => {
    const root = show('full', { onShow });
    press(root, 'Find on page');
    await settle();
    expect(textsOf(root, '.find-outcome')).toEqual(['The page no longer has these words.']);
  });
});

describe('the tab "Not found here"', () => {
  function notFound(name: StateName): HTMLElement {
    const root = show(name);
    press(root, 'Not found here');
    return root;
  }

  it('has what two or more independent texts have, and folds what one alone has', async () => {
    const root = notFound('full');
    await settle();
    const panel = panelOf(root);
    expect(textsOf(panel, '.card-head')).toEqual(['Tomas Okoro in 3 other outlets']);
    expect(textsOf(panel, '.folded > summary')).toEqual(['In one other text 1']);
    press(panel, 'In one other text');
    await settle();
    expect(textsOf(panel, '.card-head')).toEqual([
      'Tomas Okoro in 3 other outlets',
      'Speaker not found in 1 other outlet',
    ]);
  });

  it('folds what was said after the article appeared', async () => {
    const root = notFound('said-later');
    await settle();
    expect(textsOf(panelOf(root), '.folded > summary')).toEqual(['Said later 1']);
    expect(textsOf(root, '[role=tab]')[1]).toBe('Not found here 1');
  });

  it('says where a date that is not stated would tell', async () => {
    const root = notFound('date-unknown');
    await settle();
    expect(textOf(the(panelOf(root), '.card-head'))).toContain('may have been said later');
  });

  it('says nothing about what is not there when the text is cut', async () => {
    const root = notFound('incomplete');
    await settle();
    expect(textOf(panelOf(root))).toBe(english.t('notFoundIncomplete'));
    expect(textsOf(root, '[role=tab]')[1]).toBe('Not found here');
  });

  it('says so when everything is there', async () => {
    const root = notFound('one-quotation');
    await settle();
    expect(textOf(panelOf(root))).toBe(english.t('notFoundNothing'));
  });
});

describe('a panel, which stays open', () => {
  const inPanel = (name: StateName) =>
    textOf(
      render(
        <SurfaceView
          strings={english}
          page={states[name]}
          actions={NONE}
          stays
          onShow={async () => true}
          onRetry={() => {}}
          onCompareAnyway={() => {}}
        />,
      ),
    );

  it('does not send the reader to a button where it follows by itself', () => {
    expect(inPanel('not-an-article')).not.toContain('click the button');
  });

  it('says that a page may wait for its button', () => {
    expect(inPanel('not-readable')).toContain('click it here');
    expect(textOf(show('not-readable'))).not.toContain('click it here');
  });
});

describe('an article that mentions a story', () => {
  it('is told from one of the story, with what speaks for it, and compared when the reader asks', () => {
    const onCompareAnyway = vi.fn();
    const root = show('mention', { onCompareAnyway });
    expect(textOf(root)).toContain('No known story');
    expect(textOf(the(root, '.mention'))).toContain('seems to mention a story in your library in passing');
    expect(textOf(the(root, '.mention'))).toContain('The flooding of the harbour tunnel');
    press(root, 'Compare anyway');
    expect(onCompareAnyway).toHaveBeenCalledExactlyOnceWith('tunnel');
  });

  it('is not held against it once compared, and the page of all outlets is not offered', () => {
    const actions = { openComparison: vi.fn(), keepOpen: vi.fn(), openSettings: vi.fn() };
    const root = show('anyway', { actions });
    expect(textsOf(root, '.note')).toEqual([english.t('anywayNote')]);
    expect(root.querySelector('.all-outlets')).toBeNull();
    expect(textsOf(show('full'), '.note')).toEqual([]);
  });
});

describe('what leads on', () => {
  it('opens the comparison of all outlets, stays open beside the page, and opens the settings', async () => {
    const actions = { openComparison: vi.fn(), keepOpen: vi.fn(), openSettings: vi.fn() };
    const root = show('full', { actions });
    press(root, 'See all outlets side by side');
    click(the(root, '.menu-button'));
    await settle();
    press(root, 'Open in sidebar');
    press(root, 'Settings');
    expect(actions.openComparison).toHaveBeenCalledOnce();
    expect(actions.keepOpen).toHaveBeenCalledOnce();
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });

  it('is not offered where there is nothing to lead to', () => {
    expect(show('full').querySelector('.all-outlets')).toBeNull();
    const actions = { openComparison: vi.fn(), keepOpen: vi.fn(), openSettings: vi.fn() };
    expect(show('no-story', { actions }).querySelector('.all-outlets')).toBeNull();
  });

  it.each<StateName>(['not-readable', 'not-an-article', 'paused', 'settings-unknown', 'error'])(
    '%s leads to the settings alone',
    (name) => {
      const actions = { openComparison: vi.fn(), keepOpen: vi.fn(), openSettings: vi.fn() };
      const root = show(name, { actions });
      expect(textsOf(root, '.tools button')).toEqual(['Settings']);
      press(root, 'Settings');
      expect(actions.openSettings).toHaveBeenCalledOnce();
    },
  );
});

it('settings that cannot be read can be tried again', () => {
  const onRetry = vi.fn();
  press(show('settings-unknown', { onRetry }), 'Try again');
  expect(onRetry).toHaveBeenCalledOnce();
});

describe('an error', () => {
  it('can be tried again, and tells what went wrong', () => {
    const onRetry = vi.fn();
    const root = show('error', { onRetry });
    press(root, 'Try again');
    expect(onRetry).toHaveBeenCalledOnce();
    expect(textOf(the(root, '.error-message'))).toBe('get-page-state: nobody answers');
  });
});
