/** The same question put to Mozilla's Readability, as its documentation says it is to be used on a live page. */
import { Readability } from '@mozilla/readability';

globalThis.timeReadability = (document) => {
  const began = performance.now();
  new Readability(document.cloneNode(true)).parse();
  return performance.now() - began;
};
