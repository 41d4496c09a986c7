import { CLOSENESS, findClosest } from '../core/comparison/find-closest';
import { keyOfPrint } from '../core/matching/read-alike';
import type { Fidelity, Occurrence, OccurrenceElsewhere, Version } from '../core/model';

/** How an article carries a statement: its closest wording (several, where it prints fragments), and what else it has. */
export interface Carrier {
  articleId: string;
  outlet: string | null;
  title: string | null;
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

/** An article's occurrences parted into those with its closest fidelity and the rest. Fragments stay together. */
export function partByCloseness<O extends Occurrence>(occurrences: readonly O[]): { main: O[]; again: O[] } {
  const closest = findClosest(occurrences)?.fidelity;
  const same = occurrences.filter((occurrence) => occurrence.fidelity === closest);
  // Two fragments give more of the statement than one; of two whole wordings the first is enough.
  const main = closest === 'fragment' || closest === 'indirect' ? same : same.slice(0, 1);
  return { main, again: occurrences.filter((occurrence) => !main.includes(occurrence)) };
}

/** The outlets that carry a statement: those closest to the fullest wording first, those that print it alike together. */
export function groupCarriers(elsewhere: readonly OccurrenceElsewhere[]): CarrierGroup[] {
  const byArticle = new Map<string, OccurrenceElsewhere[]>();
  for (const occurrence of elsewhere) {
    const known = byArticle.get(occurrence.articleId);
    if (known) known.push(occurrence);
    else byArticle.set(occurrence.articleId, [occurrence]);
  }
  const groups = new Map<string, CarrierGroup>();
  for (const [articleId, occurrences] of byArticle) {
    const { main: wordings, again } = partByCloseness(occurrences);
    const first = wordings[0];
    if (!first) continue;
    const { outlet, title, fidelity, version } = first;
    const carrier: Carrier = { articleId, outlet, title, fidelity, wordings, again };
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
