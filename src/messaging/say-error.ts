/** What went wrong, in the words that whatever failed has for it. */
export function sayError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
