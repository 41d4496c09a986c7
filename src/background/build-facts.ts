/** What the build knows and writes in (scripts/lib/build-extension.mjs). */
declare const ENGINE_REVISION: string;
declare const PACK_REVISION: string;

/** Names the engine's sources: answers of another engine are worked out anew. */
export const engineRevision = ENGINE_REVISION;
/** Names the bundled stories: known without loading them. */
export const packRevision = PACK_REVISION;
