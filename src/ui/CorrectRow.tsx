import { useContext } from 'preact/hooks';
import type { ShownWords } from '../core/corrections/say-correction';
import type { OccurrenceElsewhere } from '../core/model';
import { CorrectedBy } from './CorrectedBy';
import { CorrectMenu } from './CorrectMenu';
import { CorrectingContext, toShownElsewhere } from './correcting';
import type { Strings } from './strings';

interface CorrectRowProps {
  strings: Strings;
  /** Those that its row shows; what is not right is said of the first. */
  occurrences: readonly OccurrenceElsewhere[];
  whose: string;
  against: ShownWords;
  statementId: string;
}

/** What is not right about one text's way with a statement, and what of it has been corrected. */
export function CorrectRow({ strings, occurrences, whose, against, statementId }: CorrectRowProps) {
  const correcting = useContext(CorrectingContext);
  const [first] = occurrences;
  if (first === undefined) return null;
  const words = toShownElsewhere(first, correcting?.readingId ?? null);
  const isItself = words.articleId === against.articleId && words.start === against.start;
  return (
    <>
      <CorrectMenu
        strings={strings}
        occurrence={first}
        words={words}
        whose={whose}
        against={isItself ? null : against}
        statementId={statementId}
      />
      <CorrectedBy strings={strings} marks={occurrences.flatMap(({ corrected }) => corrected ?? [])} />
    </>
  );
}
