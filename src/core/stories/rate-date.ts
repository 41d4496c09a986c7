import type { TextIndex } from '../text/text-index';

const DAY = 86_400_000;
/** News goes on for weeks; what is written a season later tells of something else that recalls it, more often than not. */
const SEASON = 120;

/**
 * How many days an article appeared before or after the nearest of a story's texts.
 *
 * @returns Null where the article or all of the texts do not say when.
 */
export function countDaysApart(article: TextIndex, texts: readonly TextIndex[]): number | null {
  const own = readDay(article);
  const days = texts.map(readDay).filter((day) => day !== null);
  if (own === null || days.length === 0) return null;
  return Math.min(...days.map((day) => Math.abs(day - own)));
}

/** How well a date fits: 1 within a season or where nothing is known, less beyond. */
export function rateDate(daysApart: number | null): number {
  return daysApart !== null && daysApart > SEASON ? 0.8 : 1;
}

function readDay({ article }: TextIndex): number | null {
  const time = Date.parse(article.published ?? '');
  return Number.isNaN(time) ? null : Math.floor(time / DAY);
}
