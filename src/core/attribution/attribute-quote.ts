import { isOutlet } from '../language/outlets';
import type { Cue, Speaker } from '../model';
import type { Attribution } from './attribution';
import { type ChosenCue, chooseCue } from './choose-cue';
import { chooseFollowOn } from './choose-follow-on';
import type { ClauseCue } from './clause-cue';
import { isComma, isNominal, looksFinite, wordAt } from './clause-words';
import { PLAIN_REPORTING_VERBS } from './cue-lexicon';
import type { DocumentAuthors } from './document-authors';
import { findOwner } from './find-owner';
import { phraseAfter, subjectBefore } from './find-subject';
import { maySpeak } from './may-speak';
import type { Mention } from './mention';
import type { Clause, MarkedQuote, ReadDocument } from './read-document';
import type { IndirectSpeech } from './read-indirect';
import type { MentionResolver } from './resolve-mention';
import { firstSubject } from './share-subjects';

/** What attributing a quotation needs to know of its document, as far as it has been read. */
export interface Context {
  document: ReadDocument;
  clause: Clause;
  resolver: MentionResolver;
  authors: DocumentAuthors;
  /** Attributions so far, by index of the span. */
  made: ReadonlyMap<number, Attribution>;
  cuesOf: (clause: Clause) => readonly ClauseCue[];
  /** The reported speech of the clause. */
  reported: readonly IndirectSpeech[];
}

/**
 * Below these the choice is a guess, and nobody is named. On the annotated articles they cost one in fifty right cues
 * and spare a quarter of the wrong ones; twice as strict loses three right ones for each wrong one spared.
 */
const LEAST_SCORE = -2;
const LEAST_MARGIN = 0.7;

export function toCue(document: ReadDocument, clause: Clause, found: ClauseCue): Cue | null {
  const first = wordAt(document, clause, found.from);
  const last = wordAt(document, clause, found.to - 1);
  if (first === undefined || last === undefined) return null;
  const { start } = first;
  const { end } = last;
  return { start, end, text: document.text.slice(start, end), lemma: found.lemma, stance: found.stance };
}

/** Pronouns that, where they go back to nothing, stand for nobody ("it seems", "this suggests"). */
const NOBODY = /^(?:it|this|that|these|those|there|which|what|nobody|none)$/i;

/** Verbs whose "it" stands for what follows. */
const SEEMING = /^(?:seem|appear|emerge|turn out|sound|look|follow)$/;

/** Chains longer than this are not followed. */
const LONGEST_CHAIN = 6;

/** The reported clauses whose cues stand before an item, nearest first. */
function reportersBefore(reported: readonly IndirectSpeech[], item: number): IndirectSpeech[] {
  let low = 0;
  let high = reported.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reported[middle]?.cue.from ?? 0) < item) low = middle + 1;
    else high = middle;
  }
  return reported.slice(Math.max(0, low - LONGEST_CHAIN), low).reverse();
}

/** "The mayor is out, he said, because": a pronoun and its verb that stand apart, and not for whom the sentence tells of. */
function isTag({ document, clause }: Context, { subject, begins, to }: ClauseCue): boolean {
  if (subject?.type !== 'pronoun' || begins === 0 || !isComma(wordAt(document, clause, begins - 1))) return false;
  const next = wordAt(document, clause, to);
  return next === undefined || next.kind === 'punctuation';
}

/** The speaker of a cue, with those who report him in turn ("Lee said Berg told …"), nearest first. */
export function speakerOf(context: Context, cue: ClauseCue): Speaker | null {
  const { resolver, authors, clause, reported } = context;
  if (cue.subject === null) return null;
  const owner = findOwner(context.document, clause, cue.subject);
  if (owner === null && !maySpeak(context.document, clause, cue.subject)) return null;
  const resolved = resolver.resolve(owner ?? cue.subject, clause, isTag(context, cue));
  const speaker = owner === null ? authors.authorFor(resolved, clause) : resolved;
  if (cue.subject.type === 'pronoun' && NOBODY.test(speaker.name)) return null;
  if (SEEMING.test(cue.lemma) && /^it$/i.test(context.document.text.slice(speaker.start, speaker.end))) return null;
  const via: Speaker[] = [];
  for (const { cue: outer, content } of reportersBefore(reported, cue.from)) {
    if (outer === cue || outer.subject === null || !outer.classes.includes('say')) continue;
    if (cue.from < content.from || cue.to > content.to) continue;
    const reporter = resolver.resolve(outer.subject, clause);
    if (reporter.name !== speaker.name && !via.some(({ name }) => name === reporter.name)) via.push(reporter);
  }
  return via.length === 0 ? speaker : { ...speaker, via };
}

/** "Smith had one answer:" — the subject of a clause that ends with a noun for speech. */
function announcer({ document, clause, cuesOf }: Context, colon: number): Mention | null {
  const noun = cuesOf(clause).findLast((cue) => cue.to <= colon);
  if (noun?.kind !== 'noun' || noun.to !== colon) return null;
  // "she drew boos with her sudden remark:"
  if (noun.subject !== null) return noun.subject;
  const subject = firstSubject(document, clause);
  return subject !== null && subject.to <= noun.from ? subject : null;
}

/** A bare colon before the quotation: `Smith: "…"`, `Smith was blunt: "…"`. */
function attributeByColon(context: Context, attribution: Attribution): boolean {
  const { document, clause, resolver } = context;
  const { item } = attribution.quote;
  const colon = wordAt(document, clause, item - 1);
  if (colon?.text !== ':') return false;
  attribution.cue = { start: colon.start, end: colon.end, text: ':', lemma: ':', stance: 'neutral' };
  attribution.rules.push('cue-colon');
  let from = item - 1;
  while (from > 0 && isNominal(wordAt(document, clause, from - 1))) from--;
  const label = from === 0 ? subjectBefore(document, clause, item - 1) : announcer(context, item - 1);
  if (label !== null) {
    attribution.speaker = resolver.resolve(label, clause);
    attribution.rules.push('subject-of-sentence');
  }
  return true;
}

/** `@AnnLee: "…"`: a post, and whose it is. */
function attributeByHandle({ document, clause, resolver }: Context, attribution: Attribution): boolean {
  const { item } = attribution.quote;
  const colon = wordAt(document, clause, item - 1);
  const handle = wordAt(document, clause, item - 2);
  const at = wordAt(document, clause, item - 3);
  if (colon?.text !== ':' || handle?.kind !== 'word' || at?.text !== '@' || at.end !== handle.start) return false;
  attribution.cue = { start: colon.start, end: colon.end, text: ':', lemma: ':', stance: 'neutral' };
  attribution.speaker = resolver.resolveHandle({ start: at.start, end: handle.end });
  attribution.rules.push('handle');
  return true;
}

/** `"…" — Jane Smith` with nothing after the name. */
function attributeByDash(context: Context, attribution: Attribution): boolean {
  const { document, clause, resolver } = context;
  let at = attribution.quote.item + 1;
  const dash = at;
  while (/^[—–―-]$/.test(wordAt(document, clause, at)?.text ?? '')) at++;
  if (at === dash || wordAt(document, clause, at)?.capital !== true) return false;
  const name = phraseAfter(document, clause, at);
  if (name === null || name.type !== 'name') return false;
  const rest = wordAt(document, clause, name.to);
  if (rest !== undefined && !isComma(rest) && rest.kind === 'word') return false;
  attribution.speaker = resolver.resolve(name, clause);
  attribution.rules.push('dash-byline');
  return true;
}

/** "Lee said Berg told him that “…”": the cue right before it, inside what the other cue reports, is no close race. */
function isReportedCue({ reported }: Context, { quote }: Attribution, { cue, rule }: ChosenCue): boolean {
  // Only a plain reporting verb with a subject of its own: for others the close race is one.
  if (rule !== 'cue-right-before' || cue.begins >= cue.from || !PLAIN_REPORTING_VERBS.has(cue.lemma)) return false;
  return reportersBefore(reported, cue.from).some(
    ({ content }) => content.from <= cue.begins && content.to > quote.item,
  );
}

/** "Lee stressed that it was late and insisted it “will come”": the race is close, and both are the words of one. */
function speakerOfBoth(context: Context, { item }: MarkedQuote, { cue, second }: ChosenCue): Speaker | null {
  if (cue.subject === null || second?.subject == null) return null;
  if (cue.subject.type === 'description' || second.subject.type === 'description') return null;
  if (!cue.classes.includes('say') && !second.classes.includes('say')) return null;
  // Of two mentions before it one is in words that somebody else reports, as often as not.
  if (cue.subject.start !== second.subject.start && cue.from < item === second.from < item) return null;
  const speaker = speakerOf(context, cue);
  return speaker !== null && speaker.name === speakerOf(context, second)?.name ? speaker : null;
}

/** "Lee said that Berg gave him a “flat no”": of two, the plain verb of saying that reports the other. */
function outerTeller(context: Context, { item }: MarkedQuote, { cue, second }: ChosenCue): Speaker | null {
  if (second === null) return null;
  const [outer, inner] = cue.from < second.from ? [cue, second] : [second, cue];
  if (!PLAIN_REPORTING_VERBS.has(outer.lemma) || PLAIN_REPORTING_VERBS.has(inner.lemma) || outer.subject === null)
    return null;
  const holds = context.reported.some(
    ({ cue: reporting, content }) =>
      reporting === outer && content.link === 'that' && content.from <= inner.begins && content.to > item,
  );
  return holds ? speakerOf(context, outer) : null;
}

/** "Lee noted the pains of those who wrote that it “will come”": of two the one with a subject of its own. */
function teller(context: Context, { cue, second }: ChosenCue): Speaker | null {
  if (second === null) return null;
  const { resolver, clause } = context;
  const isNamed = (subject: Mention): boolean =>
    subject.type === 'name' ||
    // "The president said that those who claim so are …"
    (subject.type === 'description' && resolver.isPerson(resolver.resolve(subject, clause).name));
  const isTeller = ({ subject, classes, kind }: ClauseCue): boolean =>
    subject !== null &&
    subject.antecedent === undefined &&
    isNamed(subject) &&
    kind === 'verb' &&
    classes.includes('say');
  const isNobody = ({ subject }: ClauseCue): boolean => subject === null || subject.antecedent !== undefined;
  if (isTeller(cue) && isNobody(second)) return speakerOf(context, cue);
  return isTeller(second) && isNobody(cue) ? speakerOf(context, second) : null;
}

/** Whether an outlet is the subject of a cue: it hands on what somebody else said. */
function isRelay({ document }: Context, { subject }: ClauseCue): boolean {
  if (subject === null) return false;
  const name = document.text
    .slice(subject.start, subject.end)
    .toLowerCase()
    .replace(/^the\s+/, '');
  const words = name.split(/[\s-]+/);
  // "Bloomberg said" may be a man.
  return words.length > 1 ? isOutlet(words) : isOutlet(words) && name !== 'bloomberg';
}

/** `“…” she said, according to the Post`: of an outlet and somebody who speaks, the one who speaks. */
function withoutRelay(context: Context, { item }: MarkedQuote, chosen: ChosenCue): ChosenCue {
  const { cue, second } = chosen;
  if (second === null || second.kind !== 'verb' || second.subject === null || !second.classes.includes('say'))
    return chosen;
  // "The Post reports that …, Lee said" and its like report the outlet's words: only a tag at the end hands them on.
  if (cue.from < item || second.from < item || !isRelay(context, cue) || isRelay(context, second)) return chosen;
  return { ...chosen, cue: second, rule: 'cue-of-who-is-relayed', margin: LEAST_MARGIN };
}

function attributeByCue(context: Context, attribution: Attribution, given: ChosenCue): void {
  const chosen = withoutRelay(context, attribution.quote, given);
  if (chosen.score < LEAST_SCORE) return;
  if (chosen.margin < LEAST_MARGIN && !isReportedCue(context, attribution, chosen)) {
    attribution.speaker =
      speakerOfBoth(context, attribution.quote, chosen) ??
      teller(context, chosen) ??
      outerTeller(context, attribution.quote, chosen);
    if (attribution.speaker !== null) attribution.rules.push('one-speaker-of-two-cues');
    return;
  }
  attribution.cue = toCue(context.document, context.clause, chosen.cue);
  attribution.rules.push(chosen.rule);
  const isBare = chosen.cue.subject === null && !chosen.cue.passive;
  const speaker = isBare ? introducer(context, attribution) : speakerOf(context, chosen.cue);
  if (speaker === null) return;
  attribution.speaker = speaker;
  attribution.rules.push(speaker.via === undefined ? 'subject-of-cue' : 'subject-of-cue-in-chain');
}

/** "That prompted Lee to hit back: “…”": the one who does what an infinitive says. */
function madeToSpeak(document: ReadDocument, clause: Clause, { from, form }: ClauseCue): Mention | null {
  if (form !== 'base' || wordAt(document, clause, from - 1)?.lower !== 'to') return null;
  const object = subjectBefore(document, clause, from - 1);
  return object?.type === 'name' ? object : null;
}

/** Words of a quotation from which on "Lee’s “red line” remarks" are Lee's words: one alone says what the writer thinks of them. */
const LEAST_OWNED = 2;

/** Adjectives between the owner and the quotation. */
const MOST_ADJECTIVES = 3;

/** "Lee's infamous “red line” remarks", "his “red line” speech": whose words they are. */
function ownerOfWords({ document, clause, cuesOf }: Context, quote: MarkedQuote): ClauseCue | null {
  const noun = cuesOf(clause).find(({ kind, from }) => kind === 'noun' && from === quote.item + 1);
  if (noun === undefined) return null;
  const inside = document.text.slice(quote.start, quote.end).split(/\s+/).length;
  if (inside < LEAST_OWNED) return null;
  for (let item = quote.item - 1; item >= Math.max(0, quote.item - 1 - MOST_ADJECTIVES); item--) {
    const word = wordAt(document, clause, item);
    if (word === undefined) return null;
    if (word.lower === "'s") {
      const subject = subjectBefore(document, clause, item);
      return subject?.type === 'name' ? { ...noun, subject } : null;
    }
    if (/^(?:his|her)$/.test(word.lower))
      return { ...noun, subject: { start: word.start, end: word.end, type: 'pronoun', from: item, to: item + 1 } };
    if (!isNominal(word) || word.capital) return null;
  }
  return null;
}

/** How far, in items, the subject of the sentence that introduces a quotation may stand before it. */
const FARTHEST_INTRODUCER = 24;

/** "Asked for more, Lee did not mince words: “…”": who is spoken of last before a colon or comma, where the cue has nobody. */
function introducer({ document, clause, resolver }: Context, { quote, chosen }: Attribution): Speaker | null {
  const lead = wordAt(document, clause, quote.item - 1)?.text;
  if (lead !== ':' && lead !== ',') return null;
  const made = chosen === null ? null : madeToSpeak(document, clause, chosen.cue);
  if (made !== null) return resolver.resolve(made, clause);
  for (let item = quote.item - 2; item > Math.max(0, quote.item - FARTHEST_INTRODUCER); item--) {
    if (!looksFinite(wordAt(document, clause, item))) continue;
    const subject = subjectBefore(document, clause, item);
    if (subject === null || subject.antecedent !== undefined) continue;
    const speaker = resolver.resolve(subject, clause);
    if (subject.type !== 'description' || resolver.isPerson(speaker.name)) return speaker;
  }
  return null;
}

/** Attributes one marked span. */
export function attributeQuote(context: Context, quote: MarkedQuote, index: number): Attribution {
  const { document, clause, resolver, made, cuesOf } = context;
  const chosen = chooseCue(document, clause, quote, cuesOf(clause));
  const attribution: Attribution = {
    quote,
    index,
    firstWord: quote.firstWord,
    chosen,
    cue: null,
    speaker: null,
    continues: null,
    partOf: null,
    rules: [],
  };
  if (attributeByHandle(context, attribution)) return attribution;
  const owned = ownerOfWords(context, quote);
  if (owned !== null) {
    attribution.cue = toCue(document, clause, owned);
    attribution.speaker = speakerOf(context, owned);
    attribution.rules.push('whose-words');
    return attribution;
  }
  if (chosen !== null) attributeByCue(context, attribution, chosen);
  if (attribution.rules.length > 0) return attribution;
  if (attributeByDash(context, attribution) || attributeByColon(context, attribution) || chosen !== null)
    return attribution;
  const follow = chooseFollowOn(document, clause, quote, cuesOf);
  if (follow === null) return attribution;
  attribution.rules.push(follow.rule);
  const before = made.get(follow.continues);
  if (before !== undefined) {
    attribution.continues = before;
    // A paragraph of its own has no word that introduces it.
    if (follow.rule !== 'same-speaker-goes-on') attribution.cue = before.cue;
    attribution.speaker = before.speaker;
    return attribution;
  }
  if (follow.cue !== null && follow.cueClause !== null) attribution.cue = toCue(document, follow.cueClause, follow.cue);
  if (follow.rule === 'after-who-was-told-of' && follow.subject !== null && follow.cueClause !== null) {
    const speaker = resolver.resolve(follow.subject, follow.cueClause);
    if (resolver.isPerson(speaker.name)) attribution.speaker = speaker;
  } else if (follow.subject !== null && follow.cueClause !== null)
    attribution.speaker = resolver.resolve(follow.subject, follow.cueClause);
  return attribution;
}
