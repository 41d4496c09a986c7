import type { BroughtArticle, GivenArticle, LibraryChange, LibraryChanged, Refusal } from '../core/library-model';
import type { FileProblem, SavedFile } from './read-file';

/** Where articles go: into a story, into a new one (null: named after the first headline), or (null) into none. */
export type AddTarget = Extract<LibraryChange, { kind: 'add-articles' }>['to'];

/** What came of a file. */
export type AddedFile =
  | { name: string; brought: BroughtArticle }
  | { name: string; problem: FileProblem }
  /** The library did not take it, or (null) could not be reached. */
  | { name: string; refused: Refusal | null };

/** What came of all of them. */
export interface AddedFiles {
  /** What takes it back, the last change first. */
  undo: string[];
  /** The story that they went into. */
  story: { id: string; name: string } | null;
  /** Ended by the reader: what had been sent is in the library. */
  isCancelled: boolean;
}

interface AddFilesOptions {
  files: readonly SavedFile[];
  to: AddTarget;
  /** Null when it was ended. */
  read: (file: SavedFile) => Promise<{ article: GivenArticle['article'] } | { problem: FileProblem } | null>;
  change: (change: LibraryChange) => Promise<LibraryChanged>;
  signal: AbortSignal;
  onFile: (file: AddedFile) => void;
}

/** Articles that are sent together, and the characters (UTF-16 units) of their texts: a message that takes some 100 ms. */
const MOST_TOGETHER = 20;
const MOST_CHARACTERS = 1_000_000;

/** Reads files and adds their articles, some at a time. What one file has wrong is told, and the rest goes on. */
export async function addFiles({ files, to, read, change, signal, onFile }: AddFilesOptions): Promise<AddedFiles> {
  const outcome: AddedFiles = { undo: [], story: null, isCancelled: false };
  let target = to;
  let batch: { name: string; given: GivenArticle }[] = [];
  const send = async () => {
    const sent = batch;
    batch = [];
    if (sent.length === 0) return;
    const given = sent.map((one) => one.given);
    const changed = await change({ kind: 'add-articles', given, to: target }).catch(() => null);
    if (changed?.state !== 'changed') {
      for (const { name } of sent) onFile({ name, refused: changed?.reason ?? null });
      return;
    }
    if (changed.undo !== null) outcome.undo.unshift(changed.undo);
    if (changed.story !== null) {
      outcome.story = changed.story;
      target = { storyId: changed.story.id };
    }
    for (const [at, { name }] of sent.entries()) {
      const brought = changed.brought[at];
      onFile(brought === undefined ? { name, refused: null } : { name, brought });
    }
  };
  for (const file of files) {
    const found = await read(file).catch((): { problem: FileProblem } => ({ problem: 'no-article' }));
    if (found === null || signal.aborted) {
      outcome.isCancelled = true;
      return outcome;
    }
    if ('problem' in found) onFile({ name: file.name, problem: found.problem });
    else
      batch.push({
        name: file.name,
        given: { article: found.article, provenance: { kind: 'file', name: file.name } },
      });
    const characters = batch.reduce((sum, { given }) => sum + given.article.text.length, 0);
    if (batch.length >= MOST_TOGETHER || characters >= MOST_CHARACTERS) await send();
  }
  await send();
  return outcome;
}
