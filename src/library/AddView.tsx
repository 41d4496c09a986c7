import { useState } from 'preact/hooks';
import { AddFiles } from './AddFiles';
import { AddPasted } from './AddPasted';
import type { AddTarget } from './add-files';
import type { LibraryParts } from './parts';
import type { AddPlace } from './place';
import { StoryChoice, type StoryTarget } from './StoryChoice';
import type { Adding } from './use-adding';

interface AddViewProps {
  parts: LibraryParts;
  place: AddPlace;
  adding: Adding;
}

/** Brings articles into the library, from files and from the clipboard; where they go is asked once for both. */
export function AddView({ parts, place, adding }: AddViewProps) {
  const { strings, overview } = parts;
  const { t } = strings;
  const asked = overview.stories.some(({ id }) => id === place.storyId) ? place.storyId : null;
  const [target, setTarget] = useState<StoryTarget>(asked === null ? { name: '' } : { storyId: asked });
  // What is brought next is likely to be of the story that was just made.
  const onStory = (story: { id: string } | null) => {
    if (story !== null) setTarget({ storyId: story.id });
  };
  const to = toAddTarget(target);
  return (
    <section class="adding" aria-label={t('library_add')}>
      <StoryChoice
        strings={strings}
        stories={overview.stories}
        target={target}
        onChange={setTarget}
        label={t('library_intoStory')}
        mayBeNone
      />
      <AddFiles strings={strings} adding={adding} onAdd={async () => onStory(await adding.begin(to))} />
      <AddPasted parts={parts} to={to} onAdded={onStory} />
    </section>
  );
}

function toAddTarget(target: StoryTarget): AddTarget {
  return target !== null && 'name' in target ? { name: target.name.trim() || null } : target;
}
