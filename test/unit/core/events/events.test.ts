import { afterAll, describe, expect, it } from 'vitest';
import { judgeEvent } from './judge-event';
import { TABLE } from './table';
import type { Verdict, VerdictAspect } from './verdict';

const ASPECTS: Readonly<Record<VerdictAspect, string>> = {
  'found quoted': 'what several quote is found',
  'found reported': 'what others report is found',
  form: 'what is quoted is told from what is reported',
  fidelity: 'fidelity is as a reader would put it',
  version: 'tells another version of the speaker’s from an outlet’s change',
  edits: 'the words that are dropped or changed are told',
  speaker: 'speakers are named rightly',
  'nothing wrong claimed': 'nothing that is apart is claimed as one',
  'nobody’s words': 'nobody is quoted with words that nobody said',
  'left out and listed': 'what is left out is listed',
  'listed and left out': 'what is listed is left out',
  'counted once': 'copies count once',
};

const all: Verdict[] = [];

const cellsOf = (verdicts: readonly Verdict[], right: boolean, isKnown: boolean): string[] =>
  verdicts.filter((one) => one.right === right && (one.known !== null) === isKnown).map(({ cell }) => cell);

describe.each(TABLE.map((event) => [event.id, event] as const))('%s', (_, event) => {
  const verdicts = judgeEvent(event);
  all.push(...verdicts);
  for (const [aspect, behaviour] of Object.entries(ASPECTS)) {
    const judged = verdicts.filter((verdict) => verdict.aspect === aspect);
    if (judged.length === 0) continue;
    it(behaviour, () => {
      expect(cellsOf(judged, false, false), 'wrong').toEqual([]);
    });
    if (judged.some(({ known }) => known !== null))
      it(`${behaviour}: what is known to be wrong is still wrong (if not, take its mark off)`, () => {
        expect(cellsOf(judged, true, true), 'right by now').toEqual([]);
      });
  }
});

describe('the table', () => {
  it('is the same in whatever order the texts come', () => {
    for (const event of TABLE.slice(0, 2)) {
      const [first, ...rest] = event.texts;
      if (first === undefined) continue;
      const turned = { ...event, texts: [...rest, first] };
      const told = (verdicts: readonly Verdict[]) =>
        verdicts.map(({ aspect, cell, right }) => [aspect, cell, right]).sort();
      const before = told(judgeEvent(event));
      for (const texts of [turned.texts, event.texts.toReversed()])
        expect(told(judgeEvent({ ...event, texts }))).toEqual(before);
    }
  });
});

afterAll(() => {
  const lines: string[] = [];
  for (const [aspect, behaviour] of Object.entries(ASPECTS)) {
    const judged = all.filter((verdict) => verdict.aspect === aspect);
    lines.push(`${judged.filter(({ right }) => right).length} of ${judged.length}: ${behaviour}`);
  }
  const classes = new Map<string, number>();
  for (const { known, right } of all) {
    if (known !== null && !right) classes.set(known, (classes.get(known) ?? 0) + 1);
  }
  lines.push('Known to be wrong, by class:');
  lines.push(
    ...[...classes].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${String(count).padStart(4)} ${name}`),
  );
  console.log([`${TABLE.length} events, ${all.length} cells`, ...lines].join('\n'));
});
