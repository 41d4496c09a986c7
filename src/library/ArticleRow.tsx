import type { ListedStory } from '../core/library-model';
import { listFormat } from '../ui/formatters';
import type { Strings } from '../ui/strings';
import { writePlace } from './place';
import { sayFacts, storiesOf } from './say-article';
import type { ArticleInList } from './use-found';

interface ArticleRowProps {
  strings: Strings;
  stories: readonly ListedStory[];
  article: ArticleInList;
  /** The story whose articles are listed; null where they are of several. */
  storyId: string | null;
  isChosen: boolean;
  onChoose: (article: ArticleInList, isChosen: boolean) => void;
}

/** An article in the list: its headline leads to it. */
export function ArticleRow({ strings, stories: all, article, storyId, isChosen, onChoose }: ArticleRowProps) {
  const { t } = strings;
  const { id, title, outlet, language, fields } = article;
  const stories = storiesOf(article, all, storyId);
  return (
    <div class="article-row" data-chosen={isChosen ? '' : undefined}>
      <label class="choose">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={({ currentTarget }) => onChoose(article, currentTarget.checked)}
        />
        <span class="unseen">{t('library_choose', [`\u2068${sayTitle(strings, title)}\u2069`])}</span>
      </label>
      <div class="article-facts">
        <p class="article-name">
          <a
            class={title ? 'row-link printed' : 'row-link not-stated'}
            href={writePlace({ name: 'read', articleId: id, storyId, quotation: null })}
            rel="noreferrer"
            dir="auto"
            lang={title ? (language ?? undefined) : undefined}
          >
            {sayTitle(strings, title)}
          </a>
        </p>
        <p class="facts">
          <span class={outlet ? 'outlet' : 'not-stated'}>
            <bdi>{outlet ?? t('outletNotStated')}</bdi>
          </span>
          {sayFacts(strings, article).map((said) => (
            <span key={said}>{said}</span>
          ))}
        </p>
        {(stories.length > 0 || fields !== undefined) && (
          <p class="facts">
            {fields !== undefined && <span class="found-in">{sayFields(strings, fields)}</span>}
            {stories.map((story) => (
              <bdi key={story.id}>{story.name}</bdi>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}

function sayTitle({ t }: Strings, title: string | null): string {
  return title || t('titleNotStated');
}

/** Where the words that are looked for stand. */
function sayFields(strings: Strings, fields: NonNullable<ArticleInList['fields']>): string {
  const { t, locale } = strings;
  const names = fields.map((field) => t(`library_in_${field}`));
  return t('library_foundIn', [listFormat(locale, { type: 'unit' }).format(names)]);
}
