import type { ArticleFraming, CarriedStatement, Comparison, StoryComparison } from '../core/comparison-model';
import { type KnownStatement, toShown, toShownElsewhere } from '../ui/correcting';

/** Whom some texts have speak, those of most words first. */
function listSpeakers(framing: readonly ArticleFraming[], others: readonly (string | null)[]): string[] {
  const words = new Map<string, number>();
  for (const { voices } of framing)
    for (const { speaker, quotedWords, reportedWords } of voices)
      if (speaker !== null) words.set(speaker, (words.get(speaker) ?? 0) + quotedWords + reportedWords);
  for (const speaker of others) if (speaker !== null && !words.has(speaker)) words.set(speaker, 0);
  return [...words].sort((a, b) => b[1] - a[1]).map(([speaker]) => speaker);
}

/** What an article's view has that words can be said to be: each speaker, each statement by its fullest wording elsewhere. */
export function listKnown({ framing, statements, missing, onlyHere }: Comparison): {
  speakers: string[];
  statements: KnownStatement[];
} {
  const carried: CarriedStatement[] = [...statements, ...missing];
  const named = [...carried.map(({ speaker }) => speaker), ...onlyHere.map(({ speaker }) => speaker?.name ?? null)];
  const known = carried.flatMap(({ id, label, elsewhere, fullest }) => {
    const model = elsewhere.find(({ text }) => text === fullest) ?? elsewhere[0];
    return model === undefined ? [] : [{ id, label, words: toShown(model, model.articleId) }];
  });
  return { speakers: listSpeakers(framing, named), statements: known };
}

/** The same of a whole story. */
export function listKnownOfStory({ framing, statements, readingId }: StoryComparison): {
  speakers: string[];
  statements: KnownStatement[];
} {
  const known = statements.flatMap(({ id, label, occurrences, fullest }) => {
    const model =
      occurrences.find(({ articleId, text }) => articleId === fullest?.articleId && text === fullest.text) ??
      occurrences[0];
    return model === undefined ? [] : [{ id, label, words: toShownElsewhere(model, readingId) }];
  });
  return {
    speakers: listSpeakers(
      framing,
      statements.map(({ speaker }) => speaker),
    ),
    statements: known,
  };
}
