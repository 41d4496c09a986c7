import { useState } from 'preact/hooks';
import type { ListedStory } from '../core/library-model';
import { sayCount } from '../ui/strings';
import type { LibraryParts } from './parts';

interface MergeBarProps {
  parts: LibraryParts;
  /** Those that were chosen. */
  stories: readonly ListedStory[];
  onDone: () => void;
}

/** Makes one story of several: which of them stays, with its name, is chosen here. */
export function MergeBar({ parts, stories, onDone }: MergeBarProps) {
  const { strings, changes } = parts;
  const { t } = strings;
  // What came with the extension can take articles in, and cannot go.
  const bundled = stories.filter(({ origin }) => origin === 'bundled');
  const candidates = bundled.length > 0 ? bundled : stories;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const into = candidates.find(({ id }) => id === chosenId) ?? mostArticles(candidates);
  const canMerge = stories.length > 1 && bundled.length < 2 && into !== undefined;
  const merge = async () => {
    if (into === undefined) return;
    const storyIds = stories.filter((story) => story !== into).map(({ id }) => id);
    const made = await changes.make({ kind: 'merge-stories', into: into.id, storyIds }, () =>
      sayCount(strings, 'library_merged', stories.length, [`\u2068${into.name}\u2069`]),
    );
    if (made !== null) onDone();
  };
  return (
    <section class="selection-bar" aria-label={t('library_chosen')}>
      <p>{sayCount(strings, 'library_storiesChosen', stories.length)}</p>
      {stories.length < 2 && <p class="help">{t('library_mergeHelp')}</p>}
      {canMerge && (
        <>
          <label class="field">
            <span>{t('library_mergeInto')}</span>{' '}
            <select value={into.id} onChange={({ currentTarget }) => setChosenId(currentTarget.value)}>
              {candidates.map(({ id, name }) => (
                <option key={id} value={id} selected={id === into.id}>
                  {name}
                </option>
              ))}
            </select>
          </label>{' '}
          <button type="button" class="button" onClick={merge}>
            {t('library_merge')}
          </button>
        </>
      )}{' '}
      <button type="button" class="quiet-button" onClick={onDone}>
        {t('library_chooseNone')}
      </button>
    </section>
  );
}

function mostArticles(stories: readonly ListedStory[]): ListedStory | undefined {
  return stories.reduce<ListedStory | undefined>(
    (most, story) => (most === undefined || story.articles > most.articles ? story : most),
    undefined,
  );
}
