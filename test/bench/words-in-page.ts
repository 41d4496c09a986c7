/** How near the limit the reading is: what it takes to read each word of a page once, and make one hash of it. */

const LETTER = 0x30;

/** Milliseconds. Words are what stands between white space and signs; their hashes are FNV-1a's, added up so that all are made. */
function timeWords(document: Document): number {
  const began = performance.now();
  const text = document.documentElement.textContent ?? '';
  let sum = 0;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= LETTER) hash = Math.imul(hash ^ unit, 0x01000193);
    else if (hash !== 0x811c9dc5) {
      sum = (sum + hash) | 0;
      hash = 0x811c9dc5;
    }
  }
  Object.assign(globalThis, { sumOfWords: sum });
  return performance.now() - began;
}

Object.assign(globalThis, { timeWords });
