import { useState } from 'preact/hooks';
import type { ListedStory } from '../core/library-model';
import { sayCount } from '../ui/strings';
import { MergeBar } from './MergeBar';
import type { LibraryParts } from './parts';
import { articlesOf, writePlace } from './place';
import { StoryTools } from './StoryTools';
import { sayStory } from './say-story';

/** All stories, with what can be done with one or several of them. */
export function StoriesView({ parts }: { parts: LibraryParts }) {
  const { strings, overview } = parts;
  const { t } = strings;
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set());
  const { stories, alone } = overview;
  const chosen = stories.filter(({ id }) => chosenIds.has(id));
  const own = stories.filter(({ origin }) => origin !== 'bundled');
  const choose = (id: string, isChosen: boolean) =>
    setChosenIds((before) => {
      const next = new Set(before);
      if (isChosen) next.add(id);
      else next.delete(id);
      return next;
    });
  return (
    <section aria-label={t('library_stories')}>
      {own.length === 0 && alone === 0 && <FirstSteps parts={parts} />}
      {chosen.length > 0 && <MergeBar parts={parts} stories={chosen} onDone={() => setChosenIds(new Set())} />}
      <ul class="stories">
        {stories.map((story) => (
          <StoryRow
            key={story.id}
            parts={parts}
            story={story}
            isChosen={chosenIds.has(story.id)}
            onChoose={stories.length > 1 ? (isChosen) => choose(story.id, isChosen) : null}
          />
        ))}
      </ul>
      {alone > 0 && (
        <p class="stories-alone">
          <a class="link" href={writePlace(articlesOf('none'))} rel="noreferrer">
            {sayCount(strings, 'library_alone', alone)}
          </a>
        </p>
      )}
    </section>
  );
}

interface StoryRowProps {
  parts: LibraryParts;
  story: ListedStory;
  isChosen: boolean;
  /** Null where there is no other one to merge it with. */
  onChoose: ((isChosen: boolean) => void) | null;
}

function StoryRow({ parts, story, isChosen, onChoose }: StoryRowProps) {
  const { strings } = parts;
  const { t } = strings;
  return (
    <li class="story-row" data-chosen={isChosen ? '' : undefined}>
      {onChoose !== null && (
        <label class="choose">
          <input type="checkbox" checked={isChosen} onChange={({ currentTarget }) => onChoose(currentTarget.checked)} />
          <span class="unseen">{t('library_choose', [`\u2068${story.name}\u2069`])}</span>
        </label>
      )}
      <div class="story-facts">
        <StoryTools parts={parts} story={story}>
          <h2 class="story-name" dir="auto">
            <a href={writePlace(articlesOf(story.id))} rel="noreferrer">
              {story.name}
            </a>
          </h2>
          <p class="facts">
            {sayStory(strings, story).map((said) => (
              <span key={said}>{said}</span>
            ))}
          </p>
        </StoryTools>
      </div>
    </li>
  );
}

/** What to do first, where nothing of the reader's own is there yet. */
function FirstSteps({ parts }: { parts: LibraryParts }) {
  const { t } = parts.strings;
  return (
    <div class="first-steps">
      <h2>{t('library_emptyTitle')}</h2>
      <ol>
        <li>{t('library_emptyPage', [t('keep_start')])}</li>
        <li>
          {t('library_emptyFiles')}{' '}
          <a class="link" href={writePlace({ name: 'add', storyId: null })} rel="noreferrer">
            {t('library_add')}
          </a>
        </li>
        <li>{t('library_emptySecond')}</li>
      </ol>
    </div>
  );
}
