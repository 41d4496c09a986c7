import type { ComponentChildren } from 'preact';
import type { LibrarySource } from '../messaging/library-source';
import type { Strings } from '../ui/strings';
import type { PartName, Place } from './place';
import type { Changes } from './use-changes';
import type { KnownLibrary } from './use-library';

/** What another part of the extension puts into the page, as a view of its own; its name is `library_tab_NAME`. */
export interface LibraryPart {
  name: PartName;
  view: () => ComponentChildren;
}

/** What the views of the page are made from. */
export interface LibraryParts {
  strings: Strings;
  source: LibrarySource;
  overview: NonNullable<KnownLibrary['overview']>;
  stamp: number;
  changes: Changes;
  go: (place: Place, how: 'push' | 'replace') => void;
  /** The address of the comparison of a story. */
  compareWith: (storyId: string) => string;
}
