/** Revision of the pack whose stories the library holds. */
export const SEEDED_REVISION = 'seeded-revision';
/** A number that grows with every change of a story or an article. */
export const LIBRARY_REVISION = 'library-revision';
/** What the reader has chosen. */
export const READER_SETTINGS = 'reader-settings';
