import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../../src/core/matching/align-words';
import { isReordered, isSpliced } from '../../../../src/core/matching/find-arrangement';
import { foldWords } from '../../../../src/core/text/fold-words';
import { WordList } from '../../../../src/core/text/word-list';
import { english } from '../../../fixtures/languages';

const REFERENCE = foldWords(
  'We sold the ferry to pay the pilots, and the lighthouse keeper was paid in herring.',
  english.folding,
);

describe('isReordered', () => {
  it.each([
    [
      'clauses that changed places',
      'The lighthouse keeper was paid in herring, and we sold the ferry to pay the pilots.',
      true,
    ],
    ['the same order', 'We sold the ferry, and the lighthouse keeper was paid in herring.', false],
    ['another end', 'We sold the ferry to pay the pilots, and nobody thanked us for it.', false],
  ])('%s: %s', (_what, text, expected) => {
    const other = foldWords(text, english.folding);
    expect(isReordered(REFERENCE, other, alignWords(REFERENCE, other))).toBe(expected);
  });
});

describe('isSpliced', () => {
  const another = new WordList(
    foldWords('No trawler of this harbour ever learned to swim in a cathedral.', english.folding),
  );

  it.each([
    [
      'two utterances printed as one',
      'We sold the ferry to pay the pilots. No trawler of this harbour ever learned to swim.',
      true,
    ],
    ['one utterance', 'We sold the ferry to pay the pilots, and the lighthouse keeper was paid.', false],
  ])('%s: %s', (_what, text, expected) => {
    const other = foldWords(text, english.folding);
    expect(isSpliced(other, alignWords(REFERENCE, other), [another])).toBe(expected);
  });
});
