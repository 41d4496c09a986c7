import { describe, expect, it } from 'vitest';
import { collectUtterances } from '../../../../src/core/matching/collect-utterances';
import { makeText } from '../comparison/make-text';

const collect = (...paragraphs: string[]) =>
  makeText('here', paragraphs)
    .derive(collectUtterances)
    .quoted.map(({ wording }) => wording.text);

describe('what a text prints of one utterance', () => {
  it('is a sentence with what goes on after its cue', () => {
    expect(collect('“If the boats come back,” Ann Lee said, “we will open the harbour.”')).toEqual([
      'If the boats come back, we will open the harbour.',
    ]);
  });

  it('is not the next sentence of the same speech', () => {
    expect(collect('“The boats will all be sold,” Ann Lee said. “The harbour will be closed in May.”')).toEqual([
      'The boats will all be sold,',
      'The harbour will be closed in May.',
    ]);
  });

  it('is a sentence of up to four words with the one before, or after, it', () => {
    expect(collect('“The boats will all be sold,” Ann Lee said. “We regret it deeply.”')).toEqual([
      'The boats will all be sold, We regret it deeply.',
    ]);
    expect(collect('“The boats will all be sold,” Ann Lee said. “We regret it very deeply.”')).toHaveLength(2);
    expect(collect('“We have no boats,” Ann Lee said. “The harbour will be closed in May.”')).toHaveLength(1);
  });
});
