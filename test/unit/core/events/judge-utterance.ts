import type { Occurrence, OccurrenceElsewhere } from '../../../../src/core/model';
import type { Cell, Utterance } from './event';
import { type EventViews, isQuoted } from './event-views';
import { isNamed, tellsEdits } from './judge-words';
import type { Verdict } from './verdict';

const isYardstick = (occurrences: readonly Occurrence[]): boolean => occurrences.some(({ trace }) => trace === null);

/** What a text's wording may be called: against the first text's, or against one as long that the engine took instead. */
function listFair(
  { in: cells }: Utterance,
  cell: Cell,
  mine: readonly Occurrence[],
  theirs: readonly OccurrenceElsewhere[],
): readonly string[] {
  const own = [cell.as ?? 'verbatim'].flat();
  const isTwin = ({ as }: Cell) => as === 'restyled' || as === 'altered';
  if (isTwin(cell)) return [...own, ...(isYardstick(mine) ? ['verbatim'] : [])];
  if (
    own.includes('verbatim') &&
    !isYardstick(mine) &&
    !isYardstick(theirs.filter(({ articleId }) => articleId === Object.keys(cells)[0]))
  )
    return Object.values(cells).flatMap((one) => (isTwin(one) ? [one.as ?? []].flat() : own));
  return own;
}

/** How an utterance is found, and told of, in each of its texts. */
export function judgeUtterance(seen: EventViews, utterance: Utterance): Verdict[] {
  const ids = Object.keys(utterance.in);
  const cells = ids.flatMap((id, at): Verdict[] => {
    const cell = utterance.in[id] ?? {};
    const rest = ids.filter((other) => other !== id && !seen.areCopies(id, other));
    // Each is held against the first one, and the first one against the next.
    const other = at > 0 ? rest[0] : rest.find((one) => utterance.in[one]?.known?.found === undefined);
    const name = `${utterance.id} in ${id} (${utterance.why})`;
    const known = cell.known ?? {};
    if (other === undefined) {
      const own = listOwn(seen, utterance, id, cell);
      const speaker = judgeSpeaker(utterance, cell, own, name);
      if (ids.length > 1 || cell.quoted === undefined) return speaker;
      const right = own.length > 0;
      return [{ aspect: 'found quoted', cell: `${name}, there alone`, right, known: known.found ?? null }, ...speaker];
    }
    const [mine, theirs] = seen.findShared(utterance, id, other);
    const right = mine.length > 0 && seen.findShared(utterance, other, id)[0].length > 0;
    const isBothQuoted = cell.quoted !== undefined && utterance.in[other]?.quoted !== undefined;
    const aspect = isBothQuoted ? 'found quoted' : 'found reported';
    const found: Verdict = { aspect, cell: `${name}, as in ${other}`, right, known: known.found ?? null };
    return [
      ...(at === 0 ? [] : [found]),
      ...(right
        ? judgeOccurrences(utterance, cell, mine, name, theirs)
        : judgeSpeaker(utterance, cell, listOwn(seen, utterance, id, cell), name)),
    ];
  });
  return [...cells, ...judgeHeading(seen, utterance)];
}

/** Under whose name what several texts carry is shown, by whatever text is read. */
function judgeHeading(seen: EventViews, utterance: Utterance): Verdict[] {
  const names = new Set<string | null>();
  for (const { statements, missing } of seen.views.values()) {
    for (const { speaker, elsewhere } of [...statements, ...missing]) {
      if (elsewhere.some((one) => isQuoted(one) && seen.has(utterance, one.articleId, one))) names.add(speaker);
    }
  }
  if (names.size === 0) return [];
  const right = [...names].every((given) => isNamed(given, utterance.speaker));
  const told = [...names].map((given) => given ?? 'nobody').join(', ');
  const cell = `${utterance.id} in all (${utterance.why}): ${told}, not ${utterance.speaker}`;
  return [{ aspect: 'speaker', cell, right, known: utterance.misnamed ?? null }];
}

/** Where a text quotes an utterance, whether or not it is told to be the same as in another text. */
function listOwn(seen: EventViews, utterance: Utterance, id: string, cell: Cell): Occurrence[] {
  if (cell.quoted === undefined) return [];
  const { statements, onlyHere } = seen.view(id);
  const shown = [...onlyHere, ...statements.flatMap(({ here }) => here)];
  return shown.filter((one) => isQuoted(one) && seen.has(utterance, id, one));
}

function judgeOccurrences(
  utterance: Utterance,
  cell: Cell,
  mine: Occurrence[],
  name: string,
  theirs: OccurrenceElsewhere[],
): Verdict[] {
  const known = cell.known ?? {};
  const quoted = mine.filter(isQuoted);
  const isFormRight = cell.quoted === undefined ? quoted.length === 0 : quoted.length > 0;
  const forms = [...new Set(mine.map(({ form }) => form))].join(', ');
  const verdicts: Verdict[] = [
    { aspect: 'form', cell: `${name}: ${forms}`, right: isFormRight, known: known.form ?? null },
    ...judgeSpeaker(utterance, cell, mine, name),
  ];
  if (cell.quoted === undefined || quoted.length === 0 || !theirs.some(isQuoted)) return verdicts;
  const fair = listFair(utterance, cell, quoted, theirs);
  const rated = [...new Set(quoted.map(({ fidelity }) => fidelity))];
  const isTrue = rated.every((fidelity) => fair.includes(fidelity));
  verdicts.push({
    aspect: 'fidelity',
    cell: `${name}: ${rated.join(', ')}, not ${fair.join(' or ')}`,
    right: isTrue,
    known: known.fidelity ?? null,
  });
  if (cell.version !== undefined) {
    const versions = [...new Set(quoted.map(({ version }) => version ?? null))];
    verdicts.push({
      aspect: 'version',
      cell: `${name}: ${versions.join(', ')}, not ${cell.version}`,
      right: versions.every((version) => version === cell.version),
      known: known.version ?? null,
    });
  }
  if (cell.dropped === undefined && cell.changed === undefined) return verdicts;
  // Of two that are alike long, the engine may measure either against the other.
  const edits = [...quoted, ...theirs].flatMap((one) => one.edits);
  const told = edits.map(({ from, to }) => `“${from}” > “${to}”`).join('; ');
  verdicts.push({
    aspect: 'edits',
    cell: `${name}: ${told}`,
    right: tellsEdits(edits, cell.dropped ?? [], cell.changed ?? []),
    known: known.edits ?? null,
  });
  return verdicts;
}

function judgeSpeaker(utterance: Utterance, cell: Cell, mine: readonly Occurrence[], name: string): Verdict[] {
  if (mine.length === 0) return [];
  const meant = cell.speaker === undefined ? utterance.speaker : cell.speaker;
  const names = [...new Set(mine.map(({ speaker }) => speaker?.name ?? null))];
  const right = names.every((given) => isNamed(given, meant));
  const known = cell.known?.speaker ?? null;
  const told = names.map((given) => given ?? 'nobody').join(', ');
  return [{ aspect: 'speaker', cell: `${name}: ${told}, not ${meant}`, right, known }];
}
