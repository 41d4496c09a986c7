import type { FactFinder } from '../reading/fact-finder';
import { FACTS_ON_PAGE } from '../reading/find-facts';
import { findPartsInSlices } from '../reading/find-parts';
import { FACTS, PARTS } from './load-parts';

/** Comes after the content script, into the same world, on pages that may hold several articles or do not state their facts. */
const world = globalThis as { [PARTS]?: typeof findPartsInSlices; [FACTS]?: FactFinder };
world[PARTS] = findPartsInSlices;
world[FACTS] = FACTS_ON_PAGE;
