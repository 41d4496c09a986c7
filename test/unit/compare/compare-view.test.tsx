import { describe, expect, it } from 'vitest';
import { Compare, type CompareState, CompareView } from '../../../src/compare/Compare';
import { createExportWords } from '../../../src/compare/make-export';
import type { PageAddress } from '../../../src/compare/page-address';
import type { Output } from '../../../src/compare/take-along';
import type { StoryComparison } from '../../../src/core/comparison-model';
import { MatrixDetail } from '../../../src/ui/MatrixDetail';
import { layOutMatrix } from '../../../src/ui/matrix-rows';
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

function showStory(comparison: StoryComparison, output?: Output, address?: PageAddress): HTMLElement {
  Object.assign(globalThis, { addEventListener: () => {}, removeEventListener: () => {} });
  return show({ state: 'story', comparison }, output, address);
}

const TABS = ['Side by side', 'Voices and verbs', 'Framing'];

describe('the states of the page', () => {
  it('says that it is at work', () => {
    expect(textOf(the(show({ state: 'loading' }), '[role=status]'))).toBe('Setting the texts side by side…');
    expect(show({ state: 'loading' }).querySelectorAll('[aria-busy=true]')).toHaveLength(1);
  });

  it('says what to do without a story', () => {
    expect(textOf(show({ state: 'no-story' }))).toContain('Open an article on a story that your library has');
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
      'Littoral Wiretext is cut',
      'outlet not stated',
    ]);
    const labels = [...root.querySelectorAll('[data-row="0"] [role=gridcell]')].map((cell) =>
      cell.getAttribute('aria-label'),
    );
    expect(labels).toEqual([
      'verbatim',
      'fragment',
      'shortened',
      'not known: the text is cut',
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
        open={{ statementId: 'cracks', articleId: 'ledger' }}
        link="https://page.example/#cracks"
        headRef={null}
        onCopy={async () => true}
        onClose={() => {}}
      />,
    );
    const outlet = the(root, '.detail-outlet');
    expect(textOf(outlet)).toContain('North Shore Ledger opens in a new tab Calloway defends handling of bridge');
    expect(textOf(outlet)).toContain('a number differs');
    expect(textsOf(outlet, 'del, ins')).toEqual(['dropped: We found;', 'dropped: four;', 'added: several;']);
    expect(textOf(outlet)).toContain('He did not say when they were first seen.');
    expect(textsOf(root, '.carriers .outlet')).not.toContain('North Shore Ledger');
  });

  it('claims nothing of a text that is cut', () => {
    const root = showStory(harbourBridge);
    expect(textsOf(root, '.detail-without')).toEqual([
      'Not found in outlet not stated',
      'Not known, because the text is cut: Littoral Wire',
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
    expect(the<HTMLAnchorElement>(root, '.citation-link').getAttribute('href')).toContain('#:~:text=The%20bridge');
    press(root, 'Copy citation');
    await settle();
    expect(taken.copied[0]).toContain('(Ines Calloway), in: Hanna Whitlock,');
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

  it('copy the address of a quotation', async () => {
    const { output, taken } = keepOutput();
    const root = showStory(harbourBridge, output, createPlainAddress('#view=statements&search=e&statement=cracks'));
    press(root, 'Link to this quotation');
    await settle();
    expect(taken.copied).toEqual(['https://page.example/#view=statements&statement=cracks']);
  });
});

describe('two texts side by side', () => {
  it('mark what they share, each number leading to its partner', async () => {
    const root = showStory(harbourBridge);
    press(root, 'Side by side');
    await settle();
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
    expect(textOf(the(root, '.toolbar-note [role=status]'))).toContain('2 shared quotations 1 passage printed alike');
  });

  it('are both there in full', async () => {
    const root = showStory(harbourBridge);
    press(root, 'Side by side');
    await settle();
    for (const number of root.querySelectorAll('.shared-number')) number.remove();
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
      'Tobias Renn: 23 words quoted, 0 reported; Ines Calloway: 19 words quoted, 11 reported',
    );
    press(root, 'As a table');
    await settle();
    expect(textsOf(root, '.figures tbody tr').slice(0, 2)).toEqual([
      'The Marrow Bay CourierInes Calloway1911',
      'The Marrow Bay CourierTobias Renn230',
    ]);
    expect(textsOf(root, '.stance h3')).toEqual([
      'presents the claim as something that was said',
      'presents the claim as true already',
      'presents the claim as the speaker’s alone',
      'presents the claim as made with force or feeling',
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
    expect(wire).toContain('Only a part of this text is known.');
    expect(wire).toContain('they count as one');
    for (const said of ['outlet not stated', 'date not stated', 'no headline stated', 'none found']) {
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
    const output: Output = { copy: () => Promise.reject(new Error('no')), save: async () => false, print: () => {} };
    const root = showStory(harbourBridge, output);
    press(root, 'Copy');
    await settle();
    expect(textOf(the(root, '.export'))).toContain('That did not work.');
  });

  it('prints all of it: framing, every statement, voices and verbs', async () => {
    const { output, taken } = keepOutput();
    const root = showStory(harbourBridge, output);
    press(root, 'Print');
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(taken.printed).toBe(1);
    expect(root.querySelectorAll('.sheet-statement')).toHaveLength(5);
    expect(root.querySelectorAll('.sheet .framing tbody tr')).toHaveLength(5);
    expect(root.querySelectorAll('.sheet .figures')).toHaveLength(2);
  });
});
