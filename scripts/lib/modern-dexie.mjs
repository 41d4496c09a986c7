/**
 * Which build of Dexie is meant by its name: the one for browsers of today. The package leads every importer to the one for
 * those of 2015, which is the same in more words: 13 kB of the script that the browser reads at each waking. The unit
 * tests take it too, so that what is tested is what is shipped.
 */
export const MODERN_DEXIE = { dexie: 'dexie/dist/modern/dexie.mjs' };
