const MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ERR_FS_FILE_TOO_LARGE: 'is too large',
};

/** Why a file could not be read, in words that go on from its name. */
export function describeReadError(error: unknown): string {
  if (error instanceof Error && 'code' in error) {
    const known = MESSAGES[String(error.code)];
    if (known) return known;
  }
  return `could not be read (${error instanceof Error ? error.message : String(error)})`;
}
