import type { ArticleFraming } from '../comparison-model';
import type { Pairings } from '../matching/pairings';
import { isAllBeside } from '../text/read-beside';
import type { TextIndex } from '../text/text-index';
import type { DraftStatement } from './build-statements';
import { countVoices, findFirstAndLast } from './count-voices';
import { findTerms } from './find-terms';
import { placeStatements } from './place-statements';
import { renameVoices } from './unify-voices';

/** A text and its id in the library; null for the text being read. */
export interface FramedText {
  id: string | null;
  text: TextIndex;
}

/** A story's texts and what is said in them. */
interface FramedStory {
  texts: readonly FramedText[];
  drafts: readonly DraftStatement[];
  witnesses: readonly number[];
  pairings: Pairings;
  /** What speakers are called whom the texts name in several ways. */
  unified: ReadonlyMap<string, string>;
}

/** The statement that most texts carry, a quoted one if there is any: what the story turns on. */
function findCentral(drafts: readonly DraftStatement[], witnesses: readonly number[]): DraftStatement | null {
  let best: DraftStatement | null = null;
  let most = 0;
  for (const draft of drafts) {
    if (draft.cluster === null) continue;
    const carriers = new Set(draft.occurrences.map(({ text }) => witnesses[text])).size;
    const weight = carriers + Math.min(0.9, draft.cluster.head.utterance.wording.words.length / 100);
    if (weight > most) {
      best = draft;
      most = weight;
    }
  }
  return best;
}

/** The facts of each text's framing, side by side, in the order given. Facts only: nothing is weighed against anything. */
export function frameArticles({ texts, drafts, witnesses, pairings, unified }: FramedStory): ArticleFraming[] {
  const prepared = texts.map(({ text }) => text);
  const central = findCentral(drafts, witnesses)?.cluster?.head.utterance.wording ?? null;
  const terms = findTerms(prepared, central, pairings);
  const rename = (name: string | null): string | null => (name === null ? null : (unified.get(name) ?? name));
  return texts.map(({ id, text }, at) => {
    const { article } = text;
    const lead = text.sentences.find((sentence) => !isAllBeside(text, sentence));
    const { firstWord, lastWord } = text.derive(findFirstAndLast);
    return {
      articleId: id,
      outlet: article.outlet,
      title: article.title,
      url: article.url,
      language: article.language,
      lead: lead === undefined ? '' : article.text.slice(lead.start, lead.end).trim(),
      terms: terms[at] ?? [],
      voices: renameVoices(text.derive(countVoices), unified),
      firstWord: rename(firstWord),
      lastWord: rename(lastWord),
      placements: placeStatements(text, at, drafts),
      witness: witnesses[at] ?? at,
      complete: article.complete,
    };
  });
}
