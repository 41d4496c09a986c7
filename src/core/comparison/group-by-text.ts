/** What stands in one text together, by the texts' ids, in the order in which they come first. */
export function groupByText<Placed extends { articleId: string }>(placed: readonly Placed[]): Map<string, Placed[]> {
  const texts = new Map<string, Placed[]>();
  for (const one of placed) {
    const known = texts.get(one.articleId);
    if (known === undefined) texts.set(one.articleId, [one]);
    else known.push(one);
  }
  return texts;
}
