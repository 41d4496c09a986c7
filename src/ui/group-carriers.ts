import { partByCloseness } from '../core/comparison/find-closest';
import { groupByText } from '../core/comparison/group-by-text';
import { keyOfPrint } from '../core/matching/read-alike';
import type { Fidelity, Occurrence, OccurrenceElsewhere, Version } from '../core/model';
import { DIFFERENCES, rateTreatment } from '../core/story/rate-difference';

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
  /** Texts that have this one's words from it, or both from a third, and print these alike: told with it. */
  copies: Carrier[];
}

/** Carriers that print a statement alike. */
export interface CarrierGroup {
  fidelity: Fidelity;
  version?: Version;
  /** Of the first carrier; the others print the same. */
  wordings: OccurrenceElsewhere[];
  carriers: Carrier[];
}

/** The outlets that carry a statement: what differs most first, in the order of `DIFFERENCES`; those that print it alike together. */
export function groupCarriers(elsewhere: readonly OccurrenceElsewhere[]): CarrierGroup[] {
  const groups = new Map<string, CarrierGroup>();
  for (const occurrences of groupByText(elsewhere).values()) {
    const { main: wordings, again } = partByCloseness(occurrences);
    const first = wordings[0];
    if (!first) continue;
    const { articleId, outlet, title, url = null, fidelity, version } = first;
    const carrier: Carrier = { articleId, outlet, title, url, fidelity, wordings, again, copies: [] };
    const key = JSON.stringify([fidelity, version, wordings.map((one) => [keyOfPrint(one), isUnmarked(one)])]);
    const group = groups.get(key);
    if (group) group.carriers.push(carrier);
    else groups.set(key, { fidelity, ...(version && { version }), wordings, carriers: [carrier] });
  }
  return [...groups.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ wordings: [first] }: CarrierGroup): number {
  return first === undefined ? DIFFERENCES.length : DIFFERENCES.indexOf(rateTreatment(first));
}

/** The text being read: whose copies are told with it. */
export interface HereText {
  /** As in `OccurrenceElsewhere`. */
  witness: number | undefined;
  /** The words that stand for the statement there. */
  words: string;
}

/** Who carries a statement, copies told with what they are copies of. */
export interface FoldedCarriers {
  groups: CarrierGroup[];
  /** Of the text being read, that print it as it does. */
  copiesOfHere: Carrier[];
  /** Of copies that print it otherwise than what they are copies of: what that is. */
  copyOf: Map<string, Carrier | 'here'>;
}

/**
 * Puts copies that print a statement alike with what they are copies of; what prints it otherwise stays where it stands,
 * known as a copy.
 */
export function foldCopies(groups: readonly CarrierGroup[], here: HereText | null): FoldedCarriers {
  const firsts = new Map<number, Carrier | 'here'>(here?.witness === undefined ? [] : [[here.witness, 'here']]);
  const folded: FoldedCarriers = { groups: [], copiesOfHere: [], copyOf: new Map() };
  for (const group of groups) {
    const isAsHere = here !== null && isPrintedAbove(group, here.words);
    const kept: Carrier[] = [];
    for (const carrier of group.carriers) {
      const witness = carrier.wordings[0]?.witness;
      const first = witness === undefined ? undefined : firsts.get(witness);
      if (witness !== undefined && first === undefined) firsts.set(witness, carrier);
      const original = first !== undefined && first !== 'here' ? kept.find((one) => one === first) : undefined;
      if (first === 'here' && isAsHere) folded.copiesOfHere.push(carrier);
      else if (original !== undefined) original.copies.push(carrier);
      else {
        if (first !== undefined) folded.copyOf.set(carrier.articleId, first);
        kept.push(carrier);
      }
    }
    if (kept.length > 0) folded.groups.push({ ...group, carriers: kept });
  }
  return folded;
}

/** Words that another text quotes and this one prints without quotation marks. */
export function isUnmarked({ form }: Pick<Occurrence, 'form'>): boolean {
  return form === 'unmarked';
}

/** Whether a group's wording needs no printing below `words`, which stand above it. */
export function isPrintedAbove(
  { wordings: [only, ...others] }: Pick<CarrierGroup, 'wordings'>,
  words: string,
): boolean {
  return only !== undefined && others.length === 0 && readsAs(only, words);
}

/** Whether an outlet's wording needs no printing below `words`, which stand above it. */
export function readsAs(occurrence: Occurrence, words: string): boolean {
  return keyOfPrint(occurrence) === keyOfPrint({ fidelity: occurrence.fidelity, text: words });
}
