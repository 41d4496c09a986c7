import { useEffect, useRef, useState } from 'preact/hooks';
import { checkPackSize, openPack } from '../corpus/open-pack';
import { type Pack, StoryPackError } from '../corpus/story-pack';
import type { ImportState, ImportSummary } from '../messaging/packs-protocol';
import type { PacksSource } from '../messaging/packs-source';

/** How far an import is, as the page shows it. */
export type ImportStage =
  | { stage: 'none' }
  | { stage: 'reading'; name: string }
  | { stage: 'refused'; name: string; error: StoryPackError }
  | { stage: 'planned'; name: string; summary: ImportSummary; after: 'stale' | 'gone' | null }
  | { stage: 'running'; name: string; done: number; all: number; isCancelled: boolean }
  | { stage: 'done'; name: string; undo: string | null }
  | { stage: 'over'; why: 'cancelled' | 'no-room' | 'failed' | 'undone' | 'not-undone' };

export interface Import {
  stage: ImportStage;
  choose(file: File): void;
  start(): void;
  cancel(): void;
  undo(): void;
}

/** One import at a time: a file that is chosen takes the place of the last one, unless that is being written. */
export function useImport(source: PacksSource): Import {
  const [stage, setStage] = useState<ImportStage>({ stage: 'none' });
  const chosen = useRef<{ id: string; name: string; pack: Pack } | null>(null);
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  /** For as long as nothing else has been asked for. */
  const asOf = (mine: number) => (next: ImportStage) => {
    if (mine === turn.current) setStage(next);
  };
  const begin = () => {
    turn.current += 1;
    return asOf(turn.current);
  };

  const plan = async (show: (next: ImportStage) => void, after: 'stale' | 'gone' | null) => {
    const { name, pack } = chosen.current ?? { name: '', pack: null };
    if (pack === null) return;
    const id = crypto.randomUUID();
    chosen.current = { id, name, pack };
    // A background that is ended between two parts has lost the first: once more, from the start.
    const summary = (await source.plan(id, pack, () => {})) ?? (await source.plan(id, pack, () => {}));
    show(summary === null ? { stage: 'over', why: 'failed' } : { stage: 'planned', name, summary, after });
  };

  const end = async (state: ImportState, show: (next: ImportStage) => void, name: string) => {
    switch (state.state) {
      case 'done':
        chosen.current = null;
        return show({ stage: 'done', name, undo: state.undo });
      case 'cancelled':
      case 'no-room':
        return show({ stage: 'over', why: state.state });
      case 'stale':
      case 'gone':
        return plan(show, state.state);
      default:
        return show({ stage: 'over', why: 'failed' });
    }
  };

  const run = (work: (show: (next: ImportStage) => void) => Promise<void>) => {
    const show = begin();
    work(show).catch(() => show({ stage: 'over', why: 'failed' }));
  };

  return {
    stage,
    choose(file) {
      if (stage.stage === 'running') return;
      run(async (show) => {
        show({ stage: 'reading', name: file.name });
        try {
          checkPackSize(file.size);
          const pack = await openPack(new Uint8Array(await file.arrayBuffer()));
          chosen.current = { id: '', name: file.name, pack };
        } catch (error) {
          if (!(error instanceof StoryPackError)) throw error;
          show({ stage: 'refused', name: file.name, error });
          return;
        }
        await plan(show, null);
      });
    },
    start() {
      const { id, name } = chosen.current ?? { id: '', name: '' };
      run(async (show) => {
        const running = (done: number, all: number) => show({ stage: 'running', name, done, all, isCancelled: false });
        running(0, 0);
        const state = await source.start(id, (now) => {
          if (now.state === 'running') running(now.done, now.all);
        });
        await end(state, show, name);
      });
    },
    cancel() {
      const { id = '', name = '' } = chosen.current ?? {};
      if (stage.stage !== 'running') {
        chosen.current = null;
        const show = begin();
        show({ stage: 'none' });
        if (id !== '') source.cancel(id).catch(() => {});
        return;
      }
      const { done, all } = stage;
      run(async (show) => {
        show({ stage: 'running', name, done, all, isCancelled: true });
        await end(await source.cancel(id), show, name);
      });
    },
    undo() {
      const { undo = null } = stage.stage === 'done' ? stage : {};
      if (undo === null) return;
      run(async (show) => show({ stage: 'over', why: (await source.undo(undo)) ? 'undone' : 'not-undone' }));
    },
  };
}
