import { useContext } from 'preact/hooks';
import type { DetectedStory } from '../core/model';
import { CorrectingContext } from '../ui/correcting';
import { StoryReasons } from '../ui/StoryReasons';
import { type SurfaceActions, SurfaceTools } from '../ui/SurfaceTools';
import type { Strings } from '../ui/strings';

interface StoryMenuProps {
  strings: Strings;
  story: DetectedStory;
  /** The article is one of the story's texts. */
  isOwnText: boolean;
  /** In which order its differences stand; null where there is nothing to order. */
  order: { isOfArticle: boolean; onChange: (isOfArticle: boolean) => void } | null;
  actions: SurfaceActions;
}

/** Why this story, the order of what differs, and what leads on. */
export function StoryMenu({ strings, story, isOwnText, order, actions }: StoryMenuProps) {
  const correcting = useContext(CorrectingContext);
  return (
    <>
      <h2>{strings.t('whyThisStory')}</h2>
      {isOwnText && <p>{strings.t('ownTextNote')}</p>}
      <StoryReasons strings={strings} reasons={story.reasons} />
      {order !== null && (
        <button
          type="button"
          class="quiet-button"
          aria-pressed={order.isOfArticle}
          onClick={() => order.onChange(!order.isOfArticle)}
        >
          {strings.t('orderOfArticle')}
        </button>
      )}
      {correcting !== null && (
        <button
          type="button"
          class="quiet-button"
          onClick={() =>
            correcting.say({ kind: 'not-story', articleId: null, story: { id: story.id, name: story.name } })
          }
        >
          {strings.t('correct_notStory')}
        </button>
      )}
      {actions.openComparison !== null && (
        <button type="button" class="quiet-button" onClick={actions.openComparison}>
          {strings.t('openComparison')}
        </button>
      )}
      <SurfaceTools strings={strings} actions={actions} />
    </>
  );
}
