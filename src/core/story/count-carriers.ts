import type { OccurrenceElsewhere } from '../model';

/** How many carry something, counted in three ways that may differ. */
export interface CarrierCounts {
  texts: number;
  /** Outlets other than that of the article being read. */
  outlets: number;
  /** Texts, those that share long passages word for word counted once. */
  witnesses: number;
}

/**
 * The outlets are those that are not `except`. A text whose outlet is unknown counts as an outlet of its own: that two
 * of them are one is not known.
 */
export function countCarriers(elsewhere: readonly OccurrenceElsewhere[], except: string | null): CarrierCounts {
  const names = new Set(elsewhere.map(({ outlet, articleId }) => (outlet ? foldName(outlet) : `id ${articleId}`)));
  if (except) names.delete(foldName(except));
  return {
    texts: new Set(elsewhere.map(({ articleId }) => articleId)).size,
    outlets: names.size,
    witnesses: new Set(elsewhere.map(({ witness, articleId }) => witness ?? articleId)).size,
  };
}

/** Outlets of one name are one, in whatever case it is written. */
function foldName(outlet: string): string {
  return `name ${outlet.trim().toLowerCase()}`;
}
