import { partByCloseness } from '../comparison/find-closest';
import { isGrave } from '../matching/is-grave';
import { isEditorsHelp } from '../matching/rate-fidelity';
import { keyOfPrint } from '../matching/read-alike';
import type { Difference, Occurrence } from '../model';

/** What is told first stands first. */
export const DIFFERENCES: readonly Difference[] = [
  'sense',
  'cut',
  'changed',
  'part',
  'version',
  'own-words',
  'note',
  'same',
];

type Wording = Pick<Occurrence, 'fidelity' | 'version' | 'edits' | 'form' | 'text'>;

/** What a text did to a statement, against its fullest wording. */
export function rateTreatment({
  fidelity,
  version,
  edits,
}: Pick<Wording, 'fidelity' | 'version' | 'edits'>): Difference {
  if (version !== undefined) return 'version';
  if (edits.some((edit) => isGrave(edit) && !isEditorsHelp(edit))) return 'sense';
  switch (fidelity) {
    case 'shortened':
      return 'cut';
    case 'altered':
      return 'changed';
    case 'fragment':
      return 'part';
    case 'indirect':
      return 'own-words';
    case 'verbatim':
    case 'restyled':
      return edits.some(isEditorsHelp) ? 'note' : 'same';
  }
}

/** The first of some treatments, in the order in which they are told. */
function findFirst(treatments: readonly Difference[]): Difference {
  return DIFFERENCES.find((one) => treatments.includes(one)) ?? 'same';
}

/**
 * In what texts differ that carry one statement: the first thing, in the order of `DIFFERENCES`, that one of them did to
 * it; `same` where all print it alike, whatever they did, since nobody sees a difference between them.
 *
 * @param texts the occurrences of each text that carries it
 */
export function rateDifference(texts: readonly (readonly Wording[])[]): Difference {
  const printed = texts.map((occurrences) => partByCloseness(occurrences).main);
  const prints = new Set(
    printed.map((wordings) =>
      JSON.stringify(wordings.map((wording) => [rateTreatment(wording) === 'same', keyOfPrint(wording)])),
    ),
  );
  return prints.size < 2 ? 'same' : findFirst(printed.flatMap((wordings) => wordings.map(rateTreatment)));
}
