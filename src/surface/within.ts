/** A page of the extension that stands in the popup or the panel, where it cannot open in a tab of its own. */
export type Within = 'popup' | 'panel';

/** Out of the page's address (`in=popup`); null in a tab. Gives the document its width, too. */
export function readWithin(search: string, root: HTMLElement): Within | null {
  const named = new URLSearchParams(search).get('in');
  const within = named === 'popup' || named === 'panel' ? named : null;
  if (within !== null) root.dataset.within = within;
  return within;
}

/** The address that leads back from there; null in a tab. */
export function backFrom(within: Within | null): string | null {
  return within === null ? null : `../${within}/index.html`;
}
