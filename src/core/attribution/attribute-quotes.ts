import type { Cue, Speaker } from '../model';
import { type ChosenCue, chooseCue } from './choose-cue';
import { chooseFollowOn } from './choose-follow-on';
import { wordAt } from './clause-words';
import { type ClauseCue, findCues } from './find-cues';
import type { Clause, MarkedQuote, ReadDocument } from './read-document';
import { resolveMention } from './resolve-mention';

/** Who said a quotation, with what word, and how that was found. */
export interface Attribution {
  quote: MarkedQuote;
  /** Index of the span, and of its first word. */
  index: number;
  firstWord: number;
  /** The cue of its own sentence, weighed; null where there is none. */
  chosen: ChosenCue | null;
  cue: Cue | null;
  speaker: Speaker | null;
  continues: Attribution | null;
  rules: string[];
}

/** Below these the choice is a guess, and none is named. Both were set on the annotated articles. */
const LEAST_SCORE = -9;
const LEAST_MARGIN = 0;

function toCue(document: ReadDocument, clause: Clause, found: ClauseCue): Cue | null {
  const first = wordAt(document, clause, found.from);
  const last = wordAt(document, clause, found.to - 1);
  if (first === undefined || last === undefined) return null;
  const { start } = first;
  const { end } = last;
  return { start, end, text: document.text.slice(start, end), lemma: found.lemma, stance: found.stance };
}

/** Attributes every outermost marked span of a document, in text order. */
export function attributeQuotes(document: ReadDocument): Attribution[] {
  const cache = new Map<Clause, ClauseCue[]>();
  const cuesOf = (clause: Clause): ClauseCue[] => {
    let cues = cache.get(clause);
    if (cues === undefined) {
      cues = findCues(document, clause);
      cache.set(clause, cues);
    }
    return cues;
  };
  const made = new Map<number, Attribution>();
  document.quotes.forEach((quote, index) => {
    const clause = document.clauses[quote.clause];
    if (quote.parent >= 0 || clause === undefined) return;
    const chosen = chooseCue(document, clause, quote, cuesOf(clause));
    const { firstWord } = quote;
    const attribution: Attribution = { quote, index, firstWord, chosen, cue: null, speaker: null, continues: null, rules: [] };
    made.set(index, attribution);
    if (chosen !== null) {
      if (chosen.score < LEAST_SCORE || chosen.margin < LEAST_MARGIN) return;
      attribution.cue = toCue(document, clause, chosen.cue);
      attribution.rules.push(chosen.rule);
      if (chosen.cue.subject !== null) {
        attribution.speaker = resolveMention(document, chosen.cue.subject);
        attribution.rules.push('subject-of-cue');
      }
      return;
    }
    const follow = chooseFollowOn(document, clause, quote, cuesOf);
    if (follow === null) return;
    attribution.rules.push(follow.rule);
    const before = made.get(follow.continues);
    if (before !== undefined) {
      attribution.continues = before;
      attribution.cue = before.cue;
      attribution.speaker = before.speaker;
    } else {
      if (follow.cue !== null && follow.cueClause !== null) attribution.cue = toCue(document, follow.cueClause, follow.cue);
      if (follow.subject !== null) attribution.speaker = resolveMention(document, follow.subject);
    }
  });
  return [...made.values()];
}
