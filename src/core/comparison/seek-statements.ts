import type { IndexedWording } from '../matching/wording';
import { findAt, type TextIndex } from '../text/text-index';
import type { DraftStatement } from './build-statements';
import { Content } from './content-keys';
import { surnameOf } from './find-people';
import { countWord, readOwnContent } from './search-sentences';

/** A statement and what tells it in a sentence that does not quote it. */
export interface Sought {
  draft: DraftStatement;
  wording: IndexedWording;
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
    const surname = draft.speaker === null ? '' : surnameOf(draft.speaker);
    const names = new Set((draft.speaker ?? '').split(/\s+/).map(surnameOf));
    const others = (key: string): number => count(key) - draft.occurrences.length;
    const setting = readOnce(() => readSetting(draft, texts));
    return [{ draft, wording, surname: surnames.has(surname) ? surname : '', names, setting, others }];
  });
}
