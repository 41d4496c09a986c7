import type { ShardKind } from './row-names';

/** Shards of which one step of compaction makes new ones, and whose runs of words have one filter. */
export const GROUP = 16;

/**
 * Shards of a kind. A text asks for the words of all its stories' shards, so these are few and read whole; of runs of
 * words and of searched words only a few of many shards are read.
 */
export const SHARDS: Readonly<Record<ShardKind, number>> = { terms: 16, prints: 256, search: 256 };

export const FILTERS = SHARDS.prints / GROUP;

/** The shard of a term, by the first four bits of its hash. */
export const shardOfTerm = (hash: number): number => hash >>> 28;

/** The shard of a run of words, by the first eight bits of its hash. */
export const shardOfPrint = (hash: number): number => hash >>> 24;

/** Where each share of the words with one first letter begins, by their second letter: nine that are about as large. */
const SECOND_LETTERS = 'abefijop';
const SECONDS = SECOND_LETTERS.length + 1;
const LETTERS = 26 * SECONDS;
const FIGURES = 10;
const A = 97;

/** The shard of a searched word: by its first two letters, or its first figure. */
export function shardOfWord(word: string): number {
  const first = word.charCodeAt(0);
  if (first >= A && first < A + 26) return (first - A) * SECONDS + shareOfSecond(word.charAt(1));
  if (first >= 48 && first < 48 + FIGURES) return LETTERS + first - 48;
  return LETTERS + FIGURES + ((first || 0) % (SHARDS.search - LETTERS - FIGURES));
}

/** The shards that can have words beginning with this: nine for a letter, else one. */
export function shardsOfPrefix(prefix: string): number[] {
  const shard = shardOfWord(prefix);
  if (prefix.length > 1 || shard >= LETTERS) return [shard];
  return Array.from({ length: SECONDS }, (_, at) => shard - (shard % SECONDS) + at);
}

/** 0 for what is before "a" and for no letter at all. */
function shareOfSecond(letter: string): number {
  let share = 0;
  while (share < SECOND_LETTERS.length && letter >= SECOND_LETTERS.charAt(share)) share++;
  return share;
}
