import { CLOSENESS, partByCloseness } from '../core/comparison/find-closest';
import { keyOfPrint } from '../core/matching/read-alike';
import type { Fidelity, Occurrence, OccurrenceElsewhere, Version } from '../core/model';
import { groupByText } from '../core/story/place-elsewhere';

/** How an article carries a statement: its closest wording (several, where it prints fragments), and what else it has. */
export interface Carrier {
  articleId: string;
  outlet: string | null;
  title: string | null;
  /** Of the text, as its page states it. */
  url: string | null;
  fidelity: Fidelity;
  wordings: OccurrenceElsewhere[];
  again: OccurrenceElsewhere[];
}

/** Carriers that print a statement alike. */
export interface CarrierGroup {
  fidelity: Fidelity;
  version?: Version;
  /** Of the first carrier; the others print the same. */
  wordings: OccurrenceElsewhere[];
  carriers: Carrier[];
}

/** The outlets that carry a statement: those closest to the fullest wording first, those that print it alike together. */
export function groupCarriers(elsewhere: readonly OccurrenceElsewhere[]): CarrierGroup[] {
  const groups = new Map<string, CarrierGroup>();
  for (const occurrences of groupByText(elsewhere)) {
    const { main: wordings, again } = partByCloseness(occurrences);
    const first = wordings[0];
    if (!first) continue;
    const { articleId, outlet, title, url = null, fidelity, version } = first;
    const carrier: Carrier = { articleId, outlet, title, url, fidelity, wordings, again };
    const key = JSON.stringify([fidelity, version, wordings.map((one) => [keyOfPrint(one), isUnmarked(one)])]);
    const group = groups.get(key);
    if (group) group.carriers.push(carrier);
    else groups.set(key, { fidelity, ...(version && { version }), wordings, carriers: [carrier] });
  }
  return [...groups.values()].sort((a, b) => CLOSENESS.indexOf(a.fidelity) - CLOSENESS.indexOf(b.fidelity));
}

/**
 * The texts that are one witness with the text being read, or with one that stands before them, and with which.
 * @param here the witness of the text being read, where there is one
 */
export function findCopies(groups: readonly CarrierGroup[], here: number | undefined): Map<string, Carrier | 'here'> {
  const first = new Map<number, Carrier | 'here'>(here === undefined ? [] : [[here, 'here']]);
  const copies = new Map<string, Carrier | 'here'>();
  for (const carrier of groups.flatMap(({ carriers }) => carriers)) {
    const witness = carrier.wordings[0]?.witness;
    if (witness === undefined) continue;
    const known = first.get(witness);
    if (known) copies.set(carrier.articleId, known);
    else first.set(witness, carrier);
  }
  return copies;
}

/** Words that another text quotes and this one prints without quotation marks. */
export function isUnmarked({ form }: Pick<Occurrence, 'form'>): boolean {
  return form === 'unmarked';
}

/** Whether an outlet's wording needs no printing below `words`, which stand above it. */
export function readsAs(occurrence: Occurrence, words: string): boolean {
  return keyOfPrint(occurrence) === keyOfPrint({ fidelity: occurrence.fidelity, text: words });
}
