/**
 * Cuts a list into steps of so many items at most, and of so much size at most, but for a single item.
 * @param sizeOf of an item; without it only the items count
 */
export function divideSteps<Item>(
  items: readonly Item[],
  mostItems: number,
  sizeOf: (item: Item) => number = () => 0,
  mostSize = Number.POSITIVE_INFINITY,
): Item[][] {
  const steps: Item[][] = [];
  let size = 0;
  for (const item of items) {
    size += sizeOf(item);
    const last = steps.at(-1);
    if (last === undefined || last.length >= mostItems || size > mostSize) {
      steps.push([item]);
      size = sizeOf(item);
    } else last.push(item);
  }
  return steps;
}
