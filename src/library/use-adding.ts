import { useRef, useState } from 'preact/hooks';
import type { LibrarySource } from '../messaging/library-source';
import { type Strings, sayCount } from '../ui/strings';
import { type AddedFile, type AddTarget, addFiles } from './add-files';
import { type ParsePage, readFile, type SavedFile } from './read-file';
import type { Changes } from './use-changes';

/** Files on their way into the library: it goes on whatever the page shows meanwhile. */
export interface Adding {
  /** Chosen, and not added yet. */
  chosen: readonly SavedFile[];
  choose: (files: readonly SavedFile[]) => void;
  chooseNone: () => void;
  /** What has become of them so far, the last ones that were added; of how many; and whether it goes on. */
  done: readonly AddedFile[];
  all: number;
  isRunning: boolean;
  /** Answers the story that they went into. */
  begin: (to: AddTarget) => Promise<{ id: string; name: string } | null>;
  cancel: () => void;
}

interface UseAdding {
  strings: Strings;
  source: LibrarySource;
  parse: ParsePage;
  changes: Changes;
  look: () => void;
}

export function useAdding({ strings, source, parse, changes, look }: UseAdding): Adding {
  const { t } = strings;
  const [chosen, setChosen] = useState<readonly SavedFile[]>([]);
  const [done, setDone] = useState<readonly AddedFile[]>([]);
  const [all, setAll] = useState(0);
  const running = useRef<AbortController | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const begin: Adding['begin'] = async (to) => {
    if (running.current !== null) return null;
    const files = chosen;
    const controller = new AbortController();
    running.current = controller;
    setIsRunning(true);
    setChosen([]);
    setDone([]);
    setAll(files.length);
    const pauses = { signal: controller.signal, yieldControl: () => new Promise<void>((go) => setTimeout(go, 0)) };
    let added = 0;
    const { undo, story, isCancelled } = await addFiles({
      files,
      to,
      read: (file) => readFile(file, parse, pauses),
      change: source.change,
      signal: controller.signal,
      onFile(file) {
        if ('brought' in file && file.brought.brought !== 'same') added += 1;
        setDone((before) => [...before, file]);
      },
    });
    running.current = null;
    setIsRunning(false);
    look();
    const said = sayCount(strings, 'library_added', added);
    changes.tell(isCancelled ? `${t('library_addCancelled')} ${said}` : said, undo);
    return story;
  };
  return {
    chosen,
    choose: (files) => setChosen((before) => addNew(before, files)),
    chooseNone: () => setChosen([]),
    done,
    all,
    isRunning,
    begin,
    cancel: () => running.current?.abort(),
  };
}

/** A file that was chosen twice is there once. */
function addNew(before: readonly SavedFile[], files: readonly SavedFile[]): SavedFile[] {
  const isThere = (file: SavedFile) => before.some(({ name, size }) => name === file.name && size === file.size);
  return [...before, ...files.filter((file) => !isThere(file))];
}
