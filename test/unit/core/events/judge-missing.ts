import type { Utterance } from './event';
import type { EventViews } from './event-views';
import { findStretch, isAt } from './read-event';
import { brief, type Verdict } from './verdict';

/** What is listed as left out is left out, and what two independent texts carry is listed. */
export function judgeMissing(seen: EventViews): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const { id, published } of seen.event.texts) {
    const { missing } = seen.view(id);
    const itemsOf = (utterance: Utterance) =>
      missing.filter(({ elsewhere }) => elsewhere.some((one) => seen.has(utterance, one.articleId, one)));
    for (const utterance of seen.event.utterances) {
      const cell = utterance.in[id];
      const items = itemsOf(utterance);
      const name = `${utterance.id} when ${id} is read (${utterance.why})`;
      const known = cell === undefined ? (utterance.unsaid?.[id] ?? null) : (cell.known?.['left out'] ?? null);
      if (cell !== undefined) {
        verdicts.push({ aspect: 'listed and left out', cell: name, right: items.length === 0, known });
        continue;
      }
      const carriers = Object.keys(utterance.in).filter((other) => !seen.areCopies(id, other));
      if (carriers.length === 0) continue;
      const isLater = carriers.every((other) => seen.text(other).published > published);
      const needed = seen.countWitnesses(utterance) >= 2 && utterance.minor !== true;
      if (needed || known !== null) {
        const right = items.some(({ when }) => (when === 'later') === isLater);
        verdicts.push({ aspect: 'left out and listed', cell: name, right, known });
      }
    }
    for (const item of missing) {
      const told = seen.event.utterances.filter((utterance) => itemsOf(utterance).includes(item));
      if (told.length > 0 && seen.event.copies !== undefined)
        verdicts.push({
          aspect: 'counted once',
          cell: `${told.map((one) => one.id).join(', ')} when ${id} is read: ${item.witnesses}`,
          right: item.witnesses <= Math.max(...told.map((utterance) => seen.countWitnesses(utterance))),
          known: null,
        });
      const isTold = told.length > 0;
      const isNobodys = (seen.event.nobodys ?? []).some((words) =>
        item.elsewhere.some(
          (one) => one.articleId === words.in && isAt(findStretch(seen.text(words.in), words.words), one),
        ),
      );
      if (isTold || isNobodys) continue;
      const cell = `when ${id} is read: “${brief(item.elsewhere[0]?.text ?? '')}” of ${item.elsewhere[0]?.articleId}`;
      verdicts.push({ aspect: 'listed and left out', cell, right: false, known: null });
    }
  }
  return verdicts;
}
