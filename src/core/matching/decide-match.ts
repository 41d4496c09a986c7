import type { SpeakerRelation } from './compare-speakers';
import type { Agreement } from './measure-agreement';

/**
 * The rule by which two wordings count as one utterance, or null. All figures were set on the wordings of one story
 * (132 pairs that are one utterance) and on 400,000 pairs of different quotations of American newspapers; where two
 * settings did alike, the stricter one was taken.
 */
export function decideMatch(agreement: Agreement, speakers: SpeakerRelation): string | null {
  const { length, content, weight, cover, density, contained, nearlyContained, run, longest, rarest } = agreement;

  if (length === 0) return null;
  // A name that is given and is another one: only a long passage word for word outweighs it.
  if (speakers === 'different') {
    return length >= 8 && content >= 4 && cover >= 0.92 && density >= 0.85 ? 'same-words-other-speaker' : null;
  }
  const same = speakers === 'same';
  if (length < 6) return decideShort(agreement, same);
  // So long a sentence is not said twice in the same words, however everyday they are.
  if (agreement.identical && same && length >= 8) return 'same-words';
  if (contained) return content >= (same ? 1 : 2) && weight >= 1.5 ? 'same-words' : null;
  if (nearlyContained && same && content >= 2) return 'same-lemmas';
  // Words left out or swapped inside: the shorter one must still be in the longer, in one place.
  const needed = length < 9 ? 0.8 : same ? 0.72 : 0.8;
  // Condolences of two people are alike: without a name it takes a phrase that is somebody's.
  const known = same || (longest >= 5 && run.content >= 3);
  if (cover >= needed && density >= 0.55 && content >= (same ? 2 : 4) && longest >= 3 && known)
    return 'contained-with-edits';
  // Neither holds the other: another cut, or another translation. One long phrase in common must show it.
  if (same && length >= 8 && cover >= 0.55 && run.length >= 6 && run.content >= 3 && rarest >= 1)
    return 'shared-phrase';
  const agreed = weight * cover;
  // Two cuts of one sentence that share their middle: all of it, in one place, and half of the shorter one.
  if (same && length >= 8 && cover >= 0.5 && density >= 0.95 && longest >= 3 && content >= 5 && agreed >= 2.8)
    return 'shared-middle';
  return null;
}

/** Under six words: the same words or their inflections, from the same mouth, and not everybody's words. */
function decideShort(
  { length, content, weight, contained, nearlyContained, rarest }: Agreement,
  same: boolean,
): string | null {
  if (!contained && !(nearlyContained && length >= 3)) return null;
  if (same) {
    const telling = length >= 3 ? weight >= 1.2 : length === 2 ? weight >= 1.2 : rarest >= 1;
    return telling ? 'short-same-speaker' : null;
  }
  return contained && length >= 3 && content >= 2 && rarest >= 1 && weight >= 2.2 ? 'short-rare-words' : null;
}
