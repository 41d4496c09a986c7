import { PARTS } from './load-parts';
import { findParts } from './reading/find-parts';

/** Comes after the content script, into the same world, on pages that may hold several articles. */
(globalThis as { [PARTS]?: typeof findParts })[PARTS] = findParts;
