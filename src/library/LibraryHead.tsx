import type { Ref } from 'preact';
import type { LibraryOverview } from '../messaging/library-source';
import { type Strings, sayNumber } from '../ui/strings';
import type { LibraryPart } from './parts';
import { ALL_ARTICLES, type Place, STORIES, writePlace } from './place';

interface LibraryHeadProps {
  strings: Strings;
  overview: LibraryOverview;
  mounted: readonly LibraryPart[];
  place: Place;
  headRef: Ref<HTMLHeadingElement>;
}

/** The page's name and its views, each a link with an address of its own. */
export function LibraryHead({ strings, overview, mounted, place, headRef }: LibraryHeadProps) {
  const { t } = strings;
  const links: { place: Place; label: string; count?: number; isHere: boolean }[] = [
    {
      place: STORIES,
      label: t('library_stories'),
      count: overview.stories.length,
      isHere: place.name === 'stories',
    },
    {
      place: ALL_ARTICLES,
      label: t('library_articlesTitle'),
      count: overview.articles,
      isHere: place.name === 'articles' || place.name === 'read',
    },
    { place: { name: 'add', storyId: null }, label: t('library_add'), isHere: place.name === 'add' },
    ...mounted.map(({ name }) => ({
      place: { name },
      label: t(`library_tab_${name}`),
      isHere: place.name === name,
    })),
  ];
  return (
    <header class="page-head">
      <p class="notice-name">{t('extensionName')}</p>
      <h1 ref={headRef} tabIndex={-1}>
        {t('library_title')}
      </h1>
      <nav aria-label={t('library_views')}>
        <ul class="views">
          {links.map(({ place: to, label, count, isHere }) => (
            <li key={label}>
              <a href={writePlace(to)} rel="noreferrer" aria-current={isHere ? 'page' : undefined}>
                {label} {count !== undefined && <span class="tab-count">{sayNumber(strings, count)}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
