import type { Attribution } from '../attribution/attribution';
import { has, isNominal, wordAt } from '../attribution/clause-words';
import { PLAIN_REPORTING_VERBS } from '../attribution/cue-lexicon';
import type { ReadDocument, Word } from '../attribution/read-document';
import { DETERMINER, POSSESSIVE, PREPOSITION, PRONOUN } from '../language/word-classes';
import { isWorkNoun } from './work-nouns';

const FUNCTION_WORDS = new Set('a an the of in on at to for and or but with by from as vs into is'.split(' '));
const FIRST_PERSON =
  /^(?:i|we|me|us|my|our|you|your|i'm|let's|don't|can't|won't|doesn't|didn't|isn't|wasn't|not|never|no)$/;
/** Longer quotations are not read to their end: what they are shows in their first words. */
const MOST_WORDS = 40;

/** Quotations inside an open one are stepped over up to so many. */
const MOST_NESTED = 12;

/** What stands before a paragraph of a list, and is no word of it. */
const BULLET = /^[•▪◦*–-]$/u;

/** Rules that give a quotation its speaker and no cue. */
const SPEAKER_RULES = new Set([
  'same-speaker-goes-on',
  'words-of-outer-speaker',
  'one-speaker-of-two-cues',
  'after-who-was-told-of',
]);

function sizeOf(words: number): string {
  if (words <= 3) return String(words);
  if (words <= 5) return '4-5';
  if (words <= 8) return '6-8';
  return words <= 14 ? '9-14' : '15+';
}

/** The words of a quotation, punctuation left out, at most `MOST_WORDS`. */
function wordsOf(document: ReadDocument, index: number, from: number): Word[] {
  const words: Word[] = [];
  for (let at = from; at < document.words.length && words.length < MOST_WORDS; at++) {
    const word = document.words[at];
    if (word === undefined || word.quote !== index) break;
    if (word.kind !== 'punctuation') words.push(word);
  }
  return words;
}

/** What speaks for or against a marked span being speech; each feature has a weight in `speech-weights`. */
export function describeQuote(document: ReadDocument, attribution: Attribution): string[] {
  const { quote, chosen } = attribution;
  const clause = document.clauses[quote.clause];
  const words = wordsOf(document, attribution.index, attribution.firstWord);
  if (clause === undefined || words.length === 0) return ['empty'];
  const size = sizeOf(words.length);
  const short = words.length <= 5;
  const features = [`size:${size}`];
  const principal = words.filter((word) => !FUNCTION_WORDS.has(word.lower));
  const capitals = principal.filter((word) => word.capital || word.kind === 'number').length;
  const titled = principal.length > 0 && capitals === principal.length;
  const pattern = titled ? 'titled' : words[0]?.capital ? 'capital' : 'lower';
  features.push(`case:${pattern}`, `case:${pattern}|${short ? 'short' : 'long'}`, `case:${pattern}|size:${size}`);
  const last = document.text.charAt(quote.end - 1);
  const next = document.text.charAt(quote.close);
  const end = '.!?'.includes(last) ? 'stop' : last === ',' ? 'comma' : '-—–'.includes(last) ? 'dash' : 'none';
  features.push(`end:${end}|${short ? 'short' : 'long'}`);
  if ('.,;:'.includes(next)) features.push('mark-then-stop');
  if (next === '-') features.push('then-hyphen');
  if (words.some((word) => FIRST_PERSON.test(word.lower))) features.push(short ? 'personal|short' : 'personal');
  if (words.some((word) => has(word, PRONOUN) && !has(word, DETERMINER))) features.push('pronoun');
  if (quote.family === 'single') features.push('single', `single|${short ? 'short' : 'long'}`);
  const goesOn = goesOnBelow(document, attribution);
  if (!quote.closed && !goesOn) features.push('unclosed');

  const isListed = quote.item === 1 && BULLET.test(wordAt(document, clause, 0)?.text ?? '');
  const before = isListed ? undefined : wordAt(document, clause, quote.item - 1);
  const before2 = wordAt(document, clause, quote.item - 2);
  const after = wordAt(document, clause, quote.item + 1);
  const lead = before === undefined ? (quote.item === 0 || isListed ? 'start' : 'quote') : leadOf(before);
  features.push(`lead:${lead}`, `lead:${lead}|${short ? 'short' : 'long'}`);
  if (before?.lower === 'so-called' || before2?.lower === 'so-called') features.push('so-called');
  if (isWorkNoun(before?.lower) || (before?.kind === 'punctuation' && isWorkNoun(before2?.lower)))
    features.push('work-before', `work-before|${pattern}`);
  if (isWorkNoun(after?.lower)) features.push('work-after');
  if (
    before !== undefined &&
    /^(?:called|named|titled|entitled|dubbed|known|nicknamed|termed|labeled|billed|hit|starring|coined)$/.test(
      before.lower,
    )
  )
    features.push(`naming:${before.lower}`);
  if (before?.lower === 'as' && /^(?:known|to|billed|referred)$/.test(before2?.lower ?? ''))
    features.push(`naming-as:${before2?.lower}`);
  if (
    before !== undefined &&
    /^(?:word|term|phrase|words|label|name|slogan|motto|phrases|concept|sign|signs|shirt|hashtag|chant|chants)$/.test(
      before.lower,
    )
  )
    features.push(`word-for:${before.lower}`);
  if (before?.lower === 'by' && last === ',') features.push('by');
  const follow =
    after === undefined
      ? 'end'
      : after.kind === 'punctuation'
        ? after.text
        : isNominal(after) && !has(after, DETERMINER | POSSESSIVE)
          ? after.capital
            ? 'name'
            : 'noun'
          : has(after, PREPOSITION)
            ? 'preposition'
            : 'other';
  features.push(`follow:${follow}|${short ? 'short' : 'long'}`);
  if (follow === 'noun' || follow === 'name') features.push(`attributive|lead:${lead}`);
  // Whose words they are is taken from elsewhere then; it says nothing of whether they are speech.
  const rules = attribution.rules.filter((rule) => !SPEAKER_RULES.has(rule));
  if (clause.allQuoted) {
    features.push('alone');
    if (!goesOn && rules[0] !== 'goes-on-in-paragraph') features.push(`alone|${rules[0] ?? 'none'}`);
  }
  if (rules.length === 0) features.push('no-attribution', `no-attribution|${size}`);
  if (chosen !== null) {
    const plain = PLAIN_REPORTING_VERBS.has(chosen.cue.lemma);
    const sort = chosen.cue.kind !== 'verb' ? chosen.cue.kind : plain ? 'plain' : (chosen.cue.classes[0] ?? 'say');
    features.push(`${chosen.rule}|${sort}`, `${chosen.rule}|${size}`);
    const score = Math.max(-6, Math.min(6, Math.round(chosen.score)));
    features.push(`score:${score}`);
    if (chosen.cue.subject === null) features.push('no-subject');
    else features.push(`subject:${chosen.cue.subject.type}`);
    if (chosen.cue.negated) features.push('negated');
    if (chosen.cue.passive) features.push('passive');
    const distance = Math.abs(quote.item - chosen.cue.from);
    features.push(`distance:${distance < 4 ? 'near' : distance < 12 ? 'middle' : 'far'}|${short ? 'short' : 'long'}`);
  }
  return features;
}

/**
 * Whether a quotation is left open because the next paragraph goes on with it, as a speech of several paragraphs is
 * printed: each of them opens with a mark, and the last alone closes.
 */
function goesOnBelow({ paragraphs, quotes, text }: ReadDocument, { quote, index }: Attribution): boolean {
  if (quote.closed || quote.parent >= 0) return false;
  const next = quotes.slice(index + 1, index + 1 + MOST_NESTED).find(({ paragraph }) => paragraph > quote.paragraph);
  const below = next === undefined ? undefined : paragraphs[next.paragraph];
  if (next === undefined || below === undefined) return false;
  return next.paragraph === quote.paragraph + 1 && text.slice(below.start, next.open).trim() === '';
}

function leadOf(word: Word): string {
  if (word.kind === 'punctuation') return ',:—–-(.;'.includes(word.text) ? word.text : 'mark';
  if (word.lower === "'s") return 'possessive-s';
  if (has(word, POSSESSIVE)) return 'possessive';
  if (/^(?:a|an)$/.test(word.lower)) return 'a';
  if (word.lower === 'the') return 'the';
  if (has(word, DETERMINER) && word.lower !== 'that') return 'determiner';
  if (/^(?:that|as|on|of|in|to|and|or|was|is|were|are|be|for|by|with|from|like|about|not)$/.test(word.lower))
    return word.lower;
  if (has(word, PREPOSITION)) return 'preposition';
  if (word.capital) return 'name';
  if (word.cue !== undefined) return 'cue';
  return 'word';
}
