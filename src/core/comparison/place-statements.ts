import type { Placement } from '../comparison-model';
import type { Occurrence, Span } from '../model';
import { foldWords } from '../text/fold-words';
import { isAllBeside } from '../text/read-beside';
import { findAt, type TextIndex } from '../text/text-index';
import type { DraftStatement } from './build-statements';
import { type Content, readContent, readWhole, shareContent } from './content-keys';
import { LABEL_BEGINNINGS, LABEL_PAIRS, LABELS } from './label-words';

/** The share of a statement's telling words that puts it in the headline. */
const IN_HEADLINE = 0.6;

function isInHeadline(title: Content | null, draft: DraftStatement): boolean {
  const wording = draft.cluster?.head.utterance.wording ?? draft.reported;
  if (title === null || wording === null) return false;
  const { share, count } = shareContent(wording.derive(readWhole), title);
  return share >= IN_HEADLINE && count >= 3;
}

/** A label as printed, and where its first word stands. */
interface Label {
  start: number;
  printed: string;
}

/** All labels of a text, to be derived. */
function readLabels(text: TextIndex): readonly Label[] {
  const found: Label[] = [];
  if (text.language.code !== 'en') return found;
  text.words.forEach((word, at) => {
    const next = LABEL_BEGINNINGS.has(word.text) ? text.words[at + 1] : undefined;
    const pair = next !== undefined && LABEL_PAIRS.has(`${word.text} ${next.text}`) ? next : null;
    if (pair !== null || LABELS.has(word.text))
      found.push({ start: word.start, printed: text.article.text.slice(word.start, (pair ?? word).end) });
  });
  return found;
}

/** Labels in the sentence of an occurrence, outside what is quoted, as printed. */
function findLabels(text: TextIndex, { start, end, form }: Occurrence): string[] {
  const sentence = text.sentences[findAt(text.sentences, start)];
  const from = text.words[sentence?.from ?? 0]?.start ?? 0;
  if (sentence === undefined) return [];
  return text
    .derive(readLabels)
    .filter((label) => label.start >= from && label.start < sentence.end)
    .filter((label) => form === 'indirect' || label.start < start || label.start >= end)
    .map(({ printed }) => printed);
}

function readTitle(text: TextIndex): Content | null {
  const { title } = text.article;
  if (title === null) return null;
  return readContent(foldWords(title, text.language.folding));
}

/**
 * Where a text has each statement that it carries: by its first occurrence. In text order. Of a text whose words are not
 * there nothing is told: nobody can look where its lead ends.
 */
export function placeStatements(text: TextIndex, at: number, drafts: readonly DraftStatement[]): Placement[] {
  if (!text.hasWords) return [];
  const { article } = text;
  const title = text.derive(readTitle);
  const isOwn = (span: Span): boolean => !isAllBeside(text, span);
  const lead = Math.max(article.paragraphs.find(isOwn)?.end ?? 0, text.sentences.find(isOwn)?.end ?? 0);
  const placements: Placement[] = [];
  for (const draft of drafts) {
    const mine: Occurrence[] = [];
    for (const placed of draft.occurrences) if (placed.text === at) mine.push(placed.occurrence);
    const first = mine.sort((a, b) => a.start - b.start)[0];
    if (first === undefined) continue;
    const place = isInHeadline(title, draft) ? 'headline' : first.start < lead ? 'lead' : 'body';
    const depth = article.text.length === 0 ? 0 : first.start / article.text.length;
    const hedges = [...new Set(mine.flatMap((one) => findLabels(text, one)))];
    placements.push({ statementId: draft.id, place, depth, hedges });
  }
  return placements.sort((a, b) => a.depth - b.depth);
}
