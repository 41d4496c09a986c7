import { findNamedDays } from './named-day';

/** Characters: a longer line is a sentence. */
const LONGEST = 100;
/** Besides the word for it, "on", "at" and the like: more words in small letters are a sentence's. */
const MOST_SMALL_WORDS = 4;

const POSTED = /\b(?:posted|published|issued|released)\b/i;
/** Of a revision, of a right, or of where the text was printed first. */
const OTHERWISE =
  /\b(?:updated?|modified|edited|revised|corrected|accessed|retrieved|copyright|originally|first|previously|until)\b|©/i;
/** What a line of nothing but a date has besides it: an hour, a zone, words that go with them, signs. */
const HOUR =
  /\b(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?|\d{1,2}(?= ?[ap]\.?m)|[ap]\.?m\b\.?|at|on|date|[A-Z]{2,4}T|GMT|UTC|hrs)/gi;

/**
 * The day that a line gives as its text's: "Posted on 4 March 2019", or nothing but a date. Null for a line that says more, or
 * that tells of a revision or another edition. The date has its year.
 *
 * @param atBeginning of the text: at its end, nothing but a date is that of a correction as often
 */
export function readPostedLine(line: string, atBeginning: boolean): number | null {
  if (line.length > LONGEST || OTHERWISE.test(line)) return null;
  const [first, second] = findNamedDays(line, null);
  if (first === undefined || second !== undefined) return null;
  const rest = `${line.slice(0, first.start)} ${line.slice(first.end)}`;
  if (POSTED.test(line.slice(0, first.start))) return countSmallWords(rest) <= MOST_SMALL_WORDS ? first.day : null;
  return !atBeginning || /[\p{L}\p{N}]/u.test(rest.replace(HOUR, ' ')) ? null : first.day;
}

function countSmallWords(text: string): number {
  return text.split(' ').filter((word) => /^\p{Ll}/u.test(word)).length;
}
