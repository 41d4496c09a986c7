import type { ShownCard, ShownPopup } from './read-popup';

/** What the popup shows as lines for a terminal. `leftOut`: the popup with that tab chosen, where it has one. */
export function printPopup(shown: ShownPopup, leftOut: ShownPopup | null): string {
  if (shown.notice !== null) return shown.noticeText;
  const lines = [shown.story, `${shown.title} — ${shown.source}`, ...shown.notes, shown.summary];
  if (shown.cards.length > 0) lines.push('', 'SAME QUOTES', ...shown.cards.flatMap(printCard));
  if (shown.alone.length > 0) lines.push('', 'ONLY HERE', ...shown.alone.map((words) => `  “${words}”`));
  if (leftOut && leftOut.cards.length > 0) lines.push('', 'LEFT OUT HERE', ...leftOut.cards.flatMap(printCard));
  return lines.join('\n');
}

function printCard({ head, words, groups }: ShownCard): string[] {
  return [
    '',
    `  ${head}`,
    ...words.map((text) => `  “${text}”`),
    ...groups.flatMap(({ fidelity, remarks, wording, carriers }) => [
      `    ${[fidelity, ...remarks].join(', ')}${wording === '' ? '' : `: “${wording}”`}`,
      ...carriers.map(({ outlet, title, introduction }) => `      ${outlet} (${introduction}): ${title}`),
    ]),
  ];
}
