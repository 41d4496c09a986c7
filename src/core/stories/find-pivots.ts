import { rateRarity } from './rate-rarity';
import { countTerms, OPENING, type ReadText } from './read-text';

/** A pivot's rarity: no story turns on a word or a name that any day's news may hold. */
const RARE = 0.5;
/** A pivot's weight against the heaviest. Lower, and the story's place and season ("G20") count as what it is about. */
const SHARE = 0.5;

interface TermCount {
  texts: number;
  openings: number;
  share: number;
}

/**
 * The terms that a story turns on: rare words that its texts open with and use often. Names are among them only where one
 * is heavier than every thing: people and places come back in other stories, a matter less so.
 *
 * @returns Their weight, 1 for the heaviest: tf·idf over the texts together.
 */
export function findPivots(texts: readonly ReadText[], names: ReadonlySet<string>): Map<string, number> {
  const weights: [string, number][] = [];
  for (const [term, { texts: spread, openings, share }] of countOver(texts)) {
    const rarity = rateRarity(term);
    if (rarity < RARE || spread < Math.min(2, texts.length) || openings * 2 < texts.length) continue;
    weights.push([term, rarity * (spread / texts.length) * Math.sqrt(share / texts.length)]);
  }
  const heaviest = Math.max(0, ...weights.map(([, weight]) => weight));
  const turnsOnName = weights.some(([term, weight]) => weight === heaviest && names.has(term));
  return new Map(
    weights
      .filter(([term, weight]) => weight >= SHARE * heaviest && (turnsOnName || !names.has(term)))
      .map(([term, weight]) => [term, weight / heaviest]),
  );
}

function countOver(texts: readonly ReadText[]): Map<string, TermCount> {
  const counts = new Map<string, TermCount>();
  for (const { sentences } of texts) {
    const opening = countTerms(sentences.slice(0, OPENING));
    for (const [term, count] of countTerms(sentences)) {
      const known = counts.get(term) ?? { texts: 0, openings: 0, share: 0 };
      counts.set(term, {
        texts: known.texts + 1,
        openings: known.openings + (opening.has(term) ? 1 : 0),
        share: known.share + count / sentences.length,
      });
    }
  }
  return counts;
}
