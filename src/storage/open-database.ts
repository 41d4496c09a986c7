import type { CrossquoteDatabase } from './database';

/**
 * How long the database may take to open, in milliseconds. A broken profile, or an older connection that does not let go,
 * can leave it waiting for good; but while a browser starts on a slow machine, an opening that comes to a good end takes
 * seconds too.
 */
const PATIENCE = 20_000;

/**
 * The same once an older connection stands in the way of an update, in milliseconds: they are all told, and those that let
 * go do so in a few.
 */
const PATIENCE_WHEN_BLOCKED = 3000;

/** Dexie counts versions in whole numbers, and the browser has ten for each. */
const BROWSERS_VERSIONS = 10;

/**
 * Opens the database, does the work with it, and leaves it open. Rejects, with the database closed, when it cannot be
 * opened, when it has been written by a newer version of the extension, when the work fails, or when all of it takes
 * longer than the patience (milliseconds).
 */
export async function openDatabase<T>(
  database: CrossquoteDatabase,
  work: () => Promise<T>,
  patience = PATIENCE,
): Promise<T> {
  let giveUp = (_error: Error) => {};
  const isInVain = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const timers = [setTimeout(() => giveUp(new Error('the database does not open')), patience)];
  database.on('blocked', () => {
    const error = new Error('another connection holds the database');
    timers.push(setTimeout(() => giveUp(error), Math.min(patience, PATIENCE_WHEN_BLOCKED)));
  });
  const open = async () => {
    if (await isNewer(database)) throw new Error('the database is of a newer version');
    await database.open();
    return work();
  };
  try {
    return await Promise.race([open(), isInVain]);
  } catch (error) {
    // One that opens after all is closed at once.
    database.close();
    throw error;
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

/** Dexie would open a newer database all the same, and add to it what this version has in its own. */
async function isNewer({ name, verno }: CrossquoteDatabase): Promise<boolean> {
  const there = (await indexedDB.databases()).find((one) => one.name === name);
  return (there?.version ?? 0) > verno * BROWSERS_VERSIONS;
}
