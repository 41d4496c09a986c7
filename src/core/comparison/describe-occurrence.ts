import type {
  Cue,
  Edit,
  Fidelity,
  MatchTrace,
  Occurrence,
  OccurrenceForm,
  Quote,
  Span,
  Speaker,
  Version,
} from '../model';
import { findAt, type TextIndex } from '../text/text-index';

/** What an occurrence says beyond where it stands. */
export interface OccurrenceFacts {
  form: OccurrenceForm;
  fidelity: Fidelity;
  edits: Edit[];
  version?: Version | undefined;
  speaker: Speaker | null;
  cue: Cue | null;
  trace: MatchTrace | null;
}

/**
 * Characters of a sentence that is shown for the surroundings alone. The longest of the bundled texts has 386; a page whose
 * text is one sentence would else be repeated around each of its quotations.
 */
const LONGEST_SURROUNDINGS = 600;

/** The part of a sentence that stands next to the occurrence. */
function shortenBefore(sentence: string): string {
  return sentence.length <= LONGEST_SURROUNDINGS ? sentence : `…${sentence.slice(1 - LONGEST_SURROUNDINGS)}`;
}

function shortenAfter(sentence: string): string {
  return sentence.length <= LONGEST_SURROUNDINGS ? sentence : `${sentence.slice(0, LONGEST_SURROUNDINGS - 1)}…`;
}

/**
 * An occurrence at a place of a text, with the sentences around the one (or the ones) it stands in. Without the text's words
 * it has what is quoted there, and nothing before or after.
 */
export function describeOccurrence(text: TextIndex, { start, end }: Span, facts: OccurrenceFacts): Occurrence {
  const { article } = text;
  const first = findAt(text.sentences, start);
  const last = findAt(text.sentences, Math.max(start, end - 1));
  const sentence = (at: number): string => {
    const span = text.sentences[at];
    return span === undefined ? '' : article.text.slice(span.start, span.end).trim();
  };
  return {
    text: text.print({ start, end }),
    start,
    end,
    paragraph: Math.min(findAt(article.paragraphs, start), Math.max(0, article.paragraphs.length - 1)),
    form: facts.form,
    fidelity: facts.fidelity,
    edits: facts.edits,
    ...(facts.version === undefined ? {} : { version: facts.version }),
    speaker: facts.speaker,
    cue: facts.cue,
    trace: facts.trace,
    before: shortenBefore(sentence(first - 1)),
    after: shortenAfter(sentence(last + 1)),
    ...markCorrected(text, { start, end }),
  };
}

/** The quotations that a reader has corrected; to be derived. */
function readCorrected({ quotes }: TextIndex): readonly Quote[] {
  return quotes.filter(({ corrected }) => corrected !== undefined);
}

/** What of the quotations in a stretch is as a reader has said. */
function markCorrected(text: TextIndex, { start, end }: Span): Pick<Occurrence, 'corrected'> {
  const here = text.derive(readCorrected).filter((quote) => quote.start < end && quote.end > start);
  const marks = new Map(here.flatMap(({ corrected = [] }) => corrected).map((mark) => [mark.id, mark]));
  return marks.size === 0 ? {} : { corrected: [...marks.values()] };
}

/** The sentence that a report stands in, without white space around it: an outlet's own words are shown whole. */
export function sentenceAround(text: TextIndex, { start, end }: Span): Span {
  const first = text.sentences[findAt(text.sentences, start)];
  const from = first === undefined ? start : Math.min(first.start, start);
  const to = first === undefined ? end : Math.max(first.end, Math.min(end, first.end));
  const raw = text.article.text.slice(from, to);
  return { start: from + (raw.length - raw.trimStart().length), end: to - (raw.length - raw.trimEnd().length) };
}
