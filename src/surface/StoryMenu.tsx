import type { DetectedStory } from '../core/model';
import { StoryReasons } from '../ui/StoryReasons';
import { type SurfaceActions, SurfaceTools } from '../ui/SurfaceTools';
import type { Strings } from '../ui/strings';

interface StoryMenuProps {
  strings: Strings;
  story: DetectedStory;
  /** The article is one of the story's texts. */
  isOwnText: boolean;
  actions: SurfaceActions;
}

/** Why this story, and what leads on. */
export function StoryMenu({ strings, story, isOwnText, actions }: StoryMenuProps) {
  return (
    <>
      <h2>{strings.t('whyThisStory')}</h2>
      {isOwnText && <p>{strings.t('ownTextNote')}</p>}
      <StoryReasons strings={strings} reasons={story.reasons} />
      <SurfaceTools strings={strings} actions={actions} />
    </>
  );
}
