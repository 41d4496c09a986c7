import { describe, expect, it } from 'vitest';
import { REPORT_LIMITS, rateReports } from '../../../../src/core/comparison/rate-report';
import type { ReportSigns } from '../../../../src/core/comparison/report-weights';
import type { Comparison } from '../../../../src/core/comparison-model';
import { viewArticle } from '../../../../src/core/story/view-article';
import { makeStoryIndex, makeText } from './make-text';

type View = Pick<Comparison, 'statements' | 'missing'>;

const FERRY =
  'I will not sell the old ferry to anybody, I will mend it in my own shipyard, and it will sail again by Easter';
/** Another text that quotes what `here` may report. */
const QUOTING = ['The council met on Monday.', `“${FERRY},” Mayor Ann Lee said at the quay.`];

const view = (sentence: string, quoting: readonly string[] = QUOTING): View =>
  viewArticle(
    makeStoryIndex({ other: makeText('other', quoting) }),
    makeText('here', [
      'A cold wind blew over the harbour all week.',
      sentence,
      'Nobody had bought a ticket since the summer before last.',
    ]),
  );
const reports = ({ statements }: View): string[] =>
  statements.flatMap(({ here }) => here.filter(({ form }) => form === 'indirect').map(({ text }) => text));

describe('a report in other words', () => {
  it.each([
    [
      'with persons and tenses shifted',
      'Mayor Ann Lee said she would not sell the old ferry to anybody but would mend it in her own shipyard.',
    ],
    ['of a part', 'Mayor Ann Lee promised that the old ferry would sail again by Easter.'],
    [
      'behind its speaker’s office',
      'According to Ann Lee, the mayor, she will mend the old ferry in her own shipyard by Easter.',
    ],
    ['with a verb of refusing', 'Ann Lee refused to sell the old ferry and wants to mend it in her own shipyard.'],
  ])('is found %s', (_what, sentence) => {
    const found = view(sentence);
    expect(reports(found)).toEqual([sentence]);
    expect(found.missing).toEqual([]);
  });

  it.each([
    ['turns it around', 'Mayor Ann Lee said she would sell the old ferry to anybody by Easter.'],
    [
      'is somebody else’s',
      'Bo Berg said he would not sell the old ferry to anybody and would mend it in his shipyard.',
    ],
    ['has two words of it', 'Mayor Ann Lee said the old ferry had made her seasick as a child.'],
    ['says nothing of saying', 'The old ferry of Mayor Ann Lee was moored beside her own shipyard at Easter.'],
  ])('is none where a sentence %s', (_what, sentence) => {
    expect(reports(view(sentence))).toEqual([]);
  });

  it('is none where it has another number', () => {
    const quoting = ['“We will plant 300 apple trees along the river next autumn,” Mayor Ann Lee said.'];
    const told = (count: number): string =>
      `Mayor Ann Lee promised ${count} apple trees, which the town will plant along the river.`;
    expect(reports(view(told(300), quoting))).toEqual([told(300)]);
    expect(reports(view(told(450), quoting))).toEqual([]);
  });

  it('is known by what stands around the quotation elsewhere', () => {
    const quoting = [
      'Ann Lee, asked on the quay about the lighthouse keeper’s salary and his dismissal, said it was “a bitter mistake”.',
    ];
    const sentence = 'Ann Lee admitted a mistake in dismissing the lighthouse keeper.';
    expect(reports(view(sentence, quoting))).toEqual([sentence]);
    expect(reports(view('Ann Lee admitted a mistake in buying the bakery.', quoting))).toEqual([]);
  });

  it('names the words by which it was found', () => {
    const sentence = 'Ann Lee refused to sell the old ferry and wants to mend it in her own shipyard.';
    const [statement] = view(sentence).statements;
    expect(statement?.here[0]?.trace).toMatchObject({ rule: 'reported-content', signs: { reports: 1, saying: 1 } });
    expect(statement?.here[0]?.trace?.agreeing).toEqual(expect.arrayContaining(['ferry', 'mend', 'shipyard']));
  });

  it('makes nobody say that a text leaves something out which it may report', () => {
    // Too little to claim it, too much to deny it.
    const doubtful = view('Ann Lee criticised the shipyard, ferries, Easter bells.');
    expect(reports(doubtful)).toEqual([]);
    expect(doubtful.missing).toEqual([]);
    expect(view('Ann Lee spoke of the ferry.').missing).toHaveLength(1);
  });
});

describe('the chance of a report', () => {
  const signs = (pairs: number): ReportSigns => ({
    clause: 0,
    pairs: Math.log1p(pairs),
    part: 0.1,
    lone: Math.log(0.5),
    setting: 0,
    reports: 1,
    saying: 1,
    says: 1,
    words: Math.log(20),
  });

  it('grows with what a sentence shares', () => {
    const chances = [0, 1, 4, 16, 64].map((pairs) => rateReports([signs(pairs)])[0] ?? 0);
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(chances[0]).toBeLessThan(REPORT_LIMITS.doubt);
    expect(chances.at(-1)).toBeGreaterThan(REPORT_LIMITS.chance);
  });

  it('is divided among the sentences of a text', () => {
    const [alone] = rateReports([signs(4)]);
    const beside = rateReports([signs(4), signs(4)]);
    expect(beside[0]).toBe(beside[1]);
    expect(beside[0]).toBeLessThan(alone ?? 0);
    expect((beside[0] ?? 0) + (beside[1] ?? 0)).toBeLessThan(1);
  });

  it('is none without a sentence', () => {
    expect(rateReports([])).toEqual([]);
  });
});

describe('the limits of a report', () => {
  it.each([
    // A little above the chance, and a little below.
    ['Ann Lee criticised ferry captains, tall lamps, bright roofs, small huts, shipyards by Easter.', true],
    [
      'Ann Lee criticised ferry captains, tall lamps, bright roofs, small huts, cold cellars, shipyards by Easter.',
      false,
    ],
    // Three telling words in common, and two.
    ['Ann Lee praised the shipyard for how it will mend the ferry and the nets.', true],
    ['Ann Lee told the fishermen that the old ferry needed a shipyard.', false],
  ])('%s', (sentence, isReport) => {
    expect(reports(view(sentence))).toEqual(isReport ? [sentence] : []);
  });

  it('the chance is near where they are', () => {
    const [statement] = view(
      'Ann Lee criticised ferry captains, tall lamps, bright roofs, small huts, shipyards by Easter.',
    ).statements;
    const score = statement?.here[0]?.trace?.score ?? 0;
    expect(score - REPORT_LIMITS.chance).toBeGreaterThanOrEqual(0);
    expect(score - REPORT_LIMITS.chance).toBeLessThan(0.05);
  });
});
