import type { ArticleFilter } from '../core/library-model';
import type { LibraryParts } from './parts';
import { ALL_ARTICLES, articlesOf, STORIES, writePlace } from './place';
import { StoryTools } from './StoryTools';
import { sayStory } from './say-story';

/** Whose articles are listed: a story's, with what can be done with it; else which of all. */
export function ArticlesHead({ parts, filter }: { parts: LibraryParts; filter: ArticleFilter }) {
  const { strings, overview, go } = parts;
  const { t } = strings;
  const story = overview.stories.find(({ id }) => id === filter.story);
  if (story === undefined) {
    const choices = [
      { story: null, label: t('library_allArticles') },
      { story: 'none', label: t('library_inNoStory') },
    ];
    return (
      <ul class="choices">
        {choices.map((choice) => (
          <li key={choice.story}>
            <a
              class="link"
              href={writePlace(choice.story === null ? ALL_ARTICLES : articlesOf(choice.story))}
              rel="noreferrer"
              aria-current={(filter.story === 'none' ? 'none' : null) === choice.story ? 'page' : undefined}
            >
              {choice.label}
            </a>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div class="articles-head">
      <StoryTools parts={parts} story={story} onDeleted={() => go(STORIES, 'push')}>
        <h2 class="story-name" dir="auto" tabIndex={-1}>
          {story.name}
        </h2>
        <p class="facts">
          {sayStory(strings, story).map((said) => (
            <span key={said}>{said}</span>
          ))}
        </p>
      </StoryTools>
      <p>
        <a class="link" href={writePlace({ name: 'add', storyId: story.id })} rel="noreferrer">
          {t('library_addToStory')}
        </a>
      </p>
    </div>
  );
}
