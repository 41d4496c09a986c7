/** Revision of the pack whose stories the library holds. */
export const SEEDED_REVISION = 'seeded-revision';
/** A number that grows with every change of a story or an article. */
export const LIBRARY_REVISION = 'library-revision';
/** A number that grows with every change of a correction. */
export const CORRECTIONS_REVISION = 'corrections-revision';
/** What the reader had chosen, until version 0.1.0: kept in `storage.local` since. */
export const READER_SETTINGS = 'reader-settings';
