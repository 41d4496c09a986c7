import { useCallback, useMemo, useState } from 'preact/hooks';
import { MOST_FOUND } from '../core/article-limits';
import type { ListedArticle } from '../core/library-model';
import { sayCount } from '../ui/strings';
import { ArticleRow } from './ArticleRow';
import { ArticlesFilters, isNarrowed } from './ArticlesFilters';
import { ArticlesHead } from './ArticlesHead';
import type { LibraryParts } from './parts';
import type { ArticlesPlace } from './place';
import { SelectionBar } from './SelectionBar';
import { type ArticleInList, type FoundArticles, useFound } from './use-found';
import { CHUNK, WindowedList } from './WindowedList';

/** So many can be chosen at once: what is done with more would be no choice of single ones. */
const MOST_CHOSEN = 500;

/** Articles of a story, of none, or all of them: found, narrowed, chosen, and what can be done with those chosen. */
export function ArticlesView({ parts, place }: { parts: LibraryParts; place: ArticlesPlace }) {
  const { strings, overview, source, stamp, go } = parts;
  const { t } = strings;
  const { found, failed } = useFound(source, place, stamp);
  const [chosen, setChosen] = useState<ReadonlyMap<string, ListedArticle>>(new Map());
  const { story } = place.filter;
  const storyId = overview.stories.some(({ id }) => id === story) ? story : null;
  const choose = useCallback((article: ArticleInList, isChosen: boolean) => {
    setChosen((before) => {
      const next = new Map(before);
      if (isChosen) next.set(article.id, article);
      else next.delete(article.id);
      return next;
    });
  }, []);
  const chooseNone = () => setChosen(new Map());
  const onChange = (next: ArticlesPlace) => go(next, 'replace');
  const mayChooseAll =
    !failed && found !== null && found.total > 1 && found.total <= MOST_CHOSEN && chosen.size < found.total;
  const failure = useMemo(() => <p class="problem">{t('library_listFailed')}</p>, [t]);
  // The same as long as nothing in it is another: while one types, it is drawn with each answer, and not with each letter too.
  const list = useMemo(
    () =>
      !failed &&
      found !== null && (
        <WindowedList
          label={t('library_articlesTitle')}
          total={found.total}
          stamp={stamp}
          first={found.first}
          load={found.load}
          failure={failure}
        >
          {(article: ArticleInList) => (
            <ArticleRow
              strings={strings}
              stories={overview.stories}
              article={article}
              storyId={storyId}
              isChosen={chosen.has(article.id)}
              onChoose={choose}
            />
          )}
        </WindowedList>
      ),
    [found, failed, stamp, strings, overview.stories, storyId, chosen, choose, failure, t],
  );
  return (
    <section aria-label={t('library_articlesTitle')}>
      <ArticlesHead parts={parts} filter={place.filter} />
      <ArticlesFilters parts={parts} place={place} onChange={onChange} />
      <div class="found">
        <span role="status">{found !== null && sayFound(parts, place, found)}</span>
        {mayChooseAll && (
          <button type="button" class="quiet-button" onClick={async () => setChosen(await loadAll(found))}>
            {t('library_chooseAll')}
          </button>
        )}
      </div>
      {chosen.size > 0 && (
        <SelectionBar parts={parts} articles={[...chosen.values()]} storyId={storyId} onDone={chooseNone} />
      )}
      {failed && failure}
      {list}
    </section>
  );
}

function sayFound({ strings }: LibraryParts, place: ArticlesPlace, { total, isCut }: FoundArticles): string {
  if (total === 0) return strings.t(isNarrowed(place) ? 'library_noneFound' : 'library_noArticles');
  if (isCut) return sayCount(strings, 'library_firstFound', MOST_FOUND);
  return sayCount(strings, 'library_articles', total);
}

async function loadAll({ total, load }: FoundArticles): Promise<Map<string, ListedArticle>> {
  const all = new Map<string, ListedArticle>();
  for (let offset = 0; offset < total; offset += CHUNK) {
    for (const article of await load(offset, CHUNK)) all.set(article.id, article);
  }
  return all;
}
