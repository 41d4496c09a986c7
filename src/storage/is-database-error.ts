import { isOutOfRoom } from './no-room';

/** The library's rows are gone under an open database: it was cleared, and made anew without them. */
export class LibraryLostError extends Error {
  override readonly name = 'LibraryLostError';
}

/**
 * Names of errors, Dexie's and the browsers' own, after which another opening may help: the connection is gone or broken,
 * or what ought to be in the database is not. A full disk, or a value that cannot be stored, is not among them.
 */
const BROKEN = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'InvalidTableError',
  'LibraryLostError',
  'MissingAPIError',
  'NoSuchDatabaseError',
  'NotFoundError',
  'OpenFailedError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
]);

/** Whether work failed because of its database, and not by itself. */
export function isDatabaseError(error: unknown): boolean {
  return error instanceof Error && !isOutOfRoom(error) && BROKEN.has(error.name);
}
