import type { StoryReason } from '../core/model';
import { Disclosure } from './Disclosure';
import { sayStoryReason } from './say-story-reason';
import type { Strings } from './strings';

/** "Why this story?": what speaks for it, in sentences, strongest first. */
export function StoryReasons({ strings, reasons }: { strings: Strings; reasons: readonly StoryReason[] }) {
  return (
    <Disclosure summary={strings.t('whyThisStory')}>
      {() => (
        <ul class="reasons">
          {reasons.map((reason) => (
            <li key={reason.kind}>{sayStoryReason(strings, reason)}</li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
