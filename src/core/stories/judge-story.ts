import { prepareForMatching } from '../matching/prepare-text';
import type { AnalysedArticle, Span } from '../model';
import { findKnownQuotes } from './known-quotes';
import { OPENING, type ReadText, rateNearness, readText, type StoryProfile } from './learn-profile';
import type { PreparedStory } from './prepare-library';

/** `mention`: the text tells of the story in passing; it is about something else. */
export type StoryLevel = 'story' | 'mention' | 'other';

/** How far a sentence tells of a story, and with which words. */
export interface SentenceEvidence extends Span {
  value: number;
  pivot: string;
  names: string[];
  things: string[];
  inTitle: boolean;
}

/** What speaks for a text being of a story. */
export interface StoryJudgement {
  level: StoryLevel;
  /** 0 to 1; a text is of the story from 0.5. */
  score: number;
  /** Sentences that tell of the story, strongest first. */
  sentences: SentenceEvidence[];
  /** Stretches of the text that the story's quotations hold. */
  quotes: Span[];
}

/** Sentences around a pivot's own that may name who it is about ("The unit would … Putin had …"). */
const AROUND = 2;
/** A sentence from which on it tells of the story. */
const TELLS = 0.2;

/** Weighs what a text has in common with a story. */
export function judgeStory(analysed: AnalysedArticle, story: PreparedStory): StoryJudgement {
  const text = readText(analysed);
  const evidence = text.sentences.map((_, index) => weighSentence(text, index, story.profile));
  const quotes = findKnownQuotes(prepareForMatching(analysed).words, story.quotes);
  const score = combine([rateOpening(evidence), rateBody(evidence), rateQuotes(quotes.length)]);
  const telling = evidence.filter(({ value }) => value >= TELLS).sort((a, b) => b.value - a.value);
  const level = score >= 0.5 ? 'story' : telling.length > 0 || quotes.length > 0 ? 'mention' : 'other';
  return { level, score, sentences: telling, quotes };
}

/** The geometric mean of who and what: a story's people in another matter, and its matter among others, are other stories. */
function weighSentence({ sentences, hasTitle }: ReadText, index: number, profile: StoryProfile): SentenceEvidence {
  const { start = 0, end = 0, terms = [] } = sentences[index] ?? {};
  let best: SentenceEvidence = {
    start,
    end,
    value: 0,
    pivot: '',
    names: [],
    things: [],
    inTitle: hasTitle && index === 0,
  };
  for (const [pivot, weight] of profile.pivots) {
    if (!terms.some(({ term }) => term === pivot)) continue;
    const context = profile.contexts.get(pivot) ?? new Map<string, number>();
    const names = new Map<string, number>();
    const things = new Map<string, number>();
    for (const [term, nearness] of rateNearness(terms, pivot)) {
      const value = (context.get(term) ?? 0) * nearness;
      if (value > 0) (profile.names.has(term) ? names : things).set(term, value);
    }
    for (let near = index - AROUND; near <= index + AROUND; near++) {
      for (const { term } of sentences[near]?.terms ?? []) {
        if (term === pivot || !profile.names.has(term) || names.has(term)) continue;
        const value = (context.get(term) ?? 0) * 0.5;
        if (value > 0) names.set(term, value);
      }
    }
    const value = Math.sqrt(Math.min(sum(names), 1) * sum(things)) * weight;
    if (value > best.value) best = { ...best, value, pivot, names: strongest(names), things: strongest(things) };
  }
  return best;
}

/** What the title and the first sentences tell: where a text says what it is about. */
function rateOpening(evidence: readonly SentenceEvidence[]): number {
  return ramp(Math.max(0, ...evidence.slice(0, OPENING).map(({ value }) => value)), 0.27, 0.6);
}

/** The share of a text that tells of the story; a single sentence in passing is none. */
function rateBody(evidence: readonly SentenceEvidence[]): number {
  const telling = evidence.filter(({ value }) => value >= TELLS).length;
  const mean =
    sum(new Map(evidence.map(({ value }, index) => [String(index), Math.min(value, 0.8)]))) / evidence.length;
  return telling < 2 ? 0 : ramp(mean, 0.12, 0.3);
}

function rateQuotes(count: number): number {
  return [0, 0.3, 0.7, 0.9][count] ?? 0.95;
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

function sum(values: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const value of values.values()) total += value;
  return total;
}

function strongest(values: ReadonlyMap<string, number>): string[] {
  return [...values].sort((a, b) => b[1] - a[1]).map(([term]) => term);
}
