import { useState } from 'preact/hooks';
import type { LibraryChange, ListedArticle } from '../core/library-model';
import { sayCount } from '../ui/strings';
import type { LibraryParts } from './parts';
import { StoryChoice, type StoryTarget } from './StoryChoice';
import { listActions, type SelectionAction, toChange } from './selection-actions';

interface ArticleActionsProps {
  parts: LibraryParts;
  articles: readonly ListedArticle[];
  /** The story whose articles are listed; null where they are of several. */
  storyId: string | null;
  /** It is done. */
  onDone: (action: SelectionAction) => void;
}

/** What can be done with articles. */
export function ArticleActions({ parts, articles, storyId, onDone }: ArticleActionsProps) {
  const { strings, overview, changes } = parts;
  const { t } = strings;
  const [asks, setAsks] = useState<'put' | 'move' | 'split' | null>(null);
  const [target, setTarget] = useState<StoryTarget>({ name: '' });
  const story = overview.stories.find(({ id }) => id === storyId);
  const { actions, why } = listActions(articles, story);
  const make = async (wanted: SelectionAction, change: LibraryChange | null) => {
    if (change === null) return;
    const made = await changes.make(change, ({ story: about }) => {
      const count = articles.length;
      const name = `\u2068${(wanted === 'take' ? story?.name : about?.name) ?? ''}\u2069`;
      return sayCount(strings, `library_did_${wanted}`, count, [name]);
    });
    if (made === null) return;
    setAsks(null);
    onDone(wanted);
  };
  const begin = (action: SelectionAction) => {
    const ids = articles.map(({ id }) => id);
    if (action === 'take' || action === 'delete') make(action, toChange(action, ids, storyId, null));
    else {
      const others = overview.stories.filter(({ id }) => id !== storyId);
      setTarget(action === 'split' || others[0] === undefined ? { name: '' } : { storyId: others[0].id });
      setAsks(action);
    }
  };
  return (
    <>
      <p class="tools">
        {actions.map((action) => (
          <button
            type="button"
            class="quiet-button"
            key={action}
            aria-expanded={action === asks ? true : undefined}
            onClick={() => begin(action)}
          >
            {t(`library_do_${action}`)}
          </button>
        ))}
      </p>
      {why !== null && <p class="help">{t(why === 'bundled' ? 'library_bundledArticles' : 'library_bundledKeeps')}</p>}
      {asks !== null && (
        <form
          class="asked"
          onSubmit={(event) => {
            event.preventDefault();
            make(
              asks,
              toChange(
                asks,
                articles.map(({ id }) => id),
                storyId,
                target,
              ),
            );
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setAsks(null);
          }}
        >
          <StoryChoice
            strings={strings}
            stories={asks === 'split' ? [] : overview.stories.filter(({ id }) => id !== storyId)}
            target={target}
            onChange={setTarget}
            label={t(`library_ask_${asks}`)}
          />
          <p class="tools">
            <button type="submit" class="button">
              {t(`library_confirm_${asks}`)}
            </button>{' '}
            <button type="button" class="button" onClick={() => setAsks(null)}>
              {t('library_cancel')}
            </button>
          </p>
        </form>
      )}
    </>
  );
}
