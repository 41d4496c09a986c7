import type { OwnRows } from './library';

/** So much of the reader's own is gone though nobody deleted it. Times are of ISO 8601. */
export interface LibraryLoss {
  stories: number;
  articles: number;
  /** When it was last noted to be there, and when it was found to be gone. */
  at: string;
  noticed: string;
}

/** What the library had of the reader's own, noted beside the database: it tells when that has gone. */
export interface LibraryNote extends OwnRows {
  /** When that came to be so. */
  at: string;
  /** What is gone, until the reader has seen it. */
  lost: LibraryLoss | null;
}

/**
 * What is to be noted of a library, which is the same object where there is nothing new; null for nothing.
 *
 * Every change of the library counts its revision on, the deletion of everything too. So a library that has less of the
 * reader's own at no higher revision has not been changed: it is another one, made anew or brought back from of old.
 * @param time ISO 8601
 */
export function renewNote(note: LibraryNote | null, now: OwnRows, time: string): LibraryNote | null {
  const { stories, articles, revision } = note ?? { stories: 0, articles: 0, revision: 0 };
  const isSame = stories === now.stories && articles === now.articles;
  if (isSame && (note === null || revision <= now.revision)) return note;
  const missing = { stories: Math.max(0, stories - now.stories), articles: Math.max(0, articles - now.articles) };
  const isLoss = note !== null && now.revision <= revision && missing.stories + missing.articles > 0;
  // Of two losses, the reader is told of the larger one.
  const isLarger = missing.articles >= (note?.lost?.articles ?? 0);
  const lost = isLoss && isLarger ? { ...missing, at: note.at, noticed: time } : (note?.lost ?? null);
  return dropEmpty({ ...now, at: isSame && note !== null ? note.at : time, lost });
}

/** The note once the reader has seen what is gone. */
export function endLoss(note: LibraryNote): LibraryNote | null {
  return dropEmpty({ ...note, lost: null });
}

/** Null for what is no note: nothing is concluded from it. */
export function readNote(value: unknown): LibraryNote | null {
  const { stories, articles, revision, at, lost } = Object(value) as Record<keyof LibraryNote, unknown>;
  if (!isCount(stories) || !isCount(articles) || !isCount(revision) || !isTime(at)) return null;
  return { stories, articles, revision, at, lost: readLoss(lost) };
}

function readLoss(value: unknown): LibraryLoss | null {
  const { stories, articles, at, noticed } = Object(value) as Record<keyof LibraryLoss, unknown>;
  return isCount(stories) && isCount(articles) && isTime(at) && isTime(noticed)
    ? { stories, articles, at, noticed }
    : null;
}

function dropEmpty(note: LibraryNote): LibraryNote | null {
  return note.stories + note.articles === 0 && note.lost === null ? null : note;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
