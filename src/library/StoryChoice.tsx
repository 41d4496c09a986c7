import { useId } from 'preact/hooks';
import { LONGEST_STORY_NAME } from '../core/article-limits';
import type { ListedStory } from '../core/library-model';
import type { Strings } from '../ui/strings';

/** Where articles are to go: into a story, into a new one (named after the first headline where it has no name), into none. */
export type StoryTarget = { storyId: string } | { name: string } | null;

interface StoryChoiceProps {
  strings: Strings;
  stories: readonly ListedStory[];
  target: StoryTarget;
  onChange: (target: StoryTarget) => void;
  label: string;
  /** Whether they may go into no story. */
  mayBeNone?: boolean;
}

/** One story of those that there are, a new one, or none. */
export function StoryChoice({ strings, stories, target, onChange, label, mayBeNone = false }: StoryChoiceProps) {
  const { t } = strings;
  const id = useId();
  const isNew = target !== null && 'name' in target;
  // Values of their own kind: a story's id may be anything.
  const value = target === null ? 'none' : 'name' in target ? 'new' : `story ${target.storyId}`;
  const choose = (chosen: string) =>
    onChange(chosen === 'none' ? null : chosen === 'new' ? { name: '' } : { storyId: chosen.slice('story '.length) });
  return (
    <div class="story-choice">
      <label class="field" for={`${id}-story`}>
        {label}
      </label>
      <select id={`${id}-story`} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="new" selected={value === 'new'}>
          {t('library_newStory')}
        </option>
        {mayBeNone && (
          <option value="none" selected={value === 'none'}>
            {t('library_noStory')}
          </option>
        )}
        {stories.map((story) => (
          <option key={story.id} value={`story ${story.id}`} selected={value === `story ${story.id}`}>
            {story.name}
          </option>
        ))}
      </select>
      {isNew && (
        <>
          <label class="field" for={`${id}-name`}>
            {t('library_itsName')}
          </label>
          <input
            id={`${id}-name`}
            class="text-field"
            type="text"
            spellcheck={false}
            dir="auto"
            maxLength={LONGEST_STORY_NAME}
            autocomplete="off"
            placeholder={t('library_nameByHeadline')}
            value={target.name}
            onInput={({ currentTarget }) => onChange({ name: currentTarget.value })}
          />
        </>
      )}
    </div>
  );
}
