import type { FoldedWord } from '../text/folded-word';

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

/** The place, in `from..to` of a text's words, of a word that says somebody took something back; -1 for none. */
export function findRetreat(words: readonly FoldedWord[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const followers = BY_VERB.get(words[at]?.stem ?? '');
    if (followers === undefined || isDenied(words, from, at)) continue;
    if (followers.length === 0) return at;
    for (let next = at + 1; next <= Math.min(at + REACH, to - 1); next++) {
      const word = words[next];
      if (word !== undefined && (followers.includes(word.stem) || followers.includes(word.text))) return at;
    }
  }
  return -1;
}

function isDenied(words: readonly FoldedWord[], from: number, at: number): boolean {
  for (let back = at - 1; back >= Math.max(from, at - 3); back--) if (DENIALS.has(words[back]?.stem ?? '')) return true;
  return false;
}
