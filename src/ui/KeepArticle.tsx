import { useState } from 'preact/hooks';
import type { ListedStory } from '../core/library-model';
import type { DetectedStory } from '../core/model';
import { Disclosure } from './Disclosure';
import { StoryReasons } from './StoryReasons';
import type { Strings } from './strings';

interface KeepArticleProps {
  strings: Strings;
  /** Stories that it may belong to, likeliest first. */
  likely: readonly DetectedStory[];
  /** The story that it is in, by id; null where it is in none. */
  home: string | null;
  stories: () => Promise<readonly ListedStory[]>;
  onStart: () => void;
  onAdd: (storyId: string) => void;
}

/** Puts the article being read into the library by one click: into the likeliest story, a new one, or any other. */
export function KeepArticle({ strings, likely, home, stories, onStart, onAdd }: KeepArticleProps) {
  const { t } = strings;
  const isAlone = likely.length === 0 && home === null;
  return (
    <section class="keep" aria-label={t('keep_label')}>
      {home === null &&
        likely.map(({ id, name, reasons }, at) => (
          <div class="keep-likely" key={id}>
            <button type="button" class={at === 0 ? 'button' : 'quiet-button'} onClick={() => onAdd(id)}>
              {t('keep_add', [`\u2068${name}\u2069`])}
            </button>
            <StoryReasons strings={strings} reasons={reasons.slice(0, 1)} />
          </div>
        ))}
      {home === null && (
        <button type="button" class={isAlone ? 'button' : 'quiet-button'} onClick={() => onStart()}>
          {t('keep_start')}
        </button>
      )}
      {isAlone && <p class="note">{t('keep_startWhy')}</p>}
      <Disclosure summary={t(home === null ? 'keep_elsewhere' : 'keep_again')}>
        {() => (
          <OtherStories
            strings={strings}
            not={[...likely.map(({ id }) => id), ...(home === null ? [] : [home])]}
            stories={stories}
            onAdd={onAdd}
          />
        )}
      </Disclosure>
    </section>
  );
}

interface OtherStoriesProps extends Pick<KeepArticleProps, 'strings' | 'stories' | 'onAdd'> {
  /** Those that are offered elsewhere, by id. */
  not: readonly string[];
}

/** Asked for when it is opened. */
function OtherStories({ strings, not, stories, onAdd }: OtherStoriesProps) {
  const [listed, setListed] = useState<readonly ListedStory[] | 'failed' | null>(null);
  useState(() => {
    stories().then(setListed, () => setListed('failed'));
  });
  if (listed === null) return <p>{strings.t('loading')}</p>;
  if (listed === 'failed') return <p role="alert">{strings.t('keep_notListed')}</p>;
  const others = listed.filter(({ id }) => !not.includes(id));
  if (others.length === 0) return <p>{strings.t('keep_noOther')}</p>;
  return (
    <ul class="keep-others">
      {others.map(({ id, name }) => (
        <li key={id}>
          <button type="button" class="quiet-button" dir="auto" onClick={() => onAdd(id)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
