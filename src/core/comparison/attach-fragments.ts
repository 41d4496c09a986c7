import { type StatementRelations, toSaid } from '../corrections/statement-relations';
import { isTelling } from '../language/weigh-words';
import type { Utterance, Utterances } from '../matching/collect-utterances';
import { compareSpeakers } from '../matching/compare-speakers';
import { isNameAlone } from '../matching/is-name-alone';
import { type AcceptedMatch, findMatchInStory, traceMatch } from '../matching/match-wordings';
import type { Pairings } from '../matching/pairings';
import type { IndexedWording } from '../matching/wording';
import type { FoldedWord } from '../text/folded-word';
import { findAt, type TextIndex } from '../text/text-index';
import type { DraftStatement } from './build-statements';
import { readContent, readWhole, shareContent } from './content-keys';
import { describeOccurrence } from './describe-occurrence';

/** Up to so many words between marks are a fragment, however they are set. */
const FRAGMENT_WORDS = 5;
/** So many telling words of the statement must stand around a fragment whose speaker is not stated. */
const COMPANY = 2;

/**
 * A few words between quotation marks that stand in one statement's wording alone, in a sentence that speaks of the same
 * matter. This also catches marks that claim no speaker (scare quotes) when the word is the statement's own.
 * @returns the statement, or null when none or more than one would do
 */
function findHome(
  utterance: Utterance,
  text: TextIndex,
  byWord: ReadonlyMap<string, readonly DraftStatement[]>,
  isOpen: (draft: DraftStatement) => boolean,
): DraftStatement | null {
  const { wording } = utterance;
  const part = utterance.parts[0];
  if (part === undefined || wording.words.length > FRAGMENT_WORDS) return null;
  const rare = wording.words.find((word) => word.weight >= 1);
  const likely = (rare === undefined ? undefined : byWord.get(rare.text))?.filter(isOpen) ?? [];
  if (likely.length === 0) return null;
  const own = new Set(wording.words.map((word) => word.stem));
  const sentence = text.sentences[findAt(text.sentences, part.start)];
  if (sentence === undefined) return null;
  const company = readContent(text.words, sentence.from, sentence.to, (word) => own.has(word.stem));
  const homes = likely.filter((draft) => {
    const head = draft.cluster?.head.utterance.wording;
    if (head === undefined || head.words.length <= wording.words.length) return false;
    if (compareSpeakers(head.speaker, wording.speaker) === 'different') return false;
    if (!head.words.some((word) => own.has(word.stem) && isTelling(word))) return false;
    if (isNameAlone(wording, head)) return false;
    return isInside(wording.words, head.words) && shareContent(company, head.derive(readWhole)).count >= COMPANY;
  });
  return homes.length === 1 ? (homes[0] ?? null) : null;
}

function isInside(few: readonly FoldedWord[], many: readonly FoldedWord[]): boolean {
  for (let at = 0; at + few.length <= many.length; at++)
    if (few.every((word, k) => word.text === many[at + k]?.text)) return true;
  return false;
}

/** The match of a fragment as if the statement's speaker had said it; to be judged once a pair. */
function matchFragment(head: IndexedWording, fragment: IndexedWording): AcceptedMatch | null {
  return findMatchInStory(head, fragment.spokenBy(head.speaker));
}

const saidOf = ({ cluster }: DraftStatement) => (cluster?.members ?? []).map(({ utterance }) => toSaid(utterance));

/** The drafts by the rare words of their wordings. */
function indexRareWords(drafts: readonly DraftStatement[]): Map<string, DraftStatement[]> {
  const index = new Map<string, DraftStatement[]>();
  for (const draft of drafts) {
    const words = draft.cluster?.head.utterance.wording.words ?? [];
    const rare = words.filter((word) => word.weight >= 1);
    for (const word of new Set(rare.map(({ text }) => text))) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [draft]);
      else known.push(draft);
    }
  }
  return index;
}

/**
 * Gives fragments that no rule of wording alone could place their statement, by the sentence they stand in. Drafts of a
 * single such fragment go; the fragment becomes an occurrence of its home.
 * @returns the drafts that are left
 */
export function attachFragments(
  drafts: readonly DraftStatement[],
  texts: readonly TextIndex[],
  said: readonly Utterances[],
  pairings: Pairings,
  relations: StatementRelations | null = null,
): DraftStatement[] {
  const gone = new Set<DraftStatement>();
  const byWord = indexRareWords(drafts);
  const attach = (utterance: Utterance, at: number, from: DraftStatement | null): void => {
    const text = texts[at];
    const part = utterance.parts[0];
    if (text === undefined || part === undefined) return;
    const isOpen = (draft: DraftStatement): boolean =>
      draft !== from && !gone.has(draft) && !relations?.isApart(toSaid(utterance), saidOf(draft));
    const home = findHome(utterance, text, byWord, isOpen);
    const head = home?.cluster?.head.utterance.wording;
    if (home === null || head === undefined) return;
    if (from !== null) gone.add(from);
    const match = pairings.once(matchFragment, head, utterance.wording);
    const trace =
      match === null
        ? { rule: 'fragment-in-company', score: 1, margin: null, agreeing: [part.text] }
        : { ...traceMatch(match), rule: 'fragment-in-company' };
    const facts = {
      form: 'fragment',
      fidelity: 'fragment',
      edits: [],
      speaker: part.speaker,
      cue: part.cue,
      trace,
    } as const;
    home.occurrences.push({ text: at, occurrence: describeOccurrence(text, part, { ...facts, edits: [] }) });
  };
  for (const draft of drafts) {
    const only = draft.cluster?.members.length === 1 ? draft.cluster.members[0] : undefined;
    if (only !== undefined) attach(only.utterance, only.text, draft);
  }
  said.forEach(({ scare }, at) => {
    for (const utterance of scare) attach(utterance, at, null);
  });
  return drafts.filter((draft) => !gone.has(draft));
}
