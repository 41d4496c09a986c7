import type { Span } from '../model';
import { isState } from './find-names';
import type { PivotContext } from './learn-context';
import type { StoryProfile } from './learn-profile';
import { type ReadText, rateNearness } from './read-text';

/** How far a sentence tells of a story, and with which words. */
export interface SentenceEvidence extends Span {
  /** 0 for nothing; the openings of a story's own texts have 0.5 to 1. */
  value: number;
  /** Terms, strongest first. */
  pivot: string;
  names: string[];
  things: string[];
  inTitle: boolean;
}

/** Sentences around a pivot's own that may name who it is about ("The unit would … Putin had …"), and what that counts. */
const AROUND = 2;
const AROUND_WEIGHT = 0.5;
/** What a pivot that is a name tells of the matter. */
const NAMED = 0.15;
/** What is left of the evidence where a name that leads the story is nowhere in the text. */
const WITHOUT_LEAD = 0.4;
/** … and where the sentence tells of another country instead. */
const OTHER_STATE = 0.4;

/**
 * Weighs a sentence (or the title) as the geometric mean of who and what: a story's people in another matter, and its
 * matter among other people, are other stories.
 */
export function weighSentence(text: ReadText, index: number, profile: StoryProfile): SentenceEvidence {
  const { start = 0, end = 0, terms = [] } = text.sentences[index] ?? {};
  const inTitle = text.hasTitle && index === 0;
  let best: SentenceEvidence = { start, end, value: 0, pivot: '', names: [], things: [], inTitle };
  for (const [pivot, weight] of profile.pivots) {
    const context = profile.contexts.get(pivot);
    const beside = rateNearness(terms, pivot);
    if (context === undefined || beside.size === 0) continue;
    const names = new Map<string, number>();
    const things = new Map<string, number>();
    for (const [term, nearness] of beside) {
      const value = (context.weights.get(term) ?? 0) * nearness;
      if (value > 0) (profile.names.has(term) ? names : things).set(term, value);
    }
    for (let near = index - AROUND; near <= index + AROUND; near++) {
      for (const { term } of text.sentences[near]?.terms ?? []) {
        if (term === pivot || names.has(term) || !profile.names.has(term)) continue;
        const value = (context.weights.get(term) ?? 0) * AROUND_WEIGHT;
        if (value > 0) names.set(term, value);
      }
    }
    const fit = fitLeads(text, context) * fitStates(beside.keys(), context);
    // A name that no day's news holds ("Helsinki") says what it is about by itself, where the story's people are with it.
    const what = Math.max(norm(things), profile.names.has(pivot) ? NAMED : 0);
    const value = Math.sqrt(Math.min(sum(names), 1) * what) * weight * fit;
    if (value > best.value) best = { ...best, value, pivot, names: strongest(names), things: strongest(things) };
  }
  return best;
}

/** Whether the names that lead the story are in the text, or an office that is left to them. One of three may be missing. */
function fitLeads(text: ReadText, { leads }: PivotContext): number {
  const missing = [...leads].filter(([name, roles]) => !text.terms.has(name) && !hasOpenRole(text, roles)).length;
  return WITHOUT_LEAD ** Math.max(0, missing - Math.floor(leads.size / 3));
}

/** An office with no other name behind it: "the president", not "President Obama". */
function hasOpenRole({ sentences, hasTitle }: ReadText, roles: ReadonlySet<string>): boolean {
  return sentences.some(({ terms }, index) =>
    terms.some((one, at) => {
      if (!roles.has(one.stem)) return false;
      const next = terms[at + 1];
      const isFollowed = next !== undefined && next.start - one.end <= 1;
      return !isFollowed || (!(hasTitle && index === 0) && next.isName === false);
    }),
  );
}

/** Whether a sentence tells of the story's countries, or of another instead of one that leads it. */
function fitStates(beside: Iterable<string>, { leads, weights }: PivotContext): number {
  const states = new Set([...beside].filter(isState));
  const isOther = [...states].some((state) => !weights.has(state));
  const isWithout = [...leads.keys()].some((lead) => isState(lead) && !states.has(lead));
  return isOther && isWithout ? OTHER_STATE : 1;
}

function sum(values: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const value of values.values()) total += value;
  return total;
}

/** Of many words that tell a little each, any text has some: the strong ones count, hence squares. */
function norm(values: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const value of values.values()) total += value ** 2;
  return Math.sqrt(total);
}

function strongest(values: ReadonlyMap<string, number>): string[] {
  return [...values].sort((a, b) => b[1] - a[1]).map(([term]) => term);
}
