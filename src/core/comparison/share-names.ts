import { BODIES, CROWDS } from '../language/offices';
import { isOutlet } from '../language/outlets';
import { isPronoun } from '../matching/compare-speakers';
import type { NameReader } from '../matching/name-reader';
import type { Speaker } from '../model';
import type { TextIndex } from '../text/text-index';
import type { DraftStatement } from './build-statements';

/** Whether an outlet is given for the speaker: it hands on what somebody else said. */
function isRelay(name: string): boolean {
  return isOutlet(
    name
      .toLowerCase()
      .replace(/^the\s+/, '')
      .split(/[\s-]+/),
  );
}

/** "authorities", "port officials", "the police": several people, who may be others than whom another text names. */
function isSeveral(name: string): boolean {
  const last = name.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  return CROWDS.has(last) || BODIES.has(last) || /[^s]s$/.test(last);
}

/** Whether words stand for one who is not named: "the envoy", "a statement". */
function isUnnamed(name: string, reader: NameReader): boolean {
  return !reader.isProper(name) && !isSeveral(name);
}

/** Whether a name is not printed where it is given, but a pronoun or a description that was resolved to it. */
function isInferred({ start, end }: Speaker, { article }: TextIndex, reader: NameReader): boolean {
  const printed = article.text.slice(start, end);
  return isPronoun(printed) || !reader.isProper(printed);
}

/** The one whom all names stand for; null where they are not one person's. */
function findOnly(names: Iterable<string>, reader: NameReader): string | null {
  let only: string | null = null;
  for (const name of names) {
    if (only !== null && reader.compare(only, name) !== 'same') return null;
    if (only === null || name.length > only.length) only = name;
  }
  return only;
}

/**
 * Gives everybody in a statement the name that the story calls them by, and whom one text calls "the envoy" or "he" the name
 * that the others print for the same words; an outlet yields to whom it quotes. Where texts print different people, each keeps
 * its own.
 * @param unified names and those that the story has for them
 */
export function shareNames(
  { occurrences }: DraftStatement,
  texts: readonly TextIndex[],
  unified: ReadonlyMap<string, string>,
  reader: NameReader,
): void {
  const given = occurrences.flatMap(({ text: at, occurrence }) => {
    const text = texts[at];
    const { speaker } = occurrence;
    if (speaker === null || text === undefined) return [];
    const own = unified.get(speaker.name) ?? speaker.name;
    const isSure = reader.isProper(own) && !isRelay(own) && !isInferred(speaker, text, reader);
    const isSaid = occurrence.corrected?.some(({ kind }) => kind === 'speaker') === true;
    return { occurrence, speaker, own, isSure, isSaid };
  });
  // Whom the reader has named is no evidence of what the other texts print.
  const found = given.filter(({ isSaid }) => !isSaid);
  const sure = found.filter(({ isSure }) => isSure);
  const inferred = found.filter(({ own }) => reader.isProper(own) && !isRelay(own));
  const only = findOnly(
    (sure.length > 0 ? sure : inferred).map(({ own }) => own),
    reader,
  );
  for (const { occurrence, speaker, own, isSure, isSaid } of given) {
    const yields = !isSure && !isSaid && (reader.isProper(own) || isUnnamed(own, reader));
    const name = only !== null && yields ? only : own;
    if (name !== speaker.name) occurrence.speaker = { ...speaker, name };
  }
}
