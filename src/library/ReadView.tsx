import type { ComponentChildren } from 'preact';
import type { ReadArticle } from '../core/library-model';
import type { LibraryArticle } from '../core/model';
import { Disclosure } from '../ui/Disclosure';
import { ReadingHead } from '../ui/ReadingHead';
import { Skeleton } from '../ui/Skeleton';
import { ArticleActions } from './ArticleActions';
import { ExcerptQuotations } from './ExcerptQuotations';
import { MarkedText } from './MarkedText';
import type { LibraryParts } from './parts';
import { ALL_ARTICLES, articlesOf, type ReadPlace, writePlace } from './place';
import { sayFacts } from './say-article';
import { useArticle } from './use-article';

interface ReadViewProps {
  parts: LibraryParts;
  place: ReadPlace;
  /** What is known of other readings of the article; null where nobody tells. */
  versions: ((article: LibraryArticle) => ComponentChildren) | null;
}

/** An article to be read, with what others of its story make of its quotations. */
export function ReadView({ parts, place, versions }: ReadViewProps) {
  const { strings, source, stamp } = parts;
  const { t } = strings;
  const state = useArticle(source, place.articleId, place.storyId, stamp);
  switch (state.state) {
    case 'loading':
      return (
        <div role="status">
          <Skeleton label={t('library_loading')} />
        </div>
      );
    case 'gone':
    case 'failed':
      return (
        <p class="empty" role="alert">
          {t(state.state === 'gone' ? 'library_articleGone' : 'library_listFailed')}{' '}
          <a class="link" href={writePlace(ALL_ARTICLES)} rel="noreferrer">
            {t('library_allArticles')}
          </a>
        </p>
      );
    case 'read':
      return <ShownArticle parts={parts} place={place} read={state.read} versions={versions} />;
  }
}

function ShownArticle({ parts, place, read, versions }: ReadViewProps & { read: ReadArticle }) {
  const { strings, go, compareWith } = parts;
  const { t } = strings;
  const { article, listed, stories, comparison } = read;
  const story = stories.find(({ id }) => id === place.storyId) ?? stories[0];
  const facts = sayFacts(strings, listed).slice(1);
  return (
    <article class="reading kept-reading" aria-labelledby="reading-title">
      <p class="reading-back">
        <a class="link" href={writePlace(story === undefined ? ALL_ARTICLES : articlesOf(story.id))} rel="noreferrer">
          {story === undefined ? t('library_allArticles') : t('library_backTo', [`\u2068${story.name}\u2069`])}
        </a>
      </p>
      <ReadingHead strings={strings} article={article} />
      <p class="facts">
        {facts.map((said) => (
          <span key={said}>{said}</span>
        ))}
        {!article.complete && !article.withoutText && <span class="incomplete">{t('incompleteShort')}</span>}
      </p>
      <div class="reading-tools">
        {stories.length > 1 && story !== undefined && (
          <label class="field">
            <span>{t('library_besideStory')}</span>{' '}
            <select
              value={story.id}
              onChange={({ currentTarget }) => go({ ...place, storyId: currentTarget.value, quotation: null }, 'push')}
            >
              {stories.map(({ id, name }) => (
                <option key={id} value={id} selected={id === story.id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        {story !== undefined && (
          <a class="quiet-button" href={compareWith(story.id)} rel="noreferrer">
            {t('library_sideBySide')}
          </a>
        )}
        <Disclosure summary={t('library_whatToDo')}>
          {() => (
            <ArticleActions
              parts={parts}
              articles={[listed]}
              storyId={story?.id ?? null}
              onDone={(action) => {
                if (action === 'delete') go(story === undefined ? ALL_ARTICLES : articlesOf(story.id), 'push');
              }}
            />
          )}
        </Disclosure>
      </div>
      {versions?.(article)}
      {story === undefined && (
        <p class="note">
          {comparison?.story
            ? t('library_seemsOf', [`\u2068${comparison.story.name}\u2069`])
            : t('library_nothingBeside')}
        </p>
      )}
      {article.withoutText ? (
        <ExcerptQuotations strings={strings} article={article} comparison={comparison} />
      ) : (
        <MarkedText parts={parts} place={place} article={article} comparison={comparison} />
      )}
    </article>
  );
}
