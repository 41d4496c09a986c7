/** The one place where the background tells developers of what went wrong. Nothing of it leaves the browser's console. */
export function report(error: unknown, when: string): void {
  console.warn(`Crossquote, ${when}:`, error);
}
