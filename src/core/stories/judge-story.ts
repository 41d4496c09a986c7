import type { Span } from '../model';
import type { TextIndex } from '../text/text-index';
import { findKnownQuotes } from './known-quotes';
import type { PreparedStory } from './prepare-library';
import { countDaysApart, rateDate } from './rate-date';
import { OPENING, readText } from './read-text';
import { type SentenceEvidence, weighSentence } from './weigh-sentence';

/** `mention`: the text tells of the story in passing; it is about something else. */
export type StoryLevel = 'story' | 'mention' | 'other';

/** What speaks for a text being of a story. */
export interface StoryJudgement {
  level: StoryLevel;
  /** 0 to 1; a text is of the story from 0.5. */
  score: number;
  /** Sentences that tell of the story, strongest first. */
  sentences: SentenceEvidence[];
  /** Stretches of the text that the story's quotations hold. */
  quotes: Span[];
  /** From the nearest of the story's texts; null where either does not say when it appeared. */
  daysApart: number | null;
}

/**
 * The value of a sentence from which on it tells of the story. Sentences of near stories (Russian hacking, a cyber order)
 * have up to 0.24, here and there one 0.35; those that tell have 0.3 to 1.
 */
const TELLS = 0.2;
/** The score of a text that belongs to the story. Measured: near stories up to 0.4, texts of the story from 0.6 on. */
const BELONGS = 0.5;
/**
 * The strongest sentence of an opening that makes the story as likely as not, and nearly certain. Measured on 505 other
 * texts and on texts of the story: the highest of the others is 0.24, the lowest of the story 0.34.
 */
const OPENING_HALF = 0.27;
const OPENING_FULL = 0.6;
/** The same for the mean over all sentences. Long texts that come back to a story have 0.12 and more, mentions under 0.1. */
const BODY_HALF = 0.12;
const BODY_FULL = 0.3;
/** One sentence counts no more than this in the mean, so that a single loud one does not make a body. */
const LOUDEST = 0.8;
/** By the number of known quotations: one is quoted in passing, two and more are not. */
const QUOTES = [0, 0.3, 0.7, 0.9];
const MANY_QUOTES = 0.95;

/** Weighs what a text has in common with a story. */
export function judgeStory(analysed: TextIndex, story: PreparedStory): StoryJudgement {
  const text = analysed.derive(readText);
  const pivots = [...story.profile.pivots.keys()];
  const evidence = pivots.some((pivot) => text.terms.has(pivot))
    ? text.sentences.map((_, index) => weighSentence(text, index, story.profile))
    : [];
  const quotes = findKnownQuotes(analysed.words, story.quotes);
  const telling = evidence.filter(({ value }) => value >= TELLS).sort((a, b) => b.value - a.value);
  // Famous words are quoted on many occasions: where nothing else tells of the story, they are remembered, not reported.
  const signs = [rateOpening(evidence), rateBody(evidence), telling.length > 0 ? rateQuotes(quotes.length) : 0];
  const daysApart = countDaysApart(
    analysed,
    story.index.texts.map(({ text }) => text),
  );
  const score = combine(signs) * rateDate(daysApart);
  const level = score >= BELONGS ? 'story' : telling.length > 0 || quotes.length > 0 ? 'mention' : 'other';
  return { level, score, sentences: telling, quotes, daysApart };
}

/** What the title and the first sentences tell: where a text says what it is about. */
function rateOpening(evidence: readonly SentenceEvidence[]): number {
  return ramp(Math.max(0, ...evidence.slice(0, OPENING).map(({ value }) => value)), OPENING_HALF, OPENING_FULL);
}

/** The share of a text that tells of the story; a single sentence in passing is none. */
function rateBody(evidence: readonly SentenceEvidence[]): number {
  const telling = evidence.filter(({ value }) => value >= TELLS).length;
  const total = evidence.reduce((sum, { value }) => sum + Math.min(value, LOUDEST), 0);
  return telling < 2 ? 0 : ramp(total / evidence.length, BODY_HALF, BODY_FULL);
}

function rateQuotes(count: number): number {
  return QUOTES[count] ?? MANY_QUOTES;
}

/** Independent signs: each that is there makes the story likelier ("noisy or"). */
function combine(signs: readonly number[]): number {
  return 1 - signs.reduce((product, sign) => product * (1 - sign), 1);
}

/** 0 at 0, a half at `half`, 0.95 at `full` and beyond. */
function ramp(value: number, half: number, full: number): number {
  if (!(value > 0)) return 0;
  if (value <= half) return (value / half) ** 2 * 0.5;
  return Math.min(0.95, 0.5 + ((value - half) / (full - half)) * 0.45);
}
