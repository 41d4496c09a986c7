import { describe, expect, it } from 'vitest';
import { Compare, type CompareState, CompareView } from '../../../src/compare/Compare';
import { createExportWords } from '../../../src/compare/make-export';
import { PrintSheet } from '../../../src/compare/PrintSheet';
import type { PageAddress } from '../../../src/compare/page-address';
import type { Output } from '../../../src/compare/take-along';
import type { StoryComparison } from '../../../src/core/comparison-model';
import { MatrixDetail } from '../../../src/ui/MatrixDetail';
import { layOutMatrix } from '../../../src/ui/matrix-rows';
import { SideBySideView } from '../../../src/ui/SideBySideView';
import { assignVoices } from '../../../src/ui/voices-layout';
import { createPlainAddress } from '../../fixtures/plain-address';
import { harbourBridge } from '../../fixtures/stories/harbour-bridge';
import { manyStatements } from '../../fixtures/stories/many-statements';
import { emptyStory, longWords, singleText } from '../../fixtures/stories/odd-stories';
import { english } from '../ui/english';
import { press, render, settle, textOf, textsOf, the } from '../ui/render';

interface Taken {
  copied: string[];
  saved: { name: string; text: string }[];
  printed: number;
}

function keepOutput(): { output: Output; taken: Taken } {
  const taken: Taken = { copied: [], saved: [], printed: 0 };
  const output: Output = {
    copy: async (text) => Boolean(taken.copied.push(text)),
    save: async (name, _type, text) => Boolean(taken.saved.push({ name, text })),
    savePicture: async () => 'saved' as const,
    print: () => {
      taken.printed++;
    },
  };
  return { output, taken };
}

function show(
  state: CompareState,
  output = keepOutput().output,
  address: PageAddress = createPlainAddress(),
): HTMLElement {
  return render(<CompareView strings={english} state={state} address={address} output={output} onRetry={() => {}} />);
}

/** What the page listens to, as it was shown last. */
const heard = new Map<string, () => void>();

function showStory(comparison: StoryComparison, output?: Output, address?: PageAddress): HTMLElement {
  heard.clear();
  Object.assign(globalThis, {
    addEventListener: (name: string, listener: () => void) => heard.set(name, listener),
    removeEventListener: () => {},
  });
  return show({ state: 'story', comparison }, output, address);
}

const TABS = ['Side by side', 'Voices and verbs', 'Framing'];

describe('the states of the page', () => {
  it('says that it is at work', () => {
    expect(textOf(the(show({ state: 'loading' }), '[role=status]'))).toBe('Setting the texts side by side…');
    expect(show({ state: 'loading' }).querySelectorAll('[aria-busy=true]')).toHaveLength(1);
  });

  it('says what to do without a story', () => {
    expect(textOf(show({ state: 'no-story' }))).toContain('Open an article on a story in your library');
  });

  it('announces an error with its reason, and tries again', async () => {
    let asked = 0;
    const load = async () => {
      asked++;
      throw new Error('nobody answers');
    };
    const root = render(
      <Compare strings={english} load={load} address={createPlainAddress()} output={keepOutput().output} />,
    );
    await settle();
    expect(textOf(the(root, '[role=alert]'))).toContain('nobody answers');
    press(root, 'Try again');
    await settle();
    expect(asked).toBe(2);
  });

  it.each([
    ['without a text', emptyStory],
    ['with one text', singleText],
    ['with very long words', longWords],
  ])('shows a story %s in every view', async (_case, comparison) => {
    const root = showStory(comparison);
    for (const tab of TABS) {
      press(root, tab);
      await settle();
      expect(textOf(the(root, '[role=tabpanel]:not([hidden])'))).not.toBe('');
    }
  });
});

describe('the views of a story', () => {
  const tabOpen = (root: Element) => textOf(the(root, '[role=tab][aria-selected=true]'));

  it('are what the address says, each change of view an entry of the history', async () => {
    const address = createPlainAddress('#view=voices');
    const root = showStory(harbourBridge, undefined, address);
    expect(tabOpen(root)).toBe('Voices and verbs');
    press(root, 'Framing');
    await settle();
    expect([tabOpen(root), address.pushed]).toEqual(['Framing', ['#view=framing']]);
    address.move('#view=side-by-side');
    await settle();
    expect([tabOpen(root), address.pushed]).toEqual(['Side by side', ['#view=framing']]);
  });

  it('name the document: the chosen quotation, the view, the story', async () => {
    const address = createPlainAddress();
    showStory(harbourBridge, undefined, address);
    await settle();
    expect(document.title).toBe('Statements – The harbour bridge is closed – Crossquote');
    address.move('#view=statements&statement=cracks');
    await settle();
    expect(document.title).toMatch(/^Renn: We found.* – Statements – The harbour bridge is closed – Crossquote$/);
  });

  it.each(['#view=nothing', '#view=statements&statement=gone', '#left-quotation-1'])(
    'begin with the statements where %s names nothing that is there',
    (hash) => {
      const root = showStory(harbourBridge, undefined, createPlainAddress(hash));
      expect(tabOpen(root)).toBe('Statements 5');
      expect(root.querySelectorAll('[role=rowheader][aria-selected=true]')).toHaveLength(1);
    },
  );

  it('are left and found again as they were', async () => {
    const address = createPlainAddress('#view=statements&order=speaker');
    const root = showStory(harbourBridge, undefined, address);
    press(root, 'Framing');
    await settle();
    press(root, 'Statements');
    await settle();
    expect(address.hash).toBe('#view=statements&order=speaker');
  });
});

describe('the matrix', () => {
  it('is a grid that says what each cell has, one of them a stop of the Tab key', () => {
    const root = showStory(harbourBridge);
    const grid = the(root, '[role=grid]');
    expect([grid.getAttribute('aria-rowcount'), grid.getAttribute('aria-colcount')]).toEqual(['6', '6']);
    expect(textsOf(root, '[role=columnheader]')).toEqual([
      'StatementTexts',
      'The Marrow Bay Courierthe text you read',
      'Gull & Anchor',
      'North Shore Ledger',
      'Littoral Wireincomplete',
      'outlet not stated',
    ]);
    const labels = [...root.querySelectorAll('[data-row="0"] [role=gridcell]')].map((cell) =>
      cell.getAttribute('aria-label'),
    );
    expect(labels).toEqual([
      'same words',
      'part only',
      'words cut',
      'not known: the text is incomplete',
      'not found in this text',
    ]);
    const stops = [...root.querySelectorAll('[data-row] > *')].filter((cell) => cell.getAttribute('tabIndex') === '0');
    expect(stops).toHaveLength(1);
  });

  it('shows the words of a cell that is chosen, between what stands around them', () => {
    const statement = harbourBridge.statements.find(({ id }) => id === 'cracks');
    if (!statement) throw new Error('no such statement');
    const root = render(
      <MatrixDetail
        strings={english}
        exportWords={createExportWords(english)}
        statement={statement}
        articles={harbourBridge.articles}
        readingId="here"
        open={{ statementId: 'cracks', articleId: 'ledger' }}
        link="https://page.example/#cracks"
        headRef={null}
        onCopy={async () => true}
        onSavePicture={async () => 'saved'}
        onClose={() => {}}
      />,
    );
    const outlet = the(root, '.detail-outlet');
    expect(textOf(outlet)).toContain('North Shore Ledger opens in a new tab Calloway defends handling of bridge');
    expect(textOf(outlet)).toContain('number changed');
    expect(textsOf(outlet, 'del, ins')).toEqual(['cut: We found;', 'cut: four;', 'added: several;']);
    expect(textOf(outlet)).toContain('He did not say when they were first seen.');
    expect(textsOf(root, '.carriers .outlet')).not.toContain('North Shore Ledger');
  });

  it('claims nothing of a text that is cut', () => {
    const root = showStory(harbourBridge);
    expect(textsOf(root, '.detail-without')).toEqual([
      'Not found in outlet not stated',
      'Not known, because the text is incomplete: Littoral Wire',
    ]);
  });

  it('makes few of many rows', () => {
    const root = showStory(manyStatements(60, 8));
    expect(the(root, '[role=grid]').getAttribute('aria-rowcount')).toBe('58');
    expect(textOf(the(root, '.singles'))).toBe('In one text only 3');
    expect(root.querySelectorAll('[data-row]').length).toBeLessThan(40);
  });

  it('gives a citation with a link to the words, and none where the address is unknown', async () => {
    const { output, taken } = keepOutput();
    const root = showStory(harbourBridge, output);
    press(root, 'Cite');
    await settle();
    expect(the<HTMLAnchorElement>(root, '.citation-link').getAttribute('href')).toContain('#:~:text=');
    press(root, 'Copy citation');
    await settle();
    // What differs most stands first.
    expect(taken.copied[0]).toContain(
      '“The bridge is perfectly safe” (Ines Calloway) – Rui Almeida-Featherstonehaugh,',
    );
    const nameless = showStory(singleText);
    press(nameless, 'Cite');
    await settle();
    expect(textOf(the(nameless, '.citation-actions'))).toContain('no link: address not stated');
  });
});

describe('the search and the filters', () => {
  const type = async (root: Element, words: string) => {
    const field = the<HTMLInputElement>(root, 'input[type=search]');
    field.value = words;
    field.dispatchEvent(new (document.defaultView ?? globalThis).Event('input', { bubbles: true }));
    await settle();
  };

  it('say how many are left, and lead back to all of them', async () => {
    const address = createPlainAddress();
    const root = showStory(harbourBridge, undefined, address);
    expect(textOf(the(root, '.filters [role=status]'))).toBe('');
    await type(root, 'bearings');
    expect(textOf(the(root, '.filters [role=status]'))).toBe('1 of 5 statements');
    expect([textsOf(root, '.matrix-speaker'), address.hash]).toEqual([
      ['Tobias Renn'],
      '#view=statements&search=bearings',
    ]);
    expect(address.pushed).toEqual([]);
    await type(root, 'zeppelin');
    expect(textOf(the(root, '.filters [role=status]'))).toBe('No statement fits this choice.');
    expect(root.querySelectorAll('[role=grid]')).toHaveLength(0);
    press(root, 'Show all');
    await settle();
    expect([textsOf(root, '.matrix-speaker').length, address.hash]).toEqual([5, '#view=statements']);
  });

  it('open what one text alone carries when they lead into it, as its own address does', async () => {
    const many = manyStatements(60, 8);
    const alone = layOutMatrix(many).find(({ witnesses }) => witnesses === 1)?.statement;
    if (!alone) throw new Error('every statement has a second text');
    const isOpen = (root: Element) => the(root, '.singles').hasAttribute('open');
    const root = showStory(many);
    expect(isOpen(root)).toBe(false);
    await type(root, alone.fullest?.text ?? '');
    expect([isOpen(root), textsOf(root, '[role=grid] .matrix-words')]).toEqual([true, [alone.fullest?.text]]);
    const hash = `#view=statements&statement=${alone.id}`;
    expect(isOpen(showStory(many, undefined, createPlainAddress(hash)))).toBe(true);
  });

  it('are not there for a single statement, which stands in one text alone and not in a fold', () => {
    const root = showStory(singleText);
    expect(root.querySelectorAll('.filters, .singles')).toHaveLength(0);
    expect(textsOf(root, '.matrix-words')).toEqual(['We shall see']);
  });

  it('say so where no two texts share anything, and show what there is', () => {
    const copies = harbourBridge.framing.map((one) => ({ ...one, witness: 0 }));
    const root = showStory({ ...harbourBridge, framing: copies });
    expect(textOf(the(root, '.statements .empty'))).toContain('independent of each other');
    expect(textsOf(root, '.singles .matrix-speaker')).toHaveLength(4);
  });

  it('say that copies count as one where several texts print what stands in one text only', async () => {
    const many = manyStatements(60, 8);
    const summaryOf = (comparison: StoryComparison) => textOf(the(showStory(comparison), '.singles > summary'));
    expect(summaryOf(many)).toBe('In one text only 3');
    const copies = { ...many, framing: many.framing.map((one) => ({ ...one, witness: 0 })) };
    expect(summaryOf(copies)).toBe('In one text only 60 · copies of a text count as one');
  });

  it('copy the address of a quotation', async () => {
    const { output, taken } = keepOutput();
    const root = showStory(harbourBridge, output, createPlainAddress('#view=statements&search=e&statement=cracks'));
    press(root, 'Copy link');
    await settle();
    expect(taken.copied).toEqual(['https://page.example/#view=statements&statement=cracks']);
  });
});

describe('two texts side by side', () => {
  const showPair = (props: Partial<Parameters<typeof SideBySideView>[0]> = {}) =>
    render(<SideBySideView strings={english} comparison={harbourBridge} pair={null} onPair={() => {}} {...props} />);
  const chosen = (root: HTMLElement) =>
    [...root.querySelectorAll('.pane')].map((pane) => pane.getAttribute('aria-label'));
  const withGull = { pair: { left: 'here', right: 'gull' } };

  it('begin with the pair that differs most', async () => {
    const root = showStory(harbourBridge);
    press(root, 'Side by side');
    await settle();
    expect(chosen(root)).toEqual(['The Marrow Bay Courier', 'North Shore Ledger']);
    expect(textOf(the(root, '.pair-shared'))).toContain('3 shared quotations 2 worded differently');
  });

  it('are those that are asked for, unless the story has not both', () => {
    expect(chosen(showPair({ pair: { left: 'wire', right: 'gull' } }))).toEqual(['Littoral Wire', 'Gull & Anchor']);
    for (const pair of [
      { left: 'wire', right: 'nobody' },
      { left: 'wire', right: 'wire' },
    ]) {
      expect(chosen(showPair({ pair }))).toEqual(['The Marrow Bay Courier', 'North Shore Ledger']);
    }
  });

  it('are chosen by the reader, and change places where one is chosen for both sides', async () => {
    const address = createPlainAddress('#view=side-by-side');
    const root = showStory(harbourBridge, undefined, address);
    const choose = async (at: number, id: string) => {
      const select = root.querySelectorAll<HTMLSelectElement>('.pair select')[at];
      if (!select) throw new Error('no such choice');
      Object.defineProperty(select, 'value', { value: id, configurable: true });
      select.dispatchEvent(new (globalThis.document.defaultView ?? globalThis).Event('change'));
      await settle();
    };
    await choose(1, 'gull');
    expect(chosen(root)).toEqual(['The Marrow Bay Courier', 'Gull & Anchor']);
    await choose(0, 'gull');
    expect(chosen(root)).toEqual(['Gull & Anchor', 'The Marrow Bay Courier']);
    expect(address.pushed).toEqual([
      '#view=side-by-side&left=here&right=gull',
      '#view=side-by-side&left=gull&right=here',
    ]);
    address.move('#view=side-by-side');
    await settle();
    expect(chosen(root)).toEqual(['The Marrow Bay Courier', 'North Shore Ledger']);
    address.move('#view=side-by-side&left=wire&right=gull');
    await settle();
    expect(chosen(root)).toEqual(['Littoral Wire', 'Gull & Anchor']);
  });

  it('mark what they share, each number leading to its partner', () => {
    const root = showPair(withGull);
    const links = [...root.querySelectorAll('.shared-number')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#right-quotation-1',
      '#right-quotation-2',
      '#right-passage-1',
      '#left-quotation-1',
      '#left-quotation-2',
      '#left-passage-1',
    ]);
    for (const link of links) expect(root.querySelectorAll(link.getAttribute('href') ?? '')).toHaveLength(1);
    expect(links[0]?.getAttribute('aria-label')).toBe('Shared quotation 1: go to it in Gull & Anchor');
    expect(textOf(the(root, '.pair-shared'))).toContain('1 identical passage');
  });

  it('tell a listener which words only one has, and where the other has more', () => {
    const root = showPair();
    const [here, ledger] = [...root.querySelectorAll('.pane')];
    if (!here || !ledger) throw new Error('no two texts');
    expect(textsOf(here, '.only-here')).toEqual([
      'only here: and it will stay open as long as I am mayor of this town;',
      'only here: We found;',
      'only here: four;',
    ]);
    expect(textsOf(ledger, '.only-here')).toEqual(['only here: several;']);
    expect(textsOf(ledger, '.word-gap')).toEqual([
      '14 words only in The Marrow Bay Courier;',
      '2 words only in The Marrow Bay Courier;',
    ]);
  });

  it('tell what is quoted from what is only reported, and have a key to all marks that are there', () => {
    const root = showPair();
    const reported = the(root, '.pane [data-kinds=unquoted]');
    expect(textOf(reported)).toBe('she had closed the bridge out of an abundance of caution');
    expect(root.querySelector('#left-quotation-3')?.getAttribute('aria-label')).toBe(
      'Shared quotation 3, here without quotation marks: go to it in North Shore Ledger',
    );
    expect(textsOf(root, '.pair-key > li')).toEqual([
      'quoted',
      'reported, without quotation marks',
      'words only in this text',
      'here the other text has more words',
    ]);
    expect(textsOf(showPair({ pair: { left: 'wire', right: 'nameless' } }), '.pair-key > li')).toContain(
      'identical passage',
    );
  });

  it('have no key where they share nothing', () => {
    const [first, second] = harbourBridge.articles;
    if (!first || !second) throw new Error('no two texts');
    const apart = { ...harbourBridge, articles: [first, second], statements: [], passages: [] };
    expect(showPair({ comparison: apart }).querySelector('.pair-key')).toBeNull();
  });

  it('lead to the articles where their addresses are known', () => {
    const root = showPair({ pair: { left: 'here', right: 'nameless' } });
    expect([...root.querySelectorAll('.pane-outlet a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://courier.example/2031/03/bridge',
    ]);
  });

  it('are both there in full', () => {
    const root = showPair(withGull);
    for (const added of root.querySelectorAll('.shared-number, .unseen')) added.remove();
    const texts = [...root.querySelectorAll('.pane-text')].map((pane) =>
      [...pane.querySelectorAll('p')].map((paragraph) => paragraph.textContent).join('\n\n'),
    );
    expect(texts).toEqual(harbourBridge.articles.slice(0, 2).map(({ text }) => text));
  });
});

describe('voices and verbs', () => {
  it('say in words and in a table what the bars show', async () => {
    const root = showStory(harbourBridge);
    press(root, 'Voices and verbs');
    await settle();
    expect(root.querySelector('.chart-bar')?.getAttribute('aria-label')).toBe(
      'Tobias Renn, words quoted: 23, reported: 0; Ines Calloway, words quoted: 19, reported: 11',
    );
    press(root, 'As a table');
    await settle();
    expect(textsOf(root, '.figures tbody tr').slice(0, 2)).toEqual([
      'The Marrow Bay CourierInes Calloway1911',
      'The Marrow Bay CourierTobias Renn230',
    ]);
    expect(textsOf(root, '.stance h3')).toEqual([
      'presents the claim as said',
      'presents the claim as fact',
      'leaves the claim to the speaker',
      'presents the claim as forceful or emotional',
      'presents the words as an act: a promise, a warning, a denial',
    ]);
  });
});

describe('framing', () => {
  it('shows facts side by side, and says what is not stated', async () => {
    const root = showStory(harbourBridge);
    press(root, 'Framing');
    await settle();
    const [first = '', , , wire = '', nameless = ''] = textsOf(root, '.framing tbody tr');
    expect(first).toContain('“');
    expect(first).toContain('closure ×4');
    expect(wire).toContain('Only part of this text is known.');
    expect(wire).toContain('counted as one');
    for (const said of ['outlet not stated', 'date not stated', 'headline not stated', 'none found']) {
      expect(nameless).toContain(said);
    }
  });
});

describe('taking it along', () => {
  it('copies and saves in the chosen form, and says so', async () => {
    const { output, taken } = keepOutput();
    const root = showStory(harbourBridge, output);
    press(root, 'Copy');
    await settle();
    expect(taken.copied[0]).toMatch(/^# The harbour bridge is closed/);
    expect(textOf(the(root, '.export'))).toContain('Copied.');
    press(root, 'Save');
    await settle();
    expect(taken.saved[0]?.name).toBe('crossquote-the-harbour-bridge-is-closed.md');
  });

  it('says when it did not work', async () => {
    const output: Output = {
      copy: () => Promise.reject(new Error('no')),
      save: async () => false,
      savePicture: async () => 'saved' as const,
      print: () => {},
    };
    const root = showStory(harbourBridge, output);
    press(root, 'Copy');
    await settle();
    expect(textOf(the(root, '.export'))).toContain('That did not work.');
  });

  it('prints all of it: texts, matrix, every statement, framing, voices and verbs', async () => {
    const { output, taken } = keepOutput();
    const root = showStory(harbourBridge, output);
    press(root, 'Print');
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(taken.printed).toBe(1);
    expect(root.querySelectorAll('.sheet-texts > li')).toHaveLength(5);
    expect(root.querySelectorAll('.sheet-matrix tbody tr')).toHaveLength(5);
    expect(root.querySelectorAll('.sheet-statement')).toHaveLength(5);
    expect(root.querySelectorAll('.sheet .framing tbody tr')).toHaveLength(5);
    expect(root.querySelectorAll('.sheet .figures')).toHaveLength(2);
  });

  it.each([
    [
      'a choice that the address does not have',
      '#view=voices',
      '.chart .figures',
      (root: Element) => press(root, 'As a table'),
    ],
    [
      'a name that was told to a class',
      '#view=presenter',
      '.presented-name',
      (root: Element) => press(root, 'Show outlets'),
    ],
  ])('leaves %s as it is while printing', async (_case, hash, selector, open) => {
    const root = showStory(harbourBridge, undefined, createPlainAddress(hash));
    open(root);
    await settle();
    const opened = root.querySelector(selector);
    expect(opened).not.toBeNull();
    heard.get('beforeprint')?.();
    await settle();
    expect(root.querySelectorAll('.sheet')).toHaveLength(1);
    expect(root.querySelector(selector)).toBe(opened);
  });
});

describe('the sheet on paper', () => {
  const sheetOf = (comparison: StoryComparison) =>
    render(<PrintSheet strings={english} comparison={comparison} voices={assignVoices(comparison.framing)} />);

  it('has each text with its number, outlet, headline, author, date and whole address, and says what is not stated', () => {
    const [first, , , wire, nameless] = textsOf(sheetOf(harbourBridge), '.sheet-texts > li');
    expect(first).toBe(
      '1 The Marrow Bay Courier the text you readMayor shuts “perfectly safe” bridge hours after calling it so' +
        'Hanna Whitlock · 4 March 2031https://courier.example/2031/03/bridge',
    );
    expect(wire).toContain('Only part of this text is known.');
    expect(nameless).toBe(
      '5 outlet not statedheadline not statedauthor not stated · date not statedno link: address not stated',
    );
  });

  it('has the matrix with a word beside each sign, where the texts are few', () => {
    const root = sheetOf(harbourBridge);
    expect(textsOf(root, '.sheet-matrix thead th')[2]).toBe('2 Gull & Anchor');
    const [safe] = [...root.querySelectorAll('.sheet-matrix tbody tr')];
    if (!safe) throw new Error('no row');
    expect(textOf(the(safe, 'th'))).toBe(
      '1. Ines Calloway The bridge is perfectly safe, and it will stay open as long …',
    );
    expect(textsOf(safe, '.sheet-word')).toEqual(['same words', 'part only', 'words cut', 'incomplete', 'not found']);
  });

  it.each([
    [6, [6], true],
    [7, [7], false],
    [14, [14], false],
    [15, [8, 7], false],
    [40, [14, 14, 12], false],
  ])('has the columns of %i texts in tables that fit a page', (texts, columns, spelled) => {
    const tables = [...sheetOf(manyStatements(2, texts)).querySelectorAll('.sheet-matrix')];
    expect(tables.map((table) => table.querySelectorAll('thead th').length - 1)).toEqual(columns);
    expect(tables.every((table) => table.querySelectorAll('tbody tr').length === 2)).toBe(true);
    expect(tables.every((table) => (table.querySelector('.sheet-word') !== null) === spelled)).toBe(true);
    expect(textOf(tables.at(-1)?.querySelector('th:last-child') ?? null)).toBe(`${texts} Outlet ${texts}`);
  });

  it('has every wording with what it drops and adds, and who prints it, when, with which verb', () => {
    const cracks = sheetOf(harbourBridge).querySelectorAll('.sheet-statement')[1];
    if (!cracks) throw new Error('no statement');
    expect(textOf(the(cracks, 'h3'))).toBe('2. Tobias Renn');
    expect(textsOf(cracks, 'del')).toEqual(['We found', 'four']);
    expect(textsOf(cracks, 'ins')).toEqual(['several', 'bridge’s]']);
    const carriers = textsOf(cracks, '.sheet-carriers > li');
    expect(carriers).toHaveLength(5);
    expect(carriers[0]).toContain('3 North Shore Ledger, 5 March 2031 · noted');
    for (const words of ['1 The Marrow Bay Courier, 4 March 2031', 'wrote'])
      expect(carriers.join('\n')).toContain(words);
  });

  it('has the fullest wording once, however many print it, and says of them that their words are the same', () => {
    const cracks = sheetOf(harbourBridge).querySelectorAll('.sheet-statement')[1];
    if (!cracks) throw new Error('no statement');
    const groups = [...cracks.querySelectorAll('.sheet-group')].map((group) => [
      textOf(the(group, '.fidelity')),
      group.querySelectorAll(':scope > .wording').length,
    ]);
    expect(groups).toEqual([
      ['words changed', 1],
      ['words changed', 1],
      ['same words', 0],
    ]);
  });

  it('folds nothing away: no button, no link, all texts, all words', () => {
    const root = sheetOf(longWords);
    expect(root.querySelectorAll('.sheet-statement :is(button, details, a)')).toHaveLength(0);
    expect(textOf(the(root, '.sheet-fullest')).split(' ')).toHaveLength(30);
    const many = sheetOf(manyStatements(3, 40));
    const printed = [...many.querySelectorAll('.sheet-statement')].map(
      (statement) => statement.querySelectorAll('.sheet-carriers > li').length,
    );
    expect(printed).toEqual(
      manyStatements(3, 40).statements.map(
        ({ occurrences }) => new Set(occurrences.map(({ articleId }) => articleId)).size,
      ),
    );
  });

  it('is there without a text or a statement', () => {
    expect(textOf(sheetOf(emptyStory))).toContain('no text');
  });
});
