import { createViewAddress, type Here, type ViewAddress, writeAddress } from '../surface/view-address';
import { FRESH, readView, type View, writeView } from './view-address';

/** The page's own address: which story it is about, and which view of it. */
export interface PageAddress extends ViewAddress<View> {
  /** The story is known: from now on the address names it, and the tab that is read only if the page shows its text. */
  keepStory(storyId: string, withTab: boolean): void;
}

export function createPageAddress(here: Here): PageAddress {
  const { history, location } = here;
  return {
    ...createViewAddress(here, { read: readView, write: writeView, first: FRESH.statements as View }),
    keepStory(storyId, withTab) {
      const parameters = new URLSearchParams(location.search);
      const tab = parameters.get('tab');
      parameters.delete('tab');
      parameters.set('story', storyId);
      if (withTab && tab !== null) parameters.set('tab', tab);
      writeAddress(history, 'replaceState', `?${parameters}${location.hash}`);
    },
  };
}
