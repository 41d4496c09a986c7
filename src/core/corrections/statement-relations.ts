import type { Utterance } from '../matching/collect-utterances';
import { IndexedWording } from '../matching/wording';
import type { TextIndex } from '../text/text-index';
import { bindText, isSameArticle, type KeyOfAddress } from './bind-words';
import type { BoundWords, Correction, CorrectionMark } from './correction';
import { plainText } from './plain-words';
import { touches } from './touch-words';

export type PairCorrection = Correction & { kind: 'same' | 'not-same' };

/** Words of a text that may be one side of what a reader has said of two. */
export interface Said {
  wording: IndexedWording;
  from: TextIndex;
}

/** Which of two sides. */
type Side = 'words' | 'other';

interface Touch {
  fact: BoundPair;
  side: Side;
}

interface BoundPair {
  correction: PairCorrection;
  words: string;
  other: string;
  /** Both sides are the same words: then only their texts tell them apart. */
  isOneWording: boolean;
}

/** What a reader has said of pairs of wordings: that they are one statement, or two. Of one pair the last that was said. */
export class StatementRelations {
  readonly #facts: readonly BoundPair[];
  readonly #keyOfAddress: KeyOfAddress;

  /** @param corrections none about the same two words twice */
  constructor(corrections: readonly PairCorrection[], keyOfAddress: KeyOfAddress) {
    this.#keyOfAddress = keyOfAddress;
    this.#facts = corrections.map((correction) => {
      const [words, other] = [plainText(correction.words.exact), plainText(correction.other.exact)];
      return { correction, words, other, isOneWording: words === other };
    });
  }

  /** Whether two wordings must not stand in one statement. */
  areApart(one: Said, another: Said): boolean {
    return this.#find(one, another, 'not-same').length > 0;
  }

  /** Whether one wording must not stand in one statement with some others. */
  isApart(one: Said, others: readonly Said[]): boolean {
    if (!this.#touches(one).some(({ fact }) => fact.correction.kind === 'not-same')) return false;
    return others.some((other) => this.areApart(one, other));
  }

  /** Whether of two statements' wordings two are one statement, and no two are not. */
  areOne(some: readonly Said[], others: readonly Said[]): boolean {
    const isOne = some.some((one) => others.some((other) => this.#find(one, other, 'same').length > 0));
    return isOne && !some.some((one) => this.isApart(one, others));
  }

  /** Whether anything at all is said of them that could join them to others. */
  mayJoin(some: readonly Said[]): boolean {
    return some.some((one) => this.#touches(one).some(({ fact }) => fact.correction.kind === 'same'));
  }

  /** What of it shows in each of some statements: two wordings that are in one, or apart in two. */
  marksOf(statements: readonly (readonly Said[])[]): CorrectionMark[][] {
    const touched = statements.map((said) => said.flatMap((one) => this.#touches(one)));
    const has = (at: number, fact: BoundPair, side: Side): boolean =>
      touched[at]?.some((touch) => touch.fact === fact && touch.side === side) === true;
    const marks = (at: number): BoundPair[] =>
      this.#facts.filter((fact) => {
        const sides = (['words', 'other'] as const).filter((side) => has(at, fact, side));
        if (fact.correction.kind === 'same') return sides.length === 2;
        const beyond = sides.length === 1 ? (sides[0] === 'words' ? 'other' : 'words') : null;
        return beyond !== null && statements.some((_said, other) => other !== at && has(other, fact, beyond));
      });
    return statements.map((_said, at) => marks(at).map(({ correction: { id, kind } }) => ({ id, kind })));
  }

  #find(one: Said, another: Said, kind: PairCorrection['kind']): BoundPair[] {
    const theirs = this.#touches(another).filter(({ fact }) => fact.correction.kind === kind);
    if (theirs.length === 0) return [];
    return this.#touches(one).flatMap(({ fact, side }) =>
      theirs.some((other) => other.fact === fact && other.side !== side) ? [fact] : [],
    );
  }

  #touches({ wording, from }: Said): Touch[] {
    return wording.derive(this.#read).filter(({ fact, side }) => {
      if (!fact.isOneWording) return true;
      return isSameArticle(bindText(from, this.#keyOfAddress), this.#boundOf(fact, side).article);
    });
  }

  #boundOf({ correction }: BoundPair, side: Side): BoundWords {
    return correction[side];
  }

  /** To be derived: what of it is about a wording. One function for as long as this is there. */
  readonly #read = (wording: IndexedWording): readonly Touch[] => {
    const plain = plainText(wording.text);
    return this.#facts.flatMap((fact) =>
      (['words', 'other'] as const).flatMap((side) => (touches(plain, fact[side]) ? [{ fact, side }] : [])),
    );
  };
}

/** An utterance as one side. */
export function toSaid({ wording, from }: Utterance): Said {
  return { wording, from };
}

/** Words that a text prints at some place, as one side. */
export function saidIn(from: TextIndex, text: string): Said {
  return { wording: IndexedWording.of({ text, speaker: null }, from.language), from };
}
