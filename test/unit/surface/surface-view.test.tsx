import { describe, expect, it, vi } from 'vitest';
import { SurfaceView } from '../../../src/surface/SurfaceView';
import { ArticleHead } from '../../../src/ui/ArticleHead';
import type { SurfaceActions } from '../../../src/ui/SurfaceTools';
import { type StateName, states } from '../../fixtures/comparisons/states';
import { tunnel } from '../../fixtures/comparisons/tunnel';
import { english } from '../ui/english';
import { press, render, settle, textOf, textsOf, the } from '../ui/render';

interface Handlers {
  onShow?: (span: { start: number; end: number }) => Promise<boolean>;
  onRetry?: () => void;
  onCompareAnyway?: (storyId: string) => void;
  actions?: SurfaceActions;
}
const NONE: SurfaceActions = { openComparison: null, keepOpen: null, openSettings: null };

function show(
  name: StateName,
  { onShow = async () => true, onRetry = () => {}, onCompareAnyway = () => {}, actions = NONE }: Handlers = {},
): HTMLElement {
  return render(
    <SurfaceView
      strings={english}
      page={states[name]}
      actions={actions}
      onShow={onShow}
      onRetry={onRetry}
      onCompareAnyway={onCompareAnyway}
    />,
  );
}

function panelOf(root: Element): HTMLElement {
  return the(root, '[role=tabpanel]:not([hidden])');
}

describe('what each state says', () => {
  const said: [StateName, string[]][] = [
    ['loading', ['Reading the page…']],
    ['not-readable', ['This page is closed to extensions', 'Open a news article']],
    ['not-an-article', ['No article found on this page', 'Open a news article']],
    ['paused', ['Paused on this site', 'in the settings']],
    ['settings-unknown', ['Your settings cannot be read', 'it reads no page', 'Try again', 'open the settings']],
    ['error', ['The comparison failed', 'reload the page', 'Try again']],
    ['one-quotation', ['1 quotation here. It is carried by 5 other texts. Nothing that others quote is left out.']],
    ['nothing-shared', ['2 quotations here. Nobody else carries any of them.', 'No other text of the story carries']],
    ['nothing-quoted', ['No quotations here. 2 that others carry are not here.', 'This article quotes nobody.']],
    ['own-text', ['This text is itself part of the story.']],
    ['in-memory', ['cannot be opened just now', 'until you close the browser']],
    ['unknown', ['headline not stated', 'outlet not stated', 'author and date not stated']],
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
  it('counts what is here, what others carry and what is left out', () => {
    expect(textOf(the(show('full'), '.summary'))).toBe(
      '5 quotations here. 3 are carried by 5 other texts, 2 by nobody else. 2 that others carry are not here.',
    );
  });

  it('has the date of the article, and by what that is known where the page does not state it', () => {
    expect(textOf(the(show('full'), '.article-source'))).toContain('14 March 2031');
    const dated = { from: '2031-03-10', to: '2031-03-16', source: 'text' } as const;
    const article = { ...tunnel.article, published: null, dated };
    const head = render(<ArticleHead strings={english} article={article} />);
    expect(textOf(the(head, '.article-source'))).toContain('10–16 March 2031, from the text');
  });

  it('tells the reasons for the story when asked', async () => {
    const root = show('full');
    expect(textsOf(root, '.reasons li')).toEqual([]);
    press(root, 'Why this story?');
    await settle();
    expect(textsOf(root, '.reasons li')).toHaveLength(2);
  });
});

describe('the tab "Same quotes"', () => {
  it('has a card for each statement in the order of the article, then what is only here', () => {
    const panel = panelOf(show('full'));
    expect(textsOf(panel, '.words-here .printed')).toEqual([
      'We will reopen the tunnel within ten days, if the pumps hold, and nobody will have to pay for the detour.',
      'I told them in March that the seals would last another winter.',
      'free of charge',
      'My bakery has lost half its customers in a week.',
      'a scandal',
    ]);
    expect(textsOf(panel, '.only-here .words-here .printed')).toHaveLength(2);
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

describe('the tab "Left out here"', () => {
  function leftOut(name: StateName): HTMLElement {
    const root = show(name);
    press(root, 'Left out here');
    return root;
  }

  it('has what others quote, with how many carry it', async () => {
    const root = leftOut('full');
    await settle();
    const panel = panelOf(root);
    expect(textsOf(panel, '.card-head')).toEqual([
      'Tomas Okoro carried by 3 other outlets',
      'Speaker not found carried by 1 other outlet',
    ]);
  });

  it('says nothing about what is left out when the text is cut', async () => {
    const root = leftOut('incomplete');
    await settle();
    expect(textOf(panelOf(root))).toBe('The text here is cut, so nothing is said about what is left out.');
    expect(textsOf(root, '[role=tab]')).toEqual(['Same quotes 1', 'Left out here', 'Framing']);
    expect(textOf(root)).not.toContain('are not here');
  });

  it('says so when nothing is', async () => {
    const root = leftOut('one-quotation');
    await settle();
    expect(textOf(panelOf(root))).toBe('Everything that the other texts of the story quote is here too.');
  });
});

describe('the tab "Framing"', () => {
  async function framing(name: StateName): Promise<HTMLElement> {
    const root = show(name);
    press(root, 'Framing');
    await settle();
    return panelOf(root);
  }
  const cardOf = (panel: Element, outlet: string) =>
    [...panel.querySelectorAll('.framing-card')].find((card) => textOf(card).startsWith(outlet)) ?? null;

  it('has a card for each text, the one being read first', async () => {
    expect(textsOf(await framing('full'), '.card-head')).toEqual([
      'The Daily Lantern the text you read',
      'The Harbour Courier',
      'Northport Post',
      'Northport Post',
      'Coastline News Agency',
      'outlet not stated',
    ]);
  });

  it('tells headline, first sentence, names for the matter, voices and verbs, first and last word', async () => {
    const card = cardOf(await framing('full'), 'The Daily Lantern');
    expect(textOf(card)).toContain(
      'Mayor promises free detour after tunnel flood Nobody will have to pay'.slice(0, 45),
    );
    expect(textsOf(card as Element, '.framing-terms li')).toEqual(['free detour ×3', 'tunnel flood ×2', 'closure']);
    expect(textsOf(card as Element, '.framing-voice')).toEqual([
      'Ilse Brandt 41 words quoted, 18 reportedverbs: promise ×2, say, (colon)',
      'Tomas Okoro 15 words quotedverbs: recall, say',
      'Ruth Adeyemi 9 words quotedverbs: say',
      'speaker not named 2 words quoted',
    ]);
    expect(textsOf(card as Element, '.framing-row').slice(-2)).toEqual([
      'Quoted firstIlse Brandt',
      'Quoted lastRuth Adeyemi',
    ]);
  });

  it('says in words what a bar shows', async () => {
    const card = cardOf(await framing('full'), 'The Harbour Courier');
    expect(card?.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      'Ilse Brandt: 22 words quoted, 31 reported; Tomas Okoro: 19 reported',
    );
  });

  it('says which texts are much the same and count as one', async () => {
    const panel = await framing('full');
    expect(textsOf(panel, '.framing-note')).toContain(
      'shares long passages, word for word, with another text (Coastline News Agency); counted as one',
    );
    expect(textOf(cardOf(panel, 'Northport Post'))).not.toContain('count as one');
  });

  it('does not say who has the last word in a text that is cut', async () => {
    const card = cardOf(await framing('incomplete'), 'The Daily Lantern');
    expect(textsOf(card as Element, '.framing-row').at(-1)).toBe('Quoted lastnot known: the text is incomplete');
  });

  it('keeps what is unknown unsaid', async () => {
    const card = cardOf(await framing('full'), 'outlet not stated');
    expect(textsOf(card as Element, '.not-stated')).toEqual([
      'outlet not stated',
      'headline not stated',
      'none found',
      'quotes nobody',
      'nobody named',
      'nobody named',
    ]);
  });

  it('has no more speakers at once than can be told apart', async () => {
    const panel = await framing('full');
    expect(textsOf(panel, 'summary')).toEqual(['3 more speakers']);
    press(panel, '3 more speakers');
    await settle();
    expect(textsOf(panel, '.disclosed .speaker')).toEqual(['Pieter Holloway', 'Ruth Adeyemi', 'the harbour office']);
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
    expect(textsOf(root, '.tools button')).toEqual(['Open in sidebar', 'Settings']);
    expect(textsOf(show('full'), '.note')).toEqual([]);
  });
});

describe('what leads on', () => {
  it('opens the comparison of all outlets, stays open beside the page, and opens the settings', () => {
    const actions = { openComparison: vi.fn(), keepOpen: vi.fn(), openSettings: vi.fn() };
    const root = show('full', { actions });
    press(root, 'Compare all outlets');
    press(root, 'Open in sidebar');
    press(root, 'Settings');
    expect(actions.openComparison).toHaveBeenCalledOnce();
    expect(actions.keepOpen).toHaveBeenCalledOnce();
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });

  it('is not offered where there is nothing to lead to', () => {
    expect(textsOf(show('full'), '.tools button')).toEqual([]);
    const actions = { openComparison: vi.fn(), keepOpen: vi.fn(), openSettings: vi.fn() };
    expect(textsOf(show('no-story', { actions }), '.tools button')).toEqual(['Open in sidebar', 'Settings']);
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
