import type { Language } from '../language/language';
import { DOCUMENTS } from '../language/offices';
import { isOutlet } from '../language/outlets';
import { isPronoun, isProperName } from '../matching/compare-speakers';
import type { Quote } from '../model';
import { foldWords } from '../text/fold-words';
import type { FoldedWord } from '../text/folded-word';

const listOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What people meet at. It is where something is said, not who says it. */
const GATHERINGS = listOf('summit conference convention meeting talks rally debate hearing forum gala dinner');
const GATHERING = /^g-?\d{1,2}$/;

const DETERMINER = /^(?:the|a|an|this|that|these|those|its|his|her|their|our|my|one|some|many)\s+/i;

/** Under this weight a word is of grammar, or in every speech. Family names are found among the heavier ones ("Price"). */
const ORDINARY = 0.5;

/** A word with a capital only because a sentence begins with it: "Even", "Recent", "Many". */
function isEverybodysWord(words: readonly FoldedWord[]): boolean {
  const only = words[0];
  return words.length === 1 && only !== undefined && (only.weight < ORDINARY || /^\d/.test(only.text));
}

/** Whether somebody, or a body of people, is named: not a document, a gathering or a description. */
function isNamed(mention: string, words: readonly FoldedWord[]): boolean {
  const bare = mention.trim().replace(DETERMINER, '');
  return isProperName(mention) && /\p{Lu}/u.test(bare) && !isEverybodysWord(words);
}

/** Whose voice a quotation is; `null` where nobody is named. */
export interface NamedVoice {
  speaker: string | null;
}

/**
 * Whose voice a quotation or a report is, for counting. What is quoted is always somebody's; where the text gives a
 * document or an occasion for a speaker, nobody is named. What is only reported is a voice where somebody is named:
 * reports of what "the number" or "experts" show are none, nor is an outlet that hands on what others told.
 * @returns null where it is nobody's voice
 */
export function nameVoice({ kind, speaker }: Quote, { folding }: Language): NamedVoice | null {
  const isQuoted = kind === 'direct' || kind === 'fragment';
  if (!isQuoted && kind !== 'indirect') return null;
  const nobody = isQuoted ? { speaker: null } : null;
  if (speaker === null || isPronoun(speaker.name)) return nobody;
  const { name } = speaker;
  const folded = foldWords(name.replace(DETERMINER, ''), folding);
  const words = folded.map(({ text }) => text.replace(/'s$/, ''));
  const last = words.at(-1) ?? '';
  if (words.length === 0 || DOCUMENTS.has(last) || GATHERINGS.has(last) || GATHERING.test(last)) return nobody;
  if (isQuoted) return isProperName(name) && isEverybodysWord(folded) ? nobody : { speaker: name };
  return isNamed(name, folded) && !isOutlet(words) ? { speaker: name } : null;
}
