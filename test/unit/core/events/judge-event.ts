import type { NewsEvent } from './event';
import { EventViews } from './event-views';
import { judgeClaims, judgeNobodys } from './judge-claims';
import { judgeMissing } from './judge-missing';
import { judgeUtterance } from './judge-utterance';
import { readEvent } from './read-event';
import type { Verdict } from './verdict';

/**
 * The whole table of an event: each cell, right or wrong, by what each of its texts shows when it is read.
 * @throws where the answers do not go with the texts
 */
export function judgeEvent(event: NewsEvent): Verdict[] {
  const seen = new EventViews(event, readEvent(event));
  seen.check();
  return [
    ...event.utterances.flatMap((utterance) => judgeUtterance(seen, utterance)),
    ...judgeClaims(seen),
    ...judgeNobodys(seen),
    ...judgeMissing(seen),
  ];
}
