import { FidelityMark } from './FidelityMark';
import { type CarrierGroup, isUnmarked } from './group-carriers';
import { sayDifferences } from './say-differences';
import type { Strings } from './strings';

/** What the texts of a group did to the words, and what to know about that. */
export function Treatment({ strings, group }: { strings: Strings; group: CarrierGroup }) {
  const [first, ...others] = group.wordings;
  const notes = [
    ...(group.wordings.some(isUnmarked) ? [strings.t('withoutMarks')] : []),
    ...(first && others.length === 0 ? sayDifferences(strings, first) : []),
  ];
  return (
    <span class="group-head">
      <FidelityMark strings={strings} of={first ?? group} />
      {notes.map((note) => (
        <span class="aside" key={note}>
          {note}
        </span>
      ))}
    </span>
  );
}
