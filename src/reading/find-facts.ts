import type { FactFinder } from './fact-finder';
import { readOutlet } from './read-outlet';
import { readPublished } from './read-published';

/** Finds what the data of a page do not state, in its markup, its lines and its address. */
export const FACTS_ON_PAGE: FactFinder = { findOutlet: readOutlet, findDate: readPublished };
