import type { StoryReason } from '../core/model';
import { sayStoryReason } from './say-story-reason';
import type { Strings } from './strings';

/** What speaks for a story, in sentences, strongest first. */
export function StoryReasons({ strings, reasons }: { strings: Strings; reasons: readonly StoryReason[] }) {
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={reason.kind}>{sayStoryReason(strings, reason)}</li>
      ))}
    </ul>
  );
}
