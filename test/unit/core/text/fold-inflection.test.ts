import { describe, expect, it } from 'vitest';
import { stemWord } from '../../../../src/core/text/fold-inflection';

describe('stemWord', () => {
  it.each([
    ['partner', ['partners', 'partnered', 'partnering']],
    ['propose', ['proposes', 'proposed', 'proposing']],
    ['control', ['controls', 'controlled', 'controlling']],
    ['call', ['calls', 'called', 'calling']],
    ['story', ['stories']],
    ['press', ['presses', 'pressed', 'pressing']],
    ['say', ['says', 'said', 'saying']],
    ['steal', ['stole', 'stolen', 'steals']],
    ['man', ['men']],
  ])('gives the inflections of "%s" one stem', (word, forms) => {
    expect(forms.map(stemWord)).toEqual(forms.map(() => stemWord(word)));
  });

  it.each([
    ['business', 'busy'],
    ['nation', 'national'],
    ['organ', 'organization'],
  ])('keeps "%s" and "%s" apart', (a, b) => {
    expect(stemWord(a)).not.toBe(stemWord(b));
  });
});
