import { describe, expect, it } from 'vitest';
import { VERSION_LIMITS } from '../../../../src/core/comparison/tell-versions';
import type { OccurrenceElsewhere } from '../../../../src/core/model';
import { viewArticle } from '../../../../src/core/story/view-article';
import { makeStoryIndex, makeText } from './make-text';

const WRITTEN =
  'I never met the buyer, nor knew of anybody in the whole council who met him, before the harbour was sold';
const SPOKEN = 'I never met the buyer, and I know of nobody in the council who had, before the harbour was sold';

const wrote = (words: string): string => `“${words},” Ruth Marlow said in a statement.`;
const told = (words: string): string => `“${words},” Ruth Marlow told reporters.`;
const said = (words: string): string => `“${words},” Ruth Marlow said.`;

/** What a reader of the first text is told of the others: by their number, how true and which version. */
function tell(...texts: readonly (string | readonly string[])[]): string[] {
  const [here = '', ...others] = texts;
  const index = makeStoryIndex(
    Object.fromEntries(others.map((paragraphs, at) => [`${at + 1}`, makeText(`${at + 1}`, [paragraphs].flat())])),
  );
  const { statements } = viewArticle(index, makeText('here', [here].flat()));
  expect(statements).toHaveLength(1);
  const [statement] = statements;
  return [
    ...(statement?.here ?? []).map((one) => `here ${show(one)}`),
    ...(statement?.elsewhere ?? []).map((one) => `${one.articleId} ${show(one)}`),
  ].sort();
}

const show = ({ fidelity, version }: Pick<OccurrenceElsewhere, 'fidelity' | 'version'>): string =>
  version === undefined ? fidelity : `${fidelity} (${version})`;

describe('a version of a statement', () => {
  it('is spoken where the other one was written', () => {
    expect(tell(wrote(WRITTEN), told(SPOKEN))).toEqual(['1 altered (spoken)', 'here verbatim']);
  });

  it('is written where the other one was spoken', () => {
    expect(tell(told(WRITTEN), wrote(SPOKEN))).toEqual(['1 altered (written)', 'here verbatim']);
  });

  it('is the text’s own that is being read, too', () => {
    expect(tell(told(SPOKEN), wrote(WRITTEN))).toEqual(['1 verbatim', 'here altered (spoken)']);
  });

  it('is not told where one medium is not known, or both are the same', () => {
    expect(tell(said(WRITTEN), told(SPOKEN))).toEqual(['1 altered', 'here verbatim']);
    expect(tell(wrote(WRITTEN), said(SPOKEN))).toEqual(['1 altered', 'here verbatim']);
    expect(tell(told(WRITTEN), told(SPOKEN))).toEqual(['1 altered', 'here verbatim']);
  });

  it('is not told where those who print the other wording do not agree how it was given', () => {
    expect(tell(wrote(WRITTEN), told(SPOKEN), told(WRITTEN))).toEqual(['1 altered', '2 verbatim', 'here verbatim']);
    expect(tell(wrote(WRITTEN), told(SPOKEN), said(WRITTEN))).toContain('1 altered (spoken)');
  });

  it.each([
    [VERSION_LIMITS.members, true],
    [VERSION_LIMITS.members + 1, false],
  ])('is looked for among %i wordings: %s', (members, isTold) => {
    const again = Array.from({ length: members - 1 }, () => told(SPOKEN));
    expect(tell(wrote(WRITTEN), again).includes('1 altered (spoken)')).toBe(isTold);
  });

  it('is not what only leaves words out, or goes on longer', () => {
    expect(
      tell(wrote(WRITTEN), told(WRITTEN.replace(', nor knew of anybody in the whole council who met him,', ''))),
    ).toEqual(['1 shortened', 'here verbatim']);
    const longer = `Let me be plain. ${WRITTEN.replace(', before the harbour was sold', '')}`;
    expect(tell(wrote(`${WRITTEN} to the first bidder`), told(longer))).toEqual(['1 altered', 'here verbatim']);
  });

  it('is not what an outlet marks as its own change', () => {
    const full = `${WRITTEN}, I swear`;
    expect(tell(wrote(full), told(WRITTEN.replace('met him', 'met [a] man')))).toEqual(['1 altered', 'here verbatim']);
    expect(tell(wrote(full), told(WRITTEN.replace('met him', 'met a man')))).toContain('1 altered (spoken)');
  });

  it('is what one text prints beside the other wording', () => {
    const both = [said(WRITTEN), said(SPOKEN)];
    expect(tell(said(WRITTEN), both)).toEqual(['1 altered (reworded)', '1 verbatim', 'here verbatim']);
    // … and so wherever it is printed.
    expect(tell(said(WRITTEN), both, said(SPOKEN))).toContain('2 altered (reworded)');
    expect(tell(said(WRITTEN), both, said(SPOKEN.replace('had', 'did')))).toContain('2 altered');
  });

  it('is not a copy that a text makes of what it prints as it was written', () => {
    expect(tell(wrote(WRITTEN), [wrote(WRITTEN), said(SPOKEN)])).toEqual(['1 altered', '1 verbatim', 'here verbatim']);
  });

  it('is not a few words beside the other ones', () => {
    const full = 'Mussel Bay never sold its oysters abroad';
    expect(tell(said(full), [said(full), said('Mussel Bay never sold oysters elsewhere')])).toContain(
      '1 altered (reworded)',
    );
    expect(tell(said(full), [said(full), said('Mussel Bay sold oysters elsewhere')])).toContain('1 altered');
  });

  it('is what two independent texts print, where two print the other words', () => {
    expect(tell(said(WRITTEN), said(SPOKEN), said(WRITTEN), said(SPOKEN))).toEqual([
      '1 altered (reworded)',
      '2 verbatim',
      '3 altered (reworded)',
      'here verbatim',
    ]);
  });

  it('is not what one alone prints, nor what is printed against one alone', () => {
    expect(tell(said(WRITTEN), said(SPOKEN), said(WRITTEN))).toEqual(['1 altered', '2 verbatim', 'here verbatim']);
    expect(tell(said(WRITTEN), said(SPOKEN), said(SPOKEN))).toEqual(['1 verbatim', '2 verbatim', 'here altered']);
  });

  it('is not what several write otherwise of one paper', () => {
    const other = WRITTEN.replace('knew', 'heard');
    expect(tell(wrote(WRITTEN), wrote(other), wrote(WRITTEN), wrote(other), said(WRITTEN))).toEqual([
      '1 altered',
      '2 verbatim',
      '3 altered',
      '4 verbatim',
      'here verbatim',
    ]);
  });

  it('has the medium that one of those who print it alike tells', () => {
    expect(tell(wrote(WRITTEN), told(SPOKEN), said(SPOKEN), said(WRITTEN))).toEqual([
      '1 altered (spoken)',
      '2 altered (spoken)',
      '3 verbatim',
      'here verbatim',
    ]);
    // A piece of it is the same version.
    expect(
      tell(wrote(WRITTEN), told(SPOKEN), said(SPOKEN.slice(SPOKEN.indexOf('I know of'))), said(WRITTEN)),
    ).toContain('2 altered (spoken)');
  });
});
