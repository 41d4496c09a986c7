import { describe, expect, it } from 'vitest';
import { createExportWords } from '../../../src/compare/make-export';
import type { StoryComparison } from '../../../src/core/comparison-model';
import { MatrixDetail } from '../../../src/ui/MatrixDetail';
import { layOutMatrix } from '../../../src/ui/matrix-rows';
import { createPlainAddress } from '../../fixtures/plain-address';
import { harbourBridge } from '../../fixtures/stories/harbour-bridge';
import { manyStatements } from '../../fixtures/stories/many-statements';
import { singleText } from '../../fixtures/stories/odd-stories';
import { english } from '../ui/english';
import { press, render, settle, textOf, textsOf, the } from '../ui/render';

import { keepOutput, showStory } from './show-story';

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
