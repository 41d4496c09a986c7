import { readPack } from '../corpus/read-pack';
import { PACK_FORMAT, PACK_VERSION, type Pack } from '../corpus/story-pack';
import type { ImportState, ImportSummary, PackMessages, PackPart } from '../messaging/packs-protocol';
import type { Library } from '../storage/library';
import { StalePlanError } from '../storage/library-jobs';
import { NoRoomError } from '../storage/no-room';
import type { Plan } from '../storage/plan';
import type { WithLibrary } from './library-holder';
import { summariseImport } from './summarise-import';

/** Where packs come in. Of the engine's script. */
export interface PackDesk {
  /** False: what came before is not there any more, or this is not the next part. */
  bring(id: string, at: number, part: PackPart): Promise<boolean>;
  /** Null: it is not there any more. @throws StoryPackError where it is none */
  plan(id: string): Promise<ImportSummary | null>;
  start(id: string): Promise<ImportState>;
  find(id: string): Promise<ImportState>;
  cancel(id: string): Promise<ImportState>;
  exportPart(asked: PackMessages['export-pack']['request']): Promise<PackMessages['export-pack']['response']>;
}

interface Parts {
  withLibrary: WithLibrary;
  exportPart: PackDesk['exportPart'];
  /** ISO 8601. */
  now(): string;
  /** Called after each import, for what can wait. */
  changed(): void;
}

/** A pack that is on its way in: one at a time. */
interface Coming {
  id: string;
  lists: Pack;
  /** How many parts of it have come. */
  parts: number;
  plan: Plan | null;
  state: ImportState;
  abort: AbortController;
  ended: Promise<ImportState> | null;
}

export function createPackDesk({ withLibrary, exportPart, now, changed }: Parts): PackDesk {
  let coming: Coming | null = null;
  const take = (id: string): Coming | null => (coming?.id === id ? coming : null);

  const commit = (one: Coming, plan: Plan): Promise<ImportState> =>
    withLibrary(async (library) => {
      const staged = (done: number, all: number) => {
        one.state = { state: 'running', done, all };
      };
      try {
        const undo = await library.commit(plan, { signal: one.abort.signal, staged });
        return { state: 'done', undo: undo === null ? null : await keepUndo(library, one.id, undo) };
      } catch (error) {
        if (one.abort.signal.aborted && error === one.abort.signal.reason) return { state: 'cancelled' };
        if (error instanceof StalePlanError) return { state: 'stale' };
        if (error instanceof NoRoomError) return { state: 'no-room' };
        throw error;
      }
    });

  const keepUndo = async (library: Library, id: string, undo: Plan): Promise<string | null> => {
    try {
      await library.undos.keep(id, withoutWords(undo), now());
      return id;
    } catch {
      // What cannot be taken back has come in all the same.
      return null;
    }
  };

  /** What is known of an import that this background has not got: it may have come in before the last one was ended. */
  const findEarlier = (id: string): Promise<ImportState> =>
    withLibrary(async ({ undos }) => {
      const isDone = (await undos.find(id)) !== null;
      return isDone ? { state: 'done', undo: id } : { state: 'gone' };
    });

  return {
    async bring(id, at, part) {
      if (at === 0 && coming?.state.state !== 'running') {
        coming = {
          ...{ id, lists: { articles: [], stories: [], versions: [], corrections: [] }, parts: 0, plan: null },
          ...{ state: { state: 'ready' }, abort: new AbortController(), ended: null },
        };
      }
      const one = take(id);
      if (one === null || one.parts !== at || one.state.state !== 'ready') return false;
      one.parts += 1;
      one.lists.articles.push(...(part.articles ?? []));
      one.lists.stories.push(...(part.stories ?? []));
      one.lists.versions.push(...(part.versions ?? []));
      one.lists.corrections.push(...(part.corrections ?? []));
      return true;
    },
    async plan(id) {
      const one = take(id);
      if (one === null) return null;
      const pack = readPack({ format: PACK_FORMAT, version: PACK_VERSION, ...one.lists });
      return withLibrary(async (library) => {
        const plan = await library.plan({ kind: 'import', pack });
        one.plan = plan;
        one.state = { state: 'ready' };
        const { stories } = await library.listing();
        return summariseImport(pack, plan, stories);
      });
    },
    async start(id) {
      const one = take(id);
      if (one?.ended) return one.ended;
      if (one === null || one.plan === null) return findEarlier(id);
      one.state = { state: 'running', done: 0, all: 0 };
      one.ended = commit(one, one.plan).then(
        (state) => {
          one.state = state;
          // It may be looked at again, and begun anew.
          if (state.state !== 'done') one.ended = null;
          if (state.state === 'done') changed();
          return state;
        },
        (error: unknown) => {
          // Nothing of it is there, and it is not to stand in the way of the next.
          one.state = { state: 'ready' };
          one.ended = null;
          throw error;
        },
      );
      return one.ended;
    },
    find: async (id) => take(id)?.state ?? findEarlier(id),
    async cancel(id) {
      const one = take(id);
      if (one === null) return findEarlier(id);
      one.abort.abort();
      const ended = one.ended === null ? ({ state: 'cancelled' } as const) : await one.ended;
      if (coming === one && ended.state !== 'done') coming = null;
      return ended;
    },
    exportPart,
  };
}

/** What takes an import back need not hold the words that go: what they are is told by the rows of their articles. */
function withoutWords(undo: Plan): Plan {
  const texts = undo.changes.texts.map((change) =>
    change.after === null && change.before !== null
      ? { ...change, before: { articleId: change.key, text: '', paragraphs: [] } }
      : change,
  );
  return { ...undo, changes: { ...undo.changes, texts } };
}
