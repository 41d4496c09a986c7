import { findFirst } from '../text/find-first';
import type { FoldedWord } from '../text/folded-word';
import type { WordList } from '../text/word-list';

/**
 * Ways of saying that somebody took back what they had said. A list: first the stem of the verb, then stems that must
 * follow within four words (empty: the verb alone is enough).
 */
const RETREATS: readonly [string, readonly string[]][] = [
  ['backtrack', []],
  ['backpedal', []],
  ['recant', []],
  ['retract', []],
  ['disavow', []],
  ['disown', []],
  ['revers', ['cours', 'himself', 'herself', 'decision', 'position', 'stanc']],
  ['back', ['away', 'off', 'down', 'track', 'pedal', 'peddl', 'out']],
  ['walk', ['back']],
  ['row', ['back']],
  ['roll', ['back']],
  ['take', ['back']],
  ['climb', ['down']],
  ['step', ['back']],
  ['pull', ['back']],
  ['distanc', ['himself', 'herself', 'themselves', 'itself']],
  ['shift', ['position', 'stanc', 'tone', 'view']],
  ['chang', ['mind', 'cours', 'position', 'stanc', 'tune']],
  ['alter', ['cours', 'position', 'stanc']],
  ['abandon', ['idea', 'plan', 'propos', 'proposal', 'pledg', 'promis']],
  ['drop', ['idea', 'plan', 'proposal', 'pledg']],
  ['ditch', ['idea', 'plan', 'proposal', 'pledg']],
  ['renounc', []],
  ['contradict', ['himself', 'herself']],
  ['rethink', []],
  ['u', ['turn']],
];
const BY_VERB = new Map(RETREATS);
const REACH = 4;
/** In front of the verb these say that it did not happen. */
const DENIALS = new Set('not never no refus deny declin without unlikely unwill'.split(' '));

/** The places of the verbs, whatever follows them; to be derived. */
function readVerbs({ words }: WordList): readonly number[] {
  const places: number[] = [];
  words.forEach(({ stem }, at) => {
    if (BY_VERB.has(stem)) places.push(at);
  });
  return places;
}

/** The place, in `from..to` of a text's words, of a word that says somebody took something back; -1 for none. */
export function findRetreat(text: WordList, from: number, to: number): number {
  const { words } = text;
  const verbs = text.derive(readVerbs);
  for (let next = findFirst(verbs, from); next < verbs.length; next++) {
    const at = verbs[next] ?? to;
    if (at >= to) break;
    const followers = BY_VERB.get(words[at]?.stem ?? '');
    if (followers === undefined || isDenied(words, from, at)) continue;
    if (followers.length === 0) return at;
    for (let after = at + 1; after <= Math.min(at + REACH, to - 1); after++) {
      const word = words[after];
      if (word !== undefined && (followers.includes(word.stem) || followers.includes(word.text))) return at;
    }
  }
  return -1;
}

function isDenied(words: readonly FoldedWord[], from: number, at: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 3); back--) if (DENIALS.has(words[back]?.stem ?? '')) return true;
  return false;
}
