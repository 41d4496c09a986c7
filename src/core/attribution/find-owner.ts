import { DOCUMENTS } from '../language/offices';
import { POSSESSIVE } from '../language/word-classes';
import { has, wordAt } from './clause-words';
import { phraseAfter, subjectBefore } from './find-subject';
import type { Mention } from './mention';
import type { Clause, ReadDocument } from './read-document';

/** Parts that a document is quoted from by. */
const PARTS = new Set('section part passage line excerpt portion copy draft version text paragraph'.split(' '));

/** How far, in items, the one who issued a document may stand behind it. */
const FARTHEST_ISSUER = 6;

/**
 * Whose a document is that speaks: "the statement issued by Ann Lee", "a section of his letter", "Lee's statement". Null
 * where it is no document, or the text does not say.
 */
export function findOwner(document: ReadDocument, clause: Clause, mention: Mention): Mention | null {
  if (mention.type === 'pronoun') return null;
  let paper = -1;
  for (let item = mention.from; item < mention.to; item++) {
    const word = wordAt(document, clause, item);
    if (word?.capital === false && (DOCUMENTS.has(word.lower) || PARTS.has(word.lower))) paper = item;
    else if (paper >= 0 && word?.lower !== 'of' && !has(word, POSSESSIVE)) break;
  }
  if (paper < 0) return null;
  for (let item = mention.from; item < paper; item++) {
    const word = wordAt(document, clause, item);
    if (!has(word, POSSESSIVE) || word === undefined) continue;
    if (word.lower === "'s") return subjectBefore(document, clause, item);
    if (/^(?:his|her)$/.test(word.lower))
      return { start: word.start, end: word.end, type: 'pronoun', from: item, to: item + 1 };
  }
  for (let item = paper + 1; item < paper + FARTHEST_ISSUER; item++) {
    const word = wordAt(document, clause, item);
    if (word === undefined || word.kind === 'punctuation') return null;
    if (word.lower !== 'by') continue;
    const issuer = phraseAfter(document, clause, item + 1);
    return issuer?.type === 'name' ? issuer : null;
  }
  return null;
}
