/** How often something is looked at again, in milliseconds. */
const PAUSE = 50;
/** How long the last question may take at least, in milliseconds. */
const LAST_CHANCE = 2000;

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Asks until the answer is anything but undefined or false. A question that is never answered ends with the time, too.
 *
 * @throws when there is no such answer within the time (milliseconds): says what was waited for and the last error.
 */
export async function poll<Result>(
  what: string,
  ask: () => Promise<Result | undefined | false>,
  within = 30_000,
): Promise<Result> {
  const end = Date.now() + within;
  let reason = '';
  do {
    try {
      const answer = await endsWithin(Math.max(end - Date.now(), LAST_CHANCE), 'an answer', ask());
      if (answer !== undefined && answer !== false) return answer;
      reason = '';
    } catch (error) {
      // A document that is just being replaced cannot be asked; the next turn will reach the new one.
      reason = ` (${error instanceof Error ? error.message : String(error)})`;
    }
    await pause(PAUSE);
  } while (Date.now() < end);
  throw new Error(`Waited ${within} ms in vain for ${what}${reason}`);
}

/** @throws when the promise is not settled within the time (milliseconds), or as it does. */
export async function endsWithin<Result>(within: number, what: string, promise: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${within} ms in vain for ${what}`)), within);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
