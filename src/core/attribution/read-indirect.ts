import { DETERMINER, MODAL, SUBORDINATOR } from '../language/word-classes';
import type { ClauseCue } from './clause-cue';
import { has, isComma, isQuoteAt, wordAt } from './clause-words';
import { PLAIN_REPORTING_VERBS } from './cue-lexicon';
import { findContent, type ReportedContent } from './find-content';
import { INDIRECT_WEIGHTS } from './indirect-weights';
import type { Clause, ReadDocument } from './read-document';

/** Reported speech without quotation marks (or around some). */
export interface IndirectSpeech {
  clause: Clause;
  cue: ClauseCue;
  content: ReportedContent;
  features: string[];
  score: number;
}

/** At or above this score a reported clause is named. */
const LEAST_SCORE = 0.4;

/** So many reported clauses before one are asked whether it stands inside them. */
const MOST_OUTER = 6;

function describe(document: ReadDocument, clause: Clause, cue: ClauseCue, content: ReportedContent): string[] {
  const plain = PLAIN_REPORTING_VERBS.has(cue.lemma);
  const sort = cue.kind !== 'verb' ? cue.kind : plain ? 'plain' : (cue.classes[0] ?? 'say');
  const features = [
    `sort:${sort}`,
    ...(cue.kind === 'noun' ? [] : [`plain:${plain}`]),
    `link:${content.link}`,
    `${sort}|${content.link}`,
    `verb:${cue.lemma}`,
    `verb:${cue.lemma}|${content.link}`,
  ];
  if (cue.form !== null) features.push(`form:${cue.form}`, `form:${cue.form}|${sort}`);
  features.push(`subject:${cue.subject?.type ?? 'none'}`, `subject:${cue.subject?.type ?? 'none'}|${sort}`);
  const subject = cue.subject === null ? undefined : wordAt(document, clause, cue.subject.from);
  if (subject !== undefined && cue.subject?.type === 'pronoun')
    features.push(`pronoun:${subject.lower}`, `pronoun:${subject.lower}|${sort}`);
  if (cue.passive) features.push('passive', `passive|${content.link}`);
  if (cue.negated) features.push('negated', `negated|${sort}`);
  const size = content.to - content.from;
  features.push(`size:${size < 3 ? size : size < 6 ? '3-5' : size < 12 ? '6-11' : '12+'}`);
  const opener = wordAt(document, clause, cue.begins - 1);
  if (has(opener, SUBORDINATOR)) features.push(`opener:${opener?.lower}`);
  else if (isComma(opener)) features.push('opener:comma');
  else if (opener === undefined) features.push(cue.begins === 0 ? 'opener:start' : 'opener:quote');
  if (has(wordAt(document, clause, cue.from - 1), MODAL)) features.push('modal');
  if (wordAt(document, clause, cue.from - 1)?.lower === 'to') features.push('infinitive', `infinitive|${sort}`);
  const first = wordAt(document, clause, content.from);
  if (first !== undefined && content.link === 'phrase')
    features.push(has(first, DETERMINER) ? 'phrase:determiner' : first.capital ? 'phrase:name' : 'phrase:other');
  if (first !== undefined && content.link === 'preposition') features.push(`preposition:${first.lower}`);
  return features;
}

/** Whether a cue belongs to quotations alone: a tag after one, or right before one. */
function servesQuotation(clause: Clause, content: ReportedContent): boolean {
  let quotes = 0;
  let words = 0;
  for (let item = content.from; item < content.to; item++) {
    if (isQuoteAt(clause, item)) quotes++;
    else words++;
  }
  return quotes > 0 && words < 4;
}

/** All reported speech of a clause, the best-supported content of each cue, before any threshold. */
export function listIndirect(document: ReadDocument, clause: Clause, cues: readonly ClauseCue[]): IndirectSpeech[] {
  const found: IndirectSpeech[] = [];
  for (const [index, cue] of cues.entries()) {
    const nearby = cues.slice(Math.max(0, index - MOST_OUTER), index);
    const content = findContent(document, clause, cue, nearby);
    if (content === null || content.to <= content.from || servesQuotation(clause, content)) continue;
    // "the plan for the farm" reports nothing; "the claim that", "his plan to" do.
    if (cue.kind === 'noun' && content.link !== 'that' && content.link !== 'infinitive') continue;
    const features = describe(document, clause, cue, content);
    const outer = found
      .slice(-MOST_OUTER)
      .findLast(({ content: other }) => other.from <= content.from && other.to >= content.to);
    if (outer !== undefined)
      features.push('inside', `inside|${outer.features[0]}`, `inside|${outer.features[0]}|${outer.content.link}`);
    if (clause.hasQuotes) features.push('beside-quotation');
    let score = INDIRECT_WEIGHTS.get('bias') ?? 0;
    for (const feature of features) score += INDIRECT_WEIGHTS.get(feature) ?? 0;
    found.push({ clause, cue, content, features, score });
  }
  return found;
}

/** The reported speech of a clause that is well supported. */
export function readIndirect(document: ReadDocument, clause: Clause, cues: readonly ClauseCue[]): IndirectSpeech[] {
  const found: IndirectSpeech[] = [];
  for (const speech of listIndirect(document, clause, cues)) {
    if (speech.score < LEAST_SCORE) continue;
    const last = found.at(-1)?.content;
    const again = last?.from === speech.content.from && last.to === speech.content.to;
    // "repeated his claim that": one clause, and the verb is the cue of it.
    if (!(again && speech.cue.kind === 'noun')) found.push(speech);
  }
  return found;
}
