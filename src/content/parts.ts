import { PARTS } from './load-parts';
import { findPartsInSlices } from './reading/find-parts';

/** Comes after the content script, into the same world, on pages that may hold several articles. */
(globalThis as { [PARTS]?: typeof findPartsInSlices })[PARTS] = findPartsInSlices;
