import type { ArticleFraming, SaidWords } from '../core/comparison-model';
import type { LibraryArticle } from '../core/model';
import { slotOf, type VoiceKey, type VoiceSlot } from './voices-layout';

/** What of some texts is asked for: whose words; quoted or reported; with which verb. What is not named is not asked about. */
export interface SaidQuestion {
  slot?: VoiceSlot;
  reported?: boolean;
  lemma?: string;
}

/** Words of somebody in a text. */
export interface FoundSaid {
  framing: ArticleFraming;
  article: LibraryArticle;
  speaker: string | null;
  said: SaidWords;
}

/** The texts of a story by the ids of their framing; that of the text being read is null. */
export function articlesById(
  articles: readonly LibraryArticle[],
  readingId: string | null,
): ReadonlyMap<string | null, LibraryArticle> {
  return new Map(articles.map((article) => [article.id === readingId ? null : article.id, article]));
}

/** The words in some texts that answer a question, text by text, in their order there. */
export function findSaid(
  framing: readonly ArticleFraming[],
  articles: ReadonlyMap<string | null, LibraryArticle>,
  voices: VoiceKey,
  { slot, reported, lemma }: SaidQuestion,
): FoundSaid[] {
  return framing.flatMap((text) => {
    const article = articles.get(text.articleId);
    if (article === undefined) return [];
    const found = text.voices
      .filter(({ speaker }) => slot === undefined || slotOf(voices, speaker) === slot)
      .flatMap(({ speaker, said = [] }) => said.map((one) => ({ framing: text, article, speaker, said: one })))
      // A long text may have been cut for an answer.
      .filter(({ said }) => said.within.end <= article.text.length)
      .filter(({ said }) => reported === undefined || (said.reported === reported && said.end > said.start))
      .filter(({ said }) => lemma === undefined || said.cue?.lemma === lemma);
    return found.sort((a, b) => a.said.start - b.said.start);
  });
}

/** A stretch of a sentence: somebody's words, the verb that introduces them, or neither. */
export interface SentencePiece {
  kind: 'said' | 'verb' | 'plain';
  text: string;
}

/** The sentences around some words, in pieces that together are the sentences, character for character. */
export function divideSentence(text: string, { start, end, within, cue }: SaidWords): SentencePiece[] {
  const marks = [
    { kind: 'said' as const, start, end },
    ...(cue === null ? [] : [{ kind: 'verb' as const, start: cue.start, end: cue.end }]),
  ].sort((a, b) => a.start - b.start);
  const pieces: SentencePiece[] = [];
  let at = within.start;
  const add = (kind: SentencePiece['kind'], to: number): void => {
    if (to > at) pieces.push({ kind, text: text.slice(at, to) });
    at = Math.max(at, to);
  };
  for (const [place, mark] of marks.entries()) {
    add('plain', Math.min(mark.start, within.end));
    // A verb may stand inside the words ("The ferry", he said, "stays"): it parts them.
    const inside = marks[place + 1];
    if (inside !== undefined && inside.start < mark.end) {
      add(mark.kind, inside.start);
      add(inside.kind, inside.end);
      add(mark.kind, mark.end);
      break;
    }
    add(mark.kind, Math.min(mark.end, within.end));
  }
  add('plain', within.end);
  return pieces;
}
