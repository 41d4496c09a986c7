import type { OccurrenceElsewhere, Span } from '../../../../src/core/model';
import type { Apart } from './event';
import { type EventViews, isQuoted } from './event-views';
import { findStretch, isAt } from './read-event';
import { brief, type Verdict } from './verdict';

/** Each pair that is claimed is one utterance of the table; no pair that is apart is claimed. */
export function judgeClaims(seen: EventViews): Verdict[] {
  const apart = seen.event.apart ?? [];
  const claimed = new Set<(typeof apart)[number]>();
  const verdicts = new Map<string, Verdict>();
  for (const [id, { statements }] of seen.views) {
    for (const { here, elsewhere } of statements) {
      for (const there of elsewhere) {
        // The other piece of a passage that is printed in pieces goes with the one that is meant.
        const pieces = elsewhere.filter((one) => one.articleId === there.articleId && isQuoted(one));
        const isOne = seen.event.utterances.some(
          (utterance) =>
            here.some((one) => seen.has(utterance, id, one)) &&
            (isQuoted(there) ? pieces : [there]).some((one) => seen.has(utterance, there.articleId, one)),
        );
        const pairs = here.map((one) => [id, one, there.articleId, there] as const);
        const told = apart.filter((one) => pairs.some((pair) => isPair(seen, one.between, ...pair)));
        for (const one of told) if (!isOne) claimed.add(one);
        if (isOne || told.length > 0) continue;
        // The same, whichever of the two is read.
        const sides = [`${id} “${brief(here[0]?.text ?? '')}”`, `${there.articleId} “${brief(there.text)}”`];
        const cell = sides.sort().join(' / ');
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

function isPair(seen: EventViews, between: Apart['between'], a: string, x: Span, b: string, y: Span) {
  const isOf = ([id, words]: readonly [string, string], text: string, span: Span) =>
    id === text && isAt(findStretch(seen.text(id), words), span);
  const [p, q] = between;
  return (isOf(p, a, x) && isOf(q, b, y)) || (isOf(q, a, x) && isOf(p, b, y));
}

/** Words of nobody’s are quoted by nobody, and missed by nobody. */
export function judgeNobodys(seen: EventViews): Verdict[] {
  return (seen.event.nobodys ?? []).map((words) => {
    const span = findStretch(seen.text(words.in), words.words);
    const isThere = (one: OccurrenceElsewhere) => one.articleId === words.in && isAt(span, one);
    const { statements, onlyHere } = seen.view(words.in);
    const isOwn = [...onlyHere, ...statements.flatMap(({ here }) => here)].some((one) => isAt(span, one));
    const isMissing = [...seen.views.values()].some(({ missing }) =>
      missing.some(({ elsewhere }) => elsewhere.some(isThere)),
    );
    const cell = `${words.in} “${brief(words.words)}” (${words.why})`;
    return { aspect: 'nobody’s words', cell, right: !isOwn && !isMissing, known: words.known ?? null };
  });
}
