import type { BoundWords, Correction } from '../core/corrections/correction';

/** A line that `quotes` (`text`) or `match` (`a` and `b`) reads, with what a reader expects of the answer. */
export type Case =
  | {
      id: string;
      for: 'quotes';
      text: string;
      /** The words between marks, whether they are a quotation, and whose; `speaker` is null where nobody is named. */
      expected: { quote: string; quoted: boolean; speaker: string | null };
    }
  | { id: string; for: 'match'; a: { text: string }; b: { text: string }; expected: { match: boolean } }
  /** Two names as the speakers of two texts; no command reads it. */
  | { id: string; for: 'names'; names: [string, string]; expected: { same: true } };

/** Corrections as test cases. What is said of whole articles is none: a correction does not have their words. */
export function makeCases(corrections: readonly Correction[]): Case[] {
  return corrections.flatMap((correction): Case[] => {
    const { id } = correction;
    switch (correction.kind) {
      case 'speaker':
        return [quotesCase(id, correction.words, true, correction.speaker)];
      case 'not-quotation':
        return [quotesCase(id, correction.words, false, null)];
      case 'same':
      case 'not-same': {
        const [a, b] = [{ text: correction.words.exact }, { text: correction.other.exact }];
        return [{ id, for: 'match', a, b, expected: { match: correction.kind === 'same' } }];
      }
      case 'one-person':
        return [{ id, for: 'names', names: correction.names, expected: { same: true } }];
      default:
        return [];
    }
  });
}

/** What stood around the words has their quotation marks, and often who says them. */
function quotesCase(id: string, { exact, before, after }: BoundWords, quoted: boolean, speaker: string | null): Case {
  return { id, for: 'quotes', text: `${before}${exact}${after}`, expected: { quote: exact, quoted, speaker } };
}
