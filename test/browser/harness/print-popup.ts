import type { ShownCard, ShownEverything, ShownPopup } from './read-popup';

/** What the popup shows as lines for a terminal. */
export function printPopup({ atFirst, quotations, notFound }: ShownEverything): string {
  if (atFirst.notice !== null) return atFirst.noticeText;
  const { story, source, notes, summary } = atFirst;
  return [story, source, ...notes, summary, ...printTab(quotations), ...(notFound ? printTab(notFound) : [])].join(
    '\n',
  );
}

/** The cards of a tab under the names of its parts; what stands in none is under the tab's. */
function printTab({ tabs, cards, alone, empty }: ShownPopup): string[] {
  const [open] = tabs.filter(({ chosen }) => chosen);
  const names = [...new Set(cards.map(({ part }) => part))];
  return [
    ...names.flatMap((name) => [
      '',
      (name || (open?.name ?? '')).toUpperCase(),
      ...cards.filter(({ part }) => part === name).flatMap(printCard),
    ]),
    ...(alone.length > 0 ? ['', 'ONLY HERE', ...alone.map((words) => `  “${words}”`)] : []),
    ...(empty === '' ? [] : ['', empty]),
  ];
}

function printCard({ difference, speaker, words, treatmentHere, groups }: ShownCard): string[] {
  return [
    '',
    `  ${difference === '' ? speaker : `${difference} · ${speaker}`}`,
    ...words.map((text) => `  “${text}”`),
    ...(treatmentHere === '' ? [] : [`    here: ${treatmentHere}`]),
    ...groups.flatMap(({ fidelity, remarks, wording, carriers, copies }) => [
      `    ${[fidelity, ...remarks].join(', ')}${wording === '' ? '' : `: “${wording}”`}`,
      ...carriers.map(({ outlet, title, introduction }) => `      ${outlet} (${introduction}): ${title}`),
      ...copies.map(({ outlet, title }) => `      copy: ${outlet}: ${title}`),
    ]),
  ];
}
