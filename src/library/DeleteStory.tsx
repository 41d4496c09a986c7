import type { ListedStory } from '../core/library-model';
import { type Strings, sayCount } from '../ui/strings';
import { focusOnce } from './NameForm';

interface DeleteStoryProps {
  strings: Strings;
  story: ListedStory;
  onDelete: (withArticles: boolean) => void;
  onCancel: () => void;
}

/** The one question before a story is deleted: whether its articles are to go with it. */
export function DeleteStory({ strings, story, onDelete, onCancel }: DeleteStoryProps) {
  const { t } = strings;
  return (
    <fieldset
      class="asked"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <legend>{t('library_deleteStoryAsk', [`\u2068${story.name}\u2069`])}</legend>
      <p class="tools">
        <button type="button" class="button" ref={focusOnce} onClick={() => onDelete(false)}>
          {t('library_deleteStoryOnly')}
        </button>{' '}
        {story.articles > 0 && (
          <button type="button" class="button" onClick={() => onDelete(true)}>
            {sayCount(strings, 'library_deleteStoryWith', story.articles)}
          </button>
        )}{' '}
        <button type="button" class="button" onClick={onCancel}>
          {t('library_cancel')}
        </button>
      </p>
      <p class="help">{t('library_deleteStoryHelp')}</p>
    </fieldset>
  );
}
