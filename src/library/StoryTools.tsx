import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ListedStory } from '../core/library-model';
import { DeleteStory } from './DeleteStory';
import { NameForm } from './NameForm';
import type { LibraryParts } from './parts';

interface StoryToolsProps {
  parts: LibraryParts;
  story: ListedStory;
  /** The name as it stands while it is not being changed. */
  children: ComponentChildren;
  /** The story is gone. */
  onDeleted?: () => void;
}

/** A story's name and what can be done with the story. What came with the extension takes articles in, and says so. */
export function StoryTools({ parts, story, children, onDeleted = () => {} }: StoryToolsProps) {
  const { strings, changes, compareWith } = parts;
  const { t } = strings;
  const [asks, setAsks] = useState<'rename' | 'delete' | null>(null);
  const tools = useRef<HTMLParagraphElement>(null);
  const name = `\u2068${story.name}\u2069`;
  const close = () => {
    setAsks(null);
    // What had the focus goes.
    setTimeout(() => tools.current?.querySelector<HTMLElement>('a, button')?.focus(), 0);
  };
  const rename = (wanted: string) => {
    close();
    changes.make({ kind: 'rename-story', storyId: story.id, name: wanted }, () =>
      t('library_renamed', [`\u2068${wanted}\u2069`]),
    );
  };
  const remove = async (withArticles: boolean) => {
    close();
    const made = await changes.make({ kind: 'delete-story', storyId: story.id, withArticles }, () =>
      t('library_deletedStory', [name]),
    );
    if (made !== null) onDeleted();
  };
  return (
    <>
      {asks === 'rename' ? (
        <NameForm
          strings={strings}
          label={t('library_storyName')}
          name={story.name}
          done={t('library_rename')}
          onDone={rename}
          onCancel={close}
        />
      ) : (
        children
      )}
      <p class="story-tools" ref={tools}>
        {story.articles > 1 && (
          <a class="quiet-button" href={compareWith(story.id)} rel="noreferrer">
            {t('library_sideBySide')}
            <span class="unseen">: {name}</span>
          </a>
        )}{' '}
        {story.origin === 'bundled' ? (
          <span class="aside">{t('library_bundledStays')}</span>
        ) : (
          <>
            <button type="button" class="quiet-button" onClick={() => setAsks('rename')}>
              {t('library_rename')}
              <span class="unseen">: {name}</span>
            </button>{' '}
            <button type="button" class="quiet-button" onClick={() => setAsks('delete')}>
              {t('library_delete')}
              <span class="unseen">: {name}</span>
            </button>
          </>
        )}
      </p>
      {asks === 'delete' && <DeleteStory strings={strings} story={story} onDelete={remove} onCancel={close} />}
    </>
  );
}
