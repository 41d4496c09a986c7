import { BODIES, DOCUMENTS } from '../language/offices';
import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  MODAL,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SUBORDINATOR,
  TIME,
} from '../language/word-classes';
import { has, wordAt } from './clause-words';
import { CUE_NOUN_FORMS } from './cue-forms';
import type { Mention } from './mention';
import type { Clause, ReadDocument, Word } from './read-document';

/** Endings of what is done, felt or had: no one of them speaks. Bodies ("the administration") are in lists of their own. */
const ABSTRACT = /(?:tion|sion|ment|ness|ism|ity|ance|ence|ship|hood|ing|ings|tions|sions|ments)$/;

/** People and bodies that end so all the same. */
const SPEAKING =
  /^(?:opposition|delegation|foundation|corporation|institution|coalition|federation|parliament|regiment|generation|population|leadership|membership|audience|majority|minority|community|university|authority|city|charity|royalty|alliance|conference|congregation|establishment|prosecution|defence|sibling|king|underling|hireling|foundations|organisations|organizations|corporations|institutions|delegations|coalitions|associations|governments|departments|administrations|commissions|unions|establishments|management|regulators|security|intelligence|nations?|motions?|resolutions?|declarations?|petitions?|constitution|investigation|publication|audit|testimony)$/;

/** Words that stand for an amount, a time, a thing of no voice. */
const THINGS = new Set('past future present thing things way ways tax fine option case bill quarter slew'.split(' '));

const NO_NAME = ADVERB | PREPOSITION | AUXILIARY | SUBORDINATOR | DETERMINER | POSSESSIVE;

function isThing(head: Word): boolean {
  const { lower } = head;
  if (head.capital || DOCUMENTS.has(lower) || BODIES.has(lower) || has(head, ROLE) || SPEAKING.test(lower))
    return false;
  return (
    // "the 42-year-old" speaks, "the 42" does not.
    (head.kind === 'number' && !lower.endsWith('-year-old')) ||
    has(head, TIME) ||
    THINGS.has(lower) ||
    ABSTRACT.test(lower) ||
    // "every answer", "quick criticism": words are said, and say nothing.
    CUE_NOUN_FORMS.has(lower)
  );
}

/** Whether a mention can be of somebody who speaks, or of what is quoted from: no "the past", "quick criticism", "Even". */
export function maySpeak(document: ReadDocument, clause: Clause, mention: Mention): boolean {
  if (mention.type === 'pronoun')
    return mention.antecedent === undefined || maySpeak(document, clause, mention.antecedent);
  let from = mention.from;
  while (from < mention.to && (wordAt(document, clause, from)?.start ?? 0) < mention.start) from++;
  let to = from;
  while (to < mention.to && (wordAt(document, clause, to)?.end ?? Number.POSITIVE_INFINITY) <= mention.end) to++;
  const first = wordAt(document, clause, from);
  const head = wordAt(document, clause, to - 1);
  if (first === undefined || head === undefined) return true;
  if (to - from === 1 && has(first, NO_NAME) && !has(first, PRONOUN | ROLE) && !/^(?:may|will)$/.test(first.lower))
    return false;
  if (mention.type === 'name') return true;
  // "to spend a fortune", "would think again"
  const before = wordAt(document, clause, mention.from - 1);
  if (
    before !== undefined &&
    (before.lower === 'to' || has(before, MODAL)) &&
    !first.capital &&
    !has(first, DETERMINER | POSSESSIVE | ROLE)
  )
    return false;
  return !isThing(head);
}
