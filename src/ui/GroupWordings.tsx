import { type CarrierGroup, isPrintedAbove } from './group-carriers';
import type { Strings } from './strings';
import { WordingLine } from './WordingLine';

interface GroupWordingsProps {
  strings: Strings;
  group: CarrierGroup;
  fullest: string | null;
  /** Words that stand above: a wording that is the same is not printed again. */
  wordsAbove: string;
}

/** The words that the texts of a group print, in lines of their own. */
export function GroupWordings({ strings, group, fullest, wordsAbove }: GroupWordingsProps) {
  if (isPrintedAbove(group, wordsAbove)) return null;
  return (
    <>
      {group.wordings.map((occurrence) => (
        <WordingLine
          key={occurrence.start}
          strings={strings}
          occurrence={occurrence}
          fullest={fullest}
          language={occurrence.language}
        />
      ))}
    </>
  );
}
