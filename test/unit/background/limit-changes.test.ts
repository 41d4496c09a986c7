import { describe, expect, it } from 'vitest';
import { limitChanges } from '../../../src/background/limit-changes';
import type { VersionChanges } from '../../../src/core/versions/compare-versions';

const letters = (count: number) => 'x'.repeat(count);
const quoted = (text: string) => ({ text, speaker: 'Ida Moss' });
const edit = {
  kind: 'replace',
  from: 'x',
  to: 'y',
} as unknown as VersionChanges['quotations']['changed'][0]['edits'][0];

function changesOf(count: number, length: number): VersionChanges {
  const times = <Item>(item: Item): Item[] => Array.from({ length: count }, () => item);
  const text = letters(length);
  return {
    headline: { before: 'A bell', after: 'Two bells' },
    quotations: {
      gone: times(quoted(text)),
      added: times(quoted(text)),
      changed: times({ before: quoted(text), after: quoted(text), edits: [edit] }),
      speakers: times({ text, before: 'Ida Moss', after: 'Jon Tarn' }),
    },
    sentences: { gone: times(text), added: times(text) },
    ...{ correction: 'Correction: there is one bell.', quotationsOnly: false },
  };
}

describe('changes that a surface can take', () => {
  it('are all of them up to thirty of each, of two thousand characters', () => {
    expect(limitChanges(changesOf(30, 2000))).toEqual(changesOf(30, 2000));
  });

  it('are the first thirty of each', () => {
    expect(limitChanges(changesOf(31, 10))).toEqual(changesOf(30, 10));
  });

  it('are cut behind two thousand characters, with no edits of words that are not there', () => {
    const { quotations, sentences } = limitChanges(changesOf(1, 2001));
    const text = `${letters(2000)}…`;
    expect(sentences).toEqual({ gone: [text], added: [text] });
    expect(quotations).toEqual({
      gone: [quoted(text)],
      added: [quoted(text)],
      changed: [{ before: quoted(text), after: quoted(text), edits: [] }],
      speakers: [{ text, before: 'Ida Moss', after: 'Jon Tarn' }],
    });
  });

  it('have no edits where one of two wordings is cut', () => {
    const changes = changesOf(1, 2000);
    const [one] = changes.quotations.changed;
    if (one === undefined) throw new Error('nothing has changed');
    const long = quoted(letters(2001));
    for (const changed of [
      { ...one, before: long },
      { ...one, after: long },
    ]) {
      const limited = limitChanges({ ...changes, quotations: { ...changes.quotations, changed: [changed] } });
      expect(limited.quotations.changed[0]?.edits).toEqual([]);
    }
  });
});
