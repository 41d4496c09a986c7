import { describe, expect, it } from 'vitest';
import { PrintSheet } from '../../../src/compare/PrintSheet';
import type { StoryComparison } from '../../../src/core/comparison-model';
import { assignVoices } from '../../../src/ui/voices-layout';
import { harbourBridge } from '../../fixtures/stories/harbour-bridge';
import { manyStatements } from '../../fixtures/stories/many-statements';
import { emptyStory, longWords } from '../../fixtures/stories/odd-stories';
import { english } from '../ui/english';
import { render, textOf, textsOf, the } from '../ui/render';

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
      ['number changed', 1],
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
