import { ORGANISATION_WORDS } from '../attribution/name-words';
import { FEMALE_NAMES, MALE_NAMES } from '../language/given-names';
import { isPronoun, isProperName } from '../matching/compare-speakers';
import type { FoldedWord } from '../text/folded-word';
import { trimSignsAfter } from '../text/trim-signs';

/** So many words of the wording are enough to tell it by. */
const LABEL_WORDS = 9;

/** An id that stays the same while the folded words do: 32 bits of FNV-1a. */
export function nameStatement(words: readonly FoldedWord[], speaker: string | null, prefix: string): string {
  return `${prefix}-${hash(`${speaker ?? ''}|${words.map((word) => word.text).join(' ')}`)}`;
}

function hash(key: string): string {
  let bits = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) bits = Math.imul(bits ^ key.charCodeAt(i), 0x01000193) >>> 0;
  return bits.toString(16).padStart(8, '0');
}

/** A few words to tell a statement by: "Lee: Selling the lighthouse to pay for the harbour wall …". */
export function labelStatement(wording: string, speaker: string | null): string {
  const words = wording.trim().split(/\s+/, LABEL_WORDS + 1);
  const cut = words.slice(0, LABEL_WORDS).join(' ');
  const beginning = words.length > LABEL_WORDS ? `${trimSignsAfter(cut, ',;:.–—-')} …` : cut;
  const name = speaker === null ? '' : shortenName(speaker.trim());
  return name === '' ? beginning : `${name}: ${beginning}`;
}

/** Words that belong to the family name behind them: "Van Hollen", "de la Cruz", "al Amin". */
const PARTICLES = new Set(
  'van von de der den del della di da du la le al el bin ibn ben ter ten zu st. saint'.split(' '),
);

/** A person's family name. Descriptions ("the company") and bodies ("Harbour FC") are called by all their words. */
function shortenName(speaker: string): string {
  const words = speaker.split(/\s+/);
  const last = words.at(-1) ?? '';
  const isBody = words.some((word) => ORGANISATION_WORDS.has(word.toLowerCase())) || /^\p{Lu}[\p{Lu}.]*$/u.test(last);
  if (!isProperName(speaker) || !/^\p{Lu}/u.test(last) || (isBody && !isGivenName(words[0] ?? ''))) return speaker;
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1]?.toLowerCase() ?? '')) from--;
  return words.slice(from).join(' ');
}

const isGivenName = (word: string): boolean =>
  MALE_NAMES.has(word.toLowerCase()) || FEMALE_NAMES.has(word.toLowerCase());

/**
 * The name that most give, the longest of those that are given alike often; a description ("a senior official") only
 * where nobody gives a name; null where there is nothing but pronouns.
 */
export function pickSpeaker(names: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null && !isPronoun(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rank = (name: string): number => (isProperName(name) ? 1000 : 0) + (counts.get(name) ?? 0) + name.length / 1000;
  if (counts.size === 1) return [...counts.keys()][0] ?? null;
  let best: string | null = null;
  for (const name of counts.keys()) if (best === null || rank(name) > rank(best)) best = name;
  return best;
}
