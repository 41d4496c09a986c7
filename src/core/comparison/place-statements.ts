import { findAt, type PreparedText } from '../matching/prepare-text';
import type { Occurrence, Placement } from '../model';
import { foldWords } from '../text/fold-words';
import type { DraftStatement } from './build-statements';
import { type Content, contentOf, readContent, shareContent } from './content-keys';
import { LABEL_PAIRS, LABELS } from './label-words';

/** The share of a statement's telling words that puts it in the headline. */
const IN_HEADLINE = 0.6;

function isInHeadline(title: Content | null, draft: DraftStatement): boolean {
  const words = draft.cluster?.head.utterance.wording.words ?? draft.reported?.words;
  if (title === null || words === undefined) return false;
  const { share, count } = shareContent(contentOf(words), title);
  return share >= IN_HEADLINE && count >= 3;
}

/** Labels in the sentence of an occurrence, outside what is quoted, as printed. */
function findLabels(text: PreparedText, { start, end, form }: Occurrence): string[] {
  const sentence = text.sentences[findAt(text.sentences, start)];
  if (sentence === undefined) return [];
  const found: string[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = text.words[at];
    if (word === undefined || (form !== 'indirect' && word.start >= start && word.start < end)) continue;
    const next = text.words[at + 1];
    const pair = next !== undefined && LABEL_PAIRS.has(`${word.text} ${next.text}`) ? next : null;
    if (pair !== null || LABELS.has(word.text))
      found.push(text.analysed.article.text.slice(word.start, (pair ?? word).end));
  }
  return [...new Set(found)];
}

const titles = new WeakMap<PreparedText, Content>();

function readTitle(text: PreparedText): Content | null {
  const { title } = text.analysed.article;
  if (title === null) return null;
  const known = titles.get(text) ?? readContent(foldWords(title));
  titles.set(text, known);
  return known;
}

/** Where a text has each statement that it carries: by its first occurrence. In text order. */
export function placeStatements(text: PreparedText, at: number, drafts: readonly DraftStatement[]): Placement[] {
  const { article } = text.analysed;
  const title = readTitle(text);
  const lead = Math.max(article.paragraphs[0]?.end ?? 0, text.sentences[0]?.end ?? 0);
  return drafts
    .flatMap((draft) => {
      const mine = draft.occurrences.filter((placed) => placed.text === at).map(({ occurrence }) => occurrence);
      const first = mine.sort((a, b) => a.start - b.start)[0];
      if (first === undefined) return [];
      const place = isInHeadline(title, draft) ? 'headline' : first.start < lead ? 'lead' : 'body';
      const depth = article.text.length === 0 ? 0 : first.start / article.text.length;
      return [
        { statementId: draft.id, place, depth, hedges: [...new Set(mine.flatMap((one) => findLabels(text, one)))] },
      ] as Placement[];
    })
    .sort((a, b) => a.depth - b.depth);
}
