import { beforeEach, describe, expect, test } from 'vitest';
import { TEXT_IDS } from '../newsstand/addresses';
import { type ExpectedCard, type ExpectedPage, FIVE_PAGES, OWN_WORDS } from './five-pages.expected';
import { BROWSER_NAMES } from './harness/driver';
import type { Badge } from './harness/probe';
import type { ShownCard, ShownPopup } from './harness/read-popup';
import { useBrowser } from './harness/use-browser';

describe.each(BROWSER_NAMES)('the five texts in %s', (name) => {
  const fixture = useBrowser(name);

  describe.each(TEXT_IDS)('%s', (id) => {
    const expected = FIVE_PAGES[id];
    let badge: Badge | undefined;
    let same: ShownPopup;
    let leftOut: ShownPopup | null;
    // Once, where it does not fail.
    beforeEach(async () => {
      if (badge !== undefined) return;
      const visit = await fixture.visit(id);
      const said = await fixture.waitForNumber(visit);
      ({ same, leftOut } = await fixture.readBoth(visit));
      badge = said;
    });

    test('the popup has the right cards and the button their number', () => {
      expect(same.story).toContain('impenetrable Cyber Security unit');
      expect(same.source).toContain(expected.outlet);
      expect(same.source).toMatch(expected.date);
      expect(same.notes).toContainEqual(expect.stringContaining('itself part of the story'));
      for (const card of expected.cards) expectCard(card, same.cards);
      const unexpected = same.cards.filter(
        (shown) => !isSharedReport(shown, expected) && !expected.cards.some((card) => isCardOf(card, shown)),
      );
      expect(unexpected, 'cards that nobody expects').toEqual([]);
      expect(badge?.text).toBe(String(same.cards.length));
      expect(badge?.title).toContain(badge?.text);
    });

    test('what others quote and this text does not is listed, and nothing that it carries', () => {
      const listed = leftOut?.cards.flatMap(({ words }) => words) ?? [];
      for (const words of expected.leftOut) expect(listed).toContainEqual(expect.stringContaining(words));
      for (const words of expected.notLeftOut) expect(listed).not.toContainEqual(expect.stringContaining(words));
      for (const words of expected.alone) expect(same.alone).toContainEqual(expect.stringContaining(words));
    });
  });
});

function isCardOf(expected: ExpectedCard, shown: ShownCard): boolean {
  return shown.words.some((words) => words.includes(expected.here));
}

/** Neither text quotes it, and the other one is the one that reports what this one reports. */
function isSharedReport({ treatmentHere, groups }: ShownCard, { sharesReportsWith }: ExpectedPage): boolean {
  return (
    sharesReportsWith !== undefined &&
    treatmentHere === OWN_WORDS &&
    groups.every(
      ({ fidelity, carriers }) =>
        fidelity === OWN_WORDS && carriers.every(({ title }) => title.includes(sharesReportsWith)),
    )
  );
}

function expectCard(expected: ExpectedCard, cards: readonly ShownCard[]): void {
  // A sentence that only reports may hold the quoted words as well: the card with the fewest words is theirs.
  const [shown] = cards
    .filter((card) => isCardOf(expected, card))
    .sort((one, other) => one.words.join().length - other.words.join().length);
  if (!shown) {
    if (!expected.optional) expect.fail(`no card has “${expected.here}” of this text`);
    return;
  }
  expect(shown.head).toMatch(expected.speaker);
  if (!expected.optional) expect(shown.treatmentHere).toBe(expected.treatmentHere ?? '');
  const carriers = shown.groups.flatMap(({ fidelity, carriers }) => carriers.map(({ title }) => ({ fidelity, title })));
  for (const [headline, fidelity] of Object.entries(expected.elsewhere)) {
    const found = carriers.find(({ title }) => title.includes(headline));
    expect(found?.fidelity, `“${expected.here}” in “…${headline}…”`).toBe(fidelity);
  }
  const wrong = carriers.filter(
    ({ fidelity, title }) =>
      !Object.keys(expected.elsewhere).some((headline) => title.includes(headline)) &&
      !(fidelity === OWN_WORDS && expected.reported?.some((headline) => title.includes(headline))),
  );
  expect(wrong, `texts that do not carry “${expected.here}”`).toEqual([]);
}
