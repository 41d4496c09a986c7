import type { createEngine, Engine, EngineParts } from './create-engine';

/** Where the background's world keeps what the script of the engine has put there. */
export const ENGINE = Symbol.for('crossquote engine');

interface Parts extends EngineParts {
  /** Has the script of the engine run in this world. Rejects when it cannot be had. */
  load(): Promise<void>;
}

/**
 * The engine, whose script is run when it is first asked for anything: most events that wake the background need nothing of
 * it. What cannot be had is tried again by whoever asks next, and rejects until then.
 */
export function createLateEngine({ load, ...parts }: Parts): Engine {
  const world = globalThis as { [ENGINE]?: typeof createEngine };
  let engine: Promise<Engine> | null = null;

  const run = async (): Promise<Engine> => {
    if (world[ENGINE] === undefined) await load();
    const create = world[ENGINE];
    if (create === undefined) throw new Error('the script of the engine has left nothing');
    return create(parts);
  };
  const get = (): Promise<Engine> => {
    engine ??= run().catch((error: unknown) => {
      engine = null;
      throw error;
    });
    return engine;
  };

  return {
    withLibrary: async (work) => (await get()).withLibrary(work),
    analyst: {
      analyse: async (article, mayKeep) => (await get()).analyst.analyse(article, mayKeep),
      compareWith: async (article, storyId) => (await get()).analyst.compareWith(article, storyId),
      compareStory: async (storyId, here) => (await get()).analyst.compareStory(storyId, here),
      compareSelection: async (text) => (await get()).analyst.compareSelection(text),
    },
    backupPacks: {
      make: async () => (await get()).backupPacks.make(),
      check: async (file) => (await get()).backupPacks.check(file),
    },
    corrector: {
      correct: async (id, said, findHere) => (await get()).corrector.correct(id, said, findHere),
      list: async () => (await get()).corrector.list(),
      takeBack: async (id) => (await get()).corrector.takeBack(id),
    },
    trials: { find: async (articleId) => (await get()).trials.find(articleId) },
    versions: {
      findChange: async (...asked) => (await get()).versions.findChange(...asked),
      note: async (...asked) => (await get()).versions.note(...asked),
      list: async (articleId) => (await get()).versions.list(articleId),
    },
    memory: {
      meet: async (...asked) => (await get()).memory.meet(...asked),
      remember: async (...asked) => (await get()).memory.remember(...asked),
      find: async () => (await get()).memory.find(),
      list: async (asked) => (await get()).memory.list(asked),
      search: async (asked) => (await get()).memory.search(asked),
      forget: async (asked) => (await get()).memory.forget(asked),
    },
    desk: {
      change: async (...asked) => (await get()).desk.change(...asked),
      undo: async (id) => (await get()).desk.undo(id),
      overview: async () => (await get()).desk.overview(),
      list: async (asked) => (await get()).desk.list(asked),
      search: async (asked) => (await get()).desk.search(asked),
      read: async (...asked) => (await get()).desk.read(...asked),
    },
    packs: {
      bring: async (...asked) => (await get()).packs.bring(...asked),
      plan: async (id) => (await get()).packs.plan(id),
      start: async (id) => (await get()).packs.start(id),
      find: async (id) => (await get()).packs.find(id),
      cancel: async (id) => (await get()).packs.cancel(id),
      exportPart: async (asked) => (await get()).packs.exportPart(asked),
    },
    earlier: {
      find: async () => (await get()).earlier.find(),
      forget: async () => (await get()).earlier.forget(),
    },
    getReady() {
      get()
        .then((ready) => ready.getReady())
        .catch(() => {});
    },
    readLibrary: async () => (await get()).readLibrary(),
  };
}
