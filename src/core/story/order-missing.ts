import type { DraftStatement } from '../comparison/build-statements';
import type { MissingStatement } from '../model';

/** Fewer words are a scrap, whoever says them. */
const SCRAP_WORDS = 5;

/**
 * How much a statement is one, by itself: whole sentences before a few words, a name before nobody, what is quoted before
 * what is only reported.
 */
function rateWhole({ speaker, fullest, elsewhere }: MissingStatement): number {
  const isShort = (fullest ?? '').split(/\s+/).length < SCRAP_WORDS;
  const isDirect = elsewhere.some(({ form }) => form === 'direct');
  return Number(isDirect) - Number(fullest === null) - Number(speaker === null) - Number(isShort);
}

/** How many texts quote or report each speaker. */
function countTexts(drafts: readonly DraftStatement[]): ReadonlyMap<string | null, number> {
  const texts = new Map<string | null, Set<number>>();
  for (const { speaker, occurrences } of drafts) {
    const known = texts.get(speaker) ?? new Set();
    for (const { text } of occurrences) known.add(text);
    texts.set(speaker, known);
  }
  return new Map([...texts].map(([speaker, known]) => [speaker, known.size]));
}

/**
 * What an article leaves out, in the order in which it is told: what was said later comes last; then what most independent
 * texts carry; scraps last of what one has; and first those whom most of the story's texts have speak.
 */
export function orderMissing(
  missing: readonly MissingStatement[],
  drafts: readonly DraftStatement[],
): MissingStatement[] {
  const texts = countTexts(drafts);
  return [...missing].sort(
    (a, b) =>
      Number(a.later) - Number(b.later) ||
      b.witnesses - a.witnesses ||
      rateWhole(b) - rateWhole(a) ||
      (texts.get(b.speaker) ?? 0) - (texts.get(a.speaker) ?? 0),
  );
}
