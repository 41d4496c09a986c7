import type { Kind } from './count-terms';
import type { Digest } from './read-digest';
import type { Weights } from './sparse-vector';

/** What of a story's profile is asked to judge a text: of one in memory (`StoryProfile`) or out of its row (`StoredProfile`). */
export interface ProfileView {
  /** How many texts there are. */
  readonly size: number;
  /** The days of each text and the days of the week that it names, in no order. */
  readonly digests: Iterable<Pick<Digest, 'weekdays' | 'days'>>;
  /** The sum of the texts' words of a kind. */
  sum(kind: Kind): Weights;
  /** The square of the sum's length. */
  square(kind: Kind): number;
  /** Whether a text quotes this run of words. */
  quotes(gram: number): boolean;
}
