import { IndexedWording } from '../matching/wording';
import type { Quote, Span } from '../model';
import { findAt, type TextIndex } from '../text/text-index';
import type { DraftStatement } from './build-statements';
import { Content } from './content-keys';
import { surnameOf } from './find-people';
import { countWord, readOwnContent } from './search-sentences';

/** A statement and what tells it in a sentence that does not quote it. */
export interface Sought {
  draft: DraftStatement;
  wording: IndexedWording;
  /** What it says: the wording or, of a few words, the fullest clause that they stand in. */
  told: IndexedWording;
  /** The last word of its speaker's name, folded; empty where nobody is named, or nobody of the story. */
  surname: string;
  /** All words of the speaker's name. */
  names: ReadonlySet<string>;
  /** The words around it where it is quoted. */
  setting: () => Content;
  /** How often the story has a word outside the statement. */
  others: (key: string) => number;
}

function readSetting(draft: DraftStatement, texts: readonly TextIndex[]): Content {
  const keys = new Map<string, number>();
  const all = new Set<string>();
  for (const { text, occurrence } of draft.occurrences) {
    const where = texts[text];
    if (where === undefined) continue;
    const content = readOwnContent(where, findAt(where.sentences, occurrence.start));
    if (content === undefined) continue;
    for (const [key, weight] of content.keys) keys.set(key, weight);
    for (const key of content.all) all.add(key);
  }
  return new Content(keys, all);
}

/** The shortest clause that a text reports somebody to say and that has a quotation in it. */
function findClause({ quotes }: TextIndex, { start, end }: Span): Quote | null {
  let found: Quote | null = null;
  for (const quote of quotes) {
    if (quote.start > start) break;
    if (quote.kind !== 'indirect' || quote.end < end) continue;
    if (found === null || quote.end - quote.start < found.end - found.start) found = quote;
  }
  return found;
}

/** What a statement says: where nobody quotes more than a few words of it, the fullest clause that they stand in. */
function readTold(
  { occurrences, speaker }: DraftStatement,
  wording: IndexedWording,
  texts: readonly TextIndex[],
): IndexedWording {
  if (occurrences.some(({ occurrence }) => occurrence.form !== 'fragment')) return wording;
  let told = wording;
  for (const { text, occurrence } of occurrences) {
    const where = texts[text];
    const clause = where === undefined ? null : findClause(where, occurrence);
    if (where === undefined || clause === null) continue;
    const whole = IndexedWording.of({ text: clause.text, speaker }, where.language);
    if (whole.words.length > told.words.length) told = whole;
  }
  return told;
}

/** What few statements are asked for, read when one is. */
function readOnce(read: () => Content): () => Content {
  let made: Content | null = null;
  return () => {
    made ??= read();
    return made;
  };
}

/** What reports of the quoted statements are looked for by. @param surnames everybody the texts quote or report */
export function seekStatements(
  drafts: readonly DraftStatement[],
  texts: readonly TextIndex[],
  surnames: ReadonlySet<string>,
): Sought[] {
  const counts = new Map<string, number>();
  const count = (key: string): number => {
    const known = counts.get(key) ?? texts.reduce((sum, text) => sum + countWord(text, key), 0);
    counts.set(key, known);
    return known;
  };
  return drafts.flatMap((draft) => {
    if (draft.cluster === null) return [];
    const { wording } = draft.cluster.head.utterance;
    const told = readTold(draft, wording, texts);
    const surname = draft.speaker === null ? '' : surnameOf(draft.speaker);
    const names = new Set((draft.speaker ?? '').split(/\s+/).map(surnameOf));
    const others = (key: string): number => count(key) - draft.occurrences.length;
    const setting = readOnce(() => readSetting(draft, texts));
    return [{ draft, wording, told, surname: surnames.has(surname) ? surname : '', names, setting, others }];
  });
}
