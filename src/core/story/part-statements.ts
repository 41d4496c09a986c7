import type { ComparedStatement, MissingStatement } from '../comparison-model';
import { DIFFERENCES } from './rate-difference';

/** What an article shares with others, by what there is to see in it. */
export interface PartedStatements {
  /** Other texts print it otherwise: by `DIFFERENCES`, and within each in the article's own order. */
  differing: ComparedStatement[];
  /** All print it alike. */
  same: ComparedStatement[];
  /** Nobody has it but copies of this article: no other witness. */
  copied: ComparedStatement[];
}

/** Parts what an article shares with others; each part keeps the order given, but for what differs. */
export function partStatements(statements: readonly ComparedStatement[]): PartedStatements {
  const shared = statements.filter(({ witnesses }) => witnesses > 0);
  const place = ({ difference }: ComparedStatement): number => DIFFERENCES.indexOf(difference);
  return {
    differing: shared.filter(({ difference }) => difference !== 'same').sort((a, b) => place(a) - place(b)),
    same: shared.filter(({ difference }) => difference === 'same'),
    copied: statements.filter(({ witnesses }) => witnesses === 0),
  };
}

/** What an article does not have, by what can be said of that. */
export interface PartedMissing {
  /** Several independent texts have it. */
  shared: MissingStatement[];
  /** One text alone has it. */
  lone: MissingStatement[];
  /** It was said after the article appeared, however many have it. */
  later: MissingStatement[];
}

/** So many independent texts make it worth telling at once that an article does not have what they carry. */
const SEVERAL = 2;

/** Parts what an article does not have; each part keeps the order given. */
export function partMissing(missing: readonly MissingStatement[]): PartedMissing {
  const known = missing.filter(({ when }) => when !== 'later');
  return {
    shared: known.filter(({ witnesses }) => witnesses >= SEVERAL),
    lone: known.filter(({ witnesses }) => witnesses < SEVERAL),
    later: missing.filter(({ when }) => when === 'later'),
  };
}
