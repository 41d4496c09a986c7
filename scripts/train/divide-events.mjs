/** @typedef {{ id: string, related: string[] }} Related `related`: the ids of others */

/**
 * The fold of each event: related ones together, the largest families first, each into the smallest fold.
 *
 * @param {Related[]} events
 * @param {number} count of folds
 * @param {number} seed
 * @returns {Map<string, number>} by the event's id
 */
export function divideEvents(events, count, seed) {
  /** @type {Map<string, number>} */
  const folds = new Map();
  /** @type {number[]} */
  const sizes = new Array(count).fill(0);
  const families = findFamilies(events)
    .map((ids) => ({ ids, hash: hash(`${seed}${ids[0]}`) }))
    .sort((a, b) => b.ids.length - a.ids.length || a.hash - b.hash);
  for (const { ids } of families) {
    const smallest = Math.min(...sizes);
    const fold = sizes.indexOf(smallest);
    for (const id of ids) folds.set(id, fold);
    sizes[fold] = smallest + ids.length;
  }
  return folds;
}

/** @param {Related[]} events @returns {string[][]} the ids of events that are related, also by others */
function findFamilies(events) {
  const parents = new Map(events.map(({ id }) => [id, id]));
  /** @param {string} id @returns {string} */
  const find = (id) => {
    const parent = parents.get(id) ?? id;
    return parent === id ? id : find(parent);
  };
  for (const { id, related } of events)
    for (const other of related) if (parents.has(other)) parents.set(find(id), find(other));
  /** @type {Map<string, string[]>} */
  const families = new Map();
  for (const { id } of events) families.set(find(id), [...(families.get(find(id)) ?? []), id]);
  return [...families.values()];
}

/** @param {string} text */
function hash(text) {
  return [...text].reduce((sum, letter) => (Math.imul(sum, 16777619) ^ letter.charCodeAt(0)) >>> 0, 2166136261);
}
