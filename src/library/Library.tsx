import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { LibraryArticle } from '../core/model';
import type { LibrarySource } from '../messaging/library-source';
import type { ViewAddress } from '../surface/view-address';
import { Notice } from '../ui/Notice';
import { Skeleton } from '../ui/Skeleton';
import type { Strings } from '../ui/strings';
import { AddView } from './AddView';
import { ArticlesView } from './ArticlesView';
import { ChangeBar } from './ChangeBar';
import { LibraryHead } from './LibraryHead';
import type { LibraryPart, LibraryParts } from './parts';
import type { Place } from './place';
import { ReadView } from './ReadView';
import type { ParsePage } from './read-file';
import { StoriesView } from './StoriesView';
import { type Adding, useAdding } from './use-adding';
import { useChanges } from './use-changes';
import { useDropped } from './use-dropped';
import { useLibrary } from './use-library';
import { usePlace } from './use-place';

export interface LibraryProps {
  strings: Strings;
  source: LibrarySource;
  address: ViewAddress<Place>;
  parse: ParsePage;
  /** Views of other parts of the extension, in their order. */
  mounted: readonly LibraryPart[];
  /** What is known of other readings of an article; null where nobody tells. */
  versions: ((article: LibraryArticle) => ComponentChildren) | null;
  compareWith: (storyId: string) => string;
}

/** The reader's library: its stories and articles, what can be done with them, and what brings more. */
export function Library(props: LibraryProps) {
  const { strings, source, address, parse, mounted, versions, compareWith } = props;
  const { t } = strings;
  const { overview, failed, stamp, look } = useLibrary(source);
  const { place, go } = usePlace(address);
  const changes = useChanges(strings, source, look);
  const adding = useAdding({ strings, source, parse, changes, look });
  const isOver = useDropped((files) => {
    adding.choose(files);
    if (place.name !== 'add') go({ name: 'add', storyId: storyOf(place) }, 'push');
  });
  const heading = useHeading(place, t('library_documentTitle'));
  if (overview === null) {
    if (!failed) {
      return (
        <div role="status">
          <Skeleton label={t('library_loading')} />
        </div>
      );
    }
    return (
      <Notice name={t('extensionName')} title={t('library_failed')} urgent>
        <p>{t('compare_errorWhatToDo')}</p>
        <button type="button" class="button" onClick={look}>
          {t('tryAgain')}
        </button>
      </Notice>
    );
  }
  const parts: LibraryParts = { strings, source, overview, stamp, changes, go, compareWith };
  return (
    <div class="shelves" data-over={isOver ? '' : undefined}>
      <LibraryHead strings={strings} overview={overview} mounted={mounted} place={place} headRef={heading} />
      {overview.inMemory && <p class="note">{t('library_inMemory')}</p>}
      <div class="shelves-view">
        <View parts={parts} place={place} adding={adding} mounted={mounted} versions={versions} />
      </div>
      <ChangeBar strings={strings} changes={changes} />
    </div>
  );
}

interface ViewProps extends Pick<LibraryProps, 'mounted' | 'versions'> {
  parts: LibraryParts;
  place: Place;
  adding: Adding;
}

function View({ parts, place, adding, mounted, versions }: ViewProps): ComponentChildren {
  switch (place.name) {
    case 'stories':
      return <StoriesView parts={parts} />;
    case 'articles':
      // What was chosen of one story is not chosen of another.
      return <ArticlesView key={place.filter.story} parts={parts} place={place} />;
    case 'read':
      return <ReadView key={place.articleId} parts={parts} place={place} versions={versions} />;
    case 'add':
      return <AddView key={place.storyId} parts={parts} place={place} adding={adding} />;
    default:
      return mounted.find(({ name }) => name === place.name)?.view() ?? <StoriesView parts={parts} />;
  }
}

/** The story that a place is about, where articles are likely to be meant for. */
function storyOf(place: Place): string | null {
  if (place.name === 'articles') return place.filter.story === 'none' ? null : place.filter.story;
  return place.name === 'read' || place.name === 'add' ? place.storyId : null;
}

/** Another view begins at its top; where what had the focus is gone with the last one, the keyboard goes on at the heading. */
function useHeading(place: Place, title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const about =
    place.name === 'articles' ? `articles ${place.filter.story}` : place.name === 'read' ? place.articleId : place.name;
  const before = useRef(about);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useLayoutEffect(() => {
    if (before.current === about) return;
    before.current = about;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) heading.current?.focus({ preventScroll: true });
    globalThis.scrollTo?.(0, 0);
  }, [about]);
  return heading;
}
