/** The browser gives no more room: nothing of what was to be written is there. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError';

  constructor(cause: unknown) {
    super('there is no room for it: the disk, or what the browser allows, is full', { cause });
  }
}

/** Whether work failed as there was no room; transactions and calls for many rows have the reason inside. */
export function isOutOfRoom(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { inner, failures = [] } = error as { inner?: unknown; failures?: unknown[] };
  const isQuota = (one: unknown) => one instanceof Error && one.name === 'QuotaExceededError';
  return error.name === 'NoRoomError' || [error, inner, ...failures].some(isQuota);
}

/** Does work that writes. Where there is no room for it, it rejects with a `NoRoomError`. */
export async function withRoom<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isOutOfRoom(error) ? new NoRoomError(error) : error;
  }
}
