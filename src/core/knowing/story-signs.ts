import { type countDaysAtMost, countDaysBetween } from '../dates/day-range';
import type { Kind } from './count-terms';
import type { ProfileView } from './profile-view';
import type { Digest } from './read-digest';
import { dot } from './sparse-vector';

/** Signs that a text is of a story. Each is what its weight in `story-weights.ts` is for. */
export interface StorySigns {
  /** How like the story's texts it is, by each kind of words: 1 is as like as they are to each other. */
  terms: number;
  names: number;
  lead: number;
  title: number;
  /** How alike the story's texts are to each other: it takes more to be like texts that are all one. */
  alike: number;
  /** How much of what it quotes the story quotes too: the logarithm of the runs of four words, weighed by rarity. */
  quotes: number;
  /** How like the days of the week are that it names: a story's texts tell of the same day. */
  weekday: number;
  /** The logarithm of the number of texts, up to eight. */
  size: number;
  /** How far from the nearest text it appeared: the logarithm of the days beyond the first three; null where unknown. */
  days: number | null;
}

/**
 * How alike two texts of one story usually are: what is supposed of a story of one text, and counts as one more pair of
 * every story. Means over 326 real events.
 */
const USUAL: Readonly<Record<Kind, number>> = { terms: 0.33, names: 0.35, lead: 0.3, title: 0.2 };
/** Texts that have next to nothing in common must not make every stranger look like them. */
const LEAST_ALIKE = 0.02;
const WEEKDAY_UNKNOWN = 0.45;
const MOST_TEXTS = 8;
/** Days: news of one event is printed for about so long; beyond a year all is far. */
const SAME_EVENT = 3;
const FAR = 365;

/** How alike a story's texts are: the mean cosine of its pairs and one usual pair. */
function rateAlike(profile: ProfileView, kind: Kind): number {
  const pairs = (profile.size * (profile.size - 1)) / 2;
  return ((profile.square(kind) - profile.size) / 2 + USUAL[kind]) / (pairs + 1);
}

/** The cosine with what the story's centroid would be if it had very many such texts. */
function rateNear(digest: Digest, profile: ProfileView, kind: Kind): number {
  const mean = dot(digest[kind], profile.sum(kind)) / profile.size;
  return mean / Math.sqrt(Math.max(LEAST_ALIKE, rateAlike(profile, kind)));
}

/** @param profile of a story with a text at least */
export function readSigns(digest: Digest, profile: ProfileView): StorySigns {
  let quotes = 0;
  for (const [gram, rarity] of digest.quotes) if (profile.quotes(gram)) quotes += rarity;
  let weekday: number | null = null;
  for (const { weekdays } of profile.digests) {
    if (digest.weekdays.size > 0 && weekdays.size > 0) weekday = Math.max(weekday ?? 0, dot(digest.weekdays, weekdays));
  }
  const apart = countDaysApart(digest, profile);
  return {
    terms: rateNear(digest, profile, 'terms'),
    names: rateNear(digest, profile, 'names'),
    lead: rateNear(digest, profile, 'lead'),
    title: rateNear(digest, profile, 'title'),
    alike: rateAlike(profile, 'terms'),
    quotes: Math.log1p(quotes),
    weekday: weekday ?? WEEKDAY_UNKNOWN,
    size: Math.log(Math.min(profile.size, MOST_TEXTS)),
    days: apart === null ? null : Math.log1p(Math.max(0, Math.min(apart, FAR) - SAME_EVENT)),
  };
}

/**
 * Days between a text and the nearest of a story's; null where it is not known of either when it appeared.
 *
 * @param count the days between two that are known to some days only: as few, or as many, as there can be
 */
export function countDaysApart(
  { days }: Pick<Digest, 'days'>,
  { digests }: Pick<ProfileView, 'digests'>,
  count: typeof countDaysBetween | typeof countDaysAtMost = countDaysBetween,
): number | null {
  let nearest: number | null = null;
  for (const other of digests) {
    if (days === null || other.days === null) continue;
    nearest = Math.min(nearest ?? Number.POSITIVE_INFINITY, count(days, other.days));
  }
  return nearest;
}
