import type { Occurrence, OccurrenceElsewhere, Span } from '../../../../src/core/model';
import type { Cell, EventText, NewsEvent, Utterance } from './event';
import { isNamed, tellsEdits } from './judge-words';
import { findStretch, isAt, listStretches, type View } from './read-event';

export type VerdictAspect =
  | 'found'
  | 'form'
  | 'fidelity'
  | 'edits'
  | 'speaker'
  | 'nothing wrong claimed'
  | 'nobody’s words'
  | 'left out and listed'
  | 'listed and left out'
  | 'counted once';

/** Whether the engine has a cell right. */
export interface Verdict {
  aspect: VerdictAspect;
  /** What the cell is, and what the engine says, for whoever reads a failure. */
  cell: string;
  right: boolean;
  /** The class of the fault, where it is known to be wrong. */
  known: string | null;
}

const brief = (words: string): string => (words.length > 90 ? `${words.slice(0, 88)} …` : words);
const isQuoted = ({ form }: Occurrence): boolean => form === 'direct' || form === 'fragment';

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

/** The whole table of an event: each cell, right or wrong, by what each of its texts shows when it is read. */
export class EventJudge {
  readonly #event: NewsEvent;
  readonly #views: ReadonlyMap<string, View>;

  constructor(event: NewsEvent, views: ReadonlyMap<string, View>) {
    this.#event = event;
    this.#views = views;
  }

  judge(): Verdict[] {
    return [
      ...this.#event.utterances.flatMap((utterance) => this.#judgeUtterance(utterance)),
      ...this.#judgeClaims(),
      ...this.#judgeNobodys(),
      ...this.#judgeMissing(),
    ];
  }

  #text(id: string): EventText {
    const text = this.#event.texts.find((one) => one.id === id);
    if (text === undefined) throw new Error(`${this.#event.id} has no text ${id}`);
    return text;
  }

  #view(id: string): View {
    return this.#views.get(id) ?? { statements: [], onlyHere: [], missing: [] };
  }

  #spans(id: string, { quoted, reported }: Cell): Span[] {
    const text = this.#text(id);
    return [...listStretches(text, quoted), ...listStretches(text, reported)];
  }

  #has({ in: cells }: Utterance, id: string, span: Span): boolean {
    const cell = cells[id];
    return cell !== undefined && this.#spans(id, cell).some((stretch) => isAt(stretch, span));
  }

  #areCopies(a: string, b: string): boolean {
    return this.#event.copies?.some((group) => group.includes(a) && group.includes(b)) ?? false;
  }

  /** What a text and another one show of an utterance, when the first one is read. */
  #findShared(utterance: Utterance, here: string, there: string): [Occurrence[], OccurrenceElsewhere[]] {
    const found: [Occurrence[], OccurrenceElsewhere[]] = [[], []];
    for (const statement of this.#view(here).statements) {
      const mine = statement.here.filter((one) => this.#has(utterance, here, one));
      const others = statement.elsewhere.filter((one) => one.articleId === there && this.#has(utterance, there, one));
      if (mine.length === 0 || others.length === 0) continue;
      found[0].push(...mine);
      found[1].push(...others);
    }
    return found;
  }

  #judgeUtterance(utterance: Utterance): Verdict[] {
    const ids = Object.keys(utterance.in);
    const cells = ids.flatMap((id, at) => {
      const cell = utterance.in[id] ?? {};
      const rest = ids.filter((other) => other !== id && !this.#areCopies(id, other));
      // Each is held against the first one, and the first one against the next.
      const other = at > 0 ? rest[0] : rest.find((one) => utterance.in[one]?.known?.found === undefined);
      const name = `${utterance.id} in ${id} (${utterance.why})`;
      if (other === undefined) return rest.length > 0 ? [] : this.#judgeAlone(utterance, id, cell, name);
      const [mine, theirs] = this.#findShared(utterance, id, other);
      const known = cell.known ?? {};
      const isFound = mine.length > 0 && this.#findShared(utterance, other, id)[0].length > 0;
      const found: Verdict = {
        aspect: 'found',
        cell: `${name}, as in ${other}`,
        right: isFound,
        known: known.found ?? null,
      };
      const verdicts = at === 0 && rest.length > 0 ? [] : [found];
      return isFound ? [...verdicts, ...this.#judgeOccurrences(utterance, cell, mine, name, theirs)] : verdicts;
    });
    return [...cells, ...this.#judgeHeading(utterance)];
  }

  /** Under whose name what several texts carry is shown, by whatever text is read. */
  #judgeHeading(utterance: Utterance): Verdict[] {
    const names = new Set<string | null>();
    for (const { statements, missing } of this.#views.values()) {
      for (const { speaker, elsewhere } of [...statements, ...missing]) {
        if (elsewhere.some((one) => isQuoted(one) && this.#has(utterance, one.articleId, one))) names.add(speaker);
      }
    }
    if (names.size === 0) return [];
    const right = [...names].every((given) => isNamed(given, utterance.speaker));
    const told = [...names].map((given) => given ?? 'nobody').join(', ');
    const cell = `${utterance.id} in all (${utterance.why}): ${told}, not ${utterance.speaker}`;
    return [{ aspect: 'speaker', cell, right, known: utterance.misnamed ?? null }];
  }

  /** What one text alone carries is what only it quotes. */
  #judgeAlone(utterance: Utterance, id: string, cell: Cell, name: string): Verdict[] {
    if (cell.quoted === undefined) return [];
    const { statements, onlyHere } = this.#view(id);
    // Or it is a piece of a passage of which another text has another piece.
    const mine = [...onlyHere, ...statements.flatMap(({ here }) => here)].filter((one) =>
      this.#has(utterance, id, one),
    );
    const known = cell.known?.found ?? null;
    const isCopied = Object.keys(utterance.in).length > 1;
    const found: Verdict = { aspect: 'found', cell: `${name}, there alone`, right: mine.length > 0, known };
    const verdicts = isCopied ? [] : [found];
    return mine.length > 0 ? [...verdicts, ...this.#judgeSpeaker(utterance, cell, mine, name)] : verdicts;
  }

  #judgeOccurrences(
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
      ...this.#judgeSpeaker(utterance, cell, mine, name),
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

  #judgeSpeaker(utterance: Utterance, cell: Cell, mine: readonly Occurrence[], name: string): Verdict[] {
    const meant = cell.speaker === undefined ? utterance.speaker : cell.speaker;
    const names = [...new Set(mine.map(({ speaker }) => speaker?.name ?? null))];
    const right = names.every((given) => isNamed(given, meant));
    const known = cell.known?.speaker ?? null;
    return [{ aspect: 'speaker', cell: `${name}: ${names.join(', ') || 'nobody'}, not ${meant}`, right, known }];
  }

  /** Each pair that is claimed is one utterance of the table; no pair that is apart is claimed. */
  #judgeClaims(): Verdict[] {
    const apart = this.#event.apart ?? [];
    const claimed = new Set<(typeof apart)[number]>();
    const verdicts = new Map<string, Verdict>();
    for (const [id, { statements }] of this.#views) {
      for (const { here, elsewhere } of statements) {
        for (const there of elsewhere) {
          // The other piece of a passage that is printed in pieces goes with the one that is meant.
          const pieces = elsewhere.filter((one) => one.articleId === there.articleId && isQuoted(one));
          const isOne = this.#event.utterances.some(
            (utterance) =>
              here.some((one) => this.#has(utterance, id, one)) &&
              (isQuoted(there) ? pieces : [there]).some((one) => this.#has(utterance, there.articleId, one)),
          );
          const pairs = here.map((one) => [id, one, there.articleId, there] as const);
          const told = apart.filter((one) => pairs.some((pair) => this.#isPair(one.between, ...pair)));
          for (const one of told) if (!isOne) claimed.add(one);
          if (isOne || told.length > 0) continue;
          const cell = `${id} “${brief(here[0]?.text ?? '')}” / ${there.articleId} “${brief(there.text)}” (${there.form})`;
          verdicts.set(cell, { aspect: 'nothing wrong claimed', cell, right: false, known: null });
        }
      }
    }
    for (const one of apart) {
      const [[a, x], [b, y]] = one.between;
      const cell = `${a} “${brief(x)}” / ${b} “${brief(y)}” (${one.why})`;
      verdicts.set(cell, {
        aspect: 'nothing wrong claimed',
        cell,
        right: !claimed.has(one),
        known: one.known ?? null,
      });
    }
    return [...verdicts.values()];
  }

  #isPair(between: NonNullable<NewsEvent['apart']>[number]['between'], a: string, x: Span, b: string, y: Span) {
    const isOf = ([id, words]: readonly [string, string], text: string, span: Span) =>
      id === text && isAt(findStretch(this.#text(id), words), span);
    const [p, q] = between;
    return (isOf(p, a, x) && isOf(q, b, y)) || (isOf(q, a, x) && isOf(p, b, y));
  }

  #judgeNobodys(): Verdict[] {
    return (this.#event.nobodys ?? []).map((words) => {
      const span = findStretch(this.#text(words.in), words.words);
      const isThere = (one: OccurrenceElsewhere) => one.articleId === words.in && isAt(span, one);
      const { statements, onlyHere } = this.#view(words.in);
      const isOwn = [...onlyHere, ...statements.flatMap(({ here }) => here)].some((one) => isAt(span, one));
      const isMissing = [...this.#views.values()].some(({ missing }) =>
        missing.some(({ elsewhere }) => elsewhere.some(isThere)),
      );
      const cell = `${words.in} “${brief(words.words)}” (${words.why})`;
      return { aspect: 'nobody’s words', cell, right: !isOwn && !isMissing, known: words.known ?? null };
    });
  }

  #countWitnesses({ in: cells }: Utterance): number {
    const ids = Object.keys(cells);
    return ids.filter((id, at) => !ids.slice(0, at).some((other) => this.#areCopies(id, other))).length;
  }

  #judgeMissing(): Verdict[] {
    const verdicts: Verdict[] = [];
    for (const { id, published } of this.#event.texts) {
      const { missing } = this.#view(id);
      const itemsOf = (utterance: Utterance) =>
        missing.filter(({ elsewhere }) => elsewhere.some((one) => this.#has(utterance, one.articleId, one)));
      for (const utterance of this.#event.utterances) {
        const cell = utterance.in[id];
        const items = itemsOf(utterance);
        const name = `${utterance.id} when ${id} is read (${utterance.why})`;
        const known = cell === undefined ? (utterance.unsaid?.[id] ?? null) : (cell.known?.['left out'] ?? null);
        if (cell !== undefined) {
          verdicts.push({ aspect: 'listed and left out', cell: name, right: items.length === 0, known });
          continue;
        }
        const carriers = Object.keys(utterance.in).filter((other) => !this.#areCopies(id, other));
        if (carriers.length === 0) continue;
        const isLater = carriers.every((other) => this.#text(other).published > published);
        const needed = this.#countWitnesses(utterance) >= 2 && utterance.minor !== true;
        if (needed || known !== null) {
          const right = items.some(({ later }) => later === isLater);
          verdicts.push({ aspect: 'left out and listed', cell: name, right, known });
        }
      }
      for (const item of missing) {
        const told = this.#event.utterances.filter((utterance) => itemsOf(utterance).includes(item));
        if (told.length > 0 && this.#event.copies !== undefined)
          verdicts.push({
            aspect: 'counted once',
            cell: `${told.map((one) => one.id).join(', ')} when ${id} is read: ${item.witnesses}`,
            right: item.witnesses <= Math.max(...told.map((utterance) => this.#countWitnesses(utterance))),
            known: null,
          });
        const isTold = told.length > 0;
        const isNobodys = (this.#event.nobodys ?? []).some((words) =>
          item.elsewhere.some(
            (one) => one.articleId === words.in && isAt(findStretch(this.#text(words.in), words.words), one),
          ),
        );
        if (isTold || isNobodys) continue;
        const cell = `when ${id} is read: “${brief(item.elsewhere[0]?.text ?? '')}” of ${item.elsewhere[0]?.articleId}`;
        verdicts.push({ aspect: 'listed and left out', cell, right: false, known: null });
      }
    }
    return verdicts;
  }
}
