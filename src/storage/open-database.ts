import type { CrossquoteDatabase } from './database';

/**
 * How long the database may take to open, in milliseconds. A broken profile, or an older connection that does not let go,
 * can leave it waiting for good; but while a browser starts on a slow machine, an opening that comes to a good end takes
 * seconds too.
 */
const PATIENCE = 20_000;

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
  const open = async () => {
    const declared = database.verno;
    await database.open();
    // Dexie opens a newer one all the same, with whatever is in it.
    if (database.backendDB().version > declared * BROWSERS_VERSIONS)
      throw new Error('the database is of a newer version');
    return work();
  };
  try {
    return await withPatience(open(), patience);
  } catch (error) {
    // One that opens after all is closed at once.
    database.close();
    throw error;
  }
}

function withPatience<T>(work: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the database does not open')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
