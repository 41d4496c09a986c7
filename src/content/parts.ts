import { DATES, PARTS } from './load-parts';
import { findPartsInSlices } from './reading/find-parts';
import { readPublished } from './reading/read-published';
import type { DateFinder } from './reading/read-stated-date';

/** Comes after the content script, into the same world, on pages that may hold several articles or do not state their date. */
const world = globalThis as { [PARTS]?: typeof findPartsInSlices; [DATES]?: DateFinder };
world[PARTS] = findPartsInSlices;
world[DATES] = readPublished;
