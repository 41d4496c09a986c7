import { beforeEach, describe, expect, test } from 'vitest';
import { TEXT_IDS } from '../newsstand/addresses';
import { type ExpectedCard, type ExpectedPage, FIVE_PAGES, ONE_WITNESS, OWN_WORDS } from './five-pages.expected';
import { BROWSER_NAMES } from './harness/driver';
import type { Badge } from './harness/probe';
import type { ShownCard, ShownEverything } from './harness/read-popup';
import { useBrowser } from './harness/use-browser';

const ONLY_HERE = 'Only here';
const SAME = 'Same in all';
const LONE = 'In one other text';
const LATER = 'Said later';

describe.each(BROWSER_NAMES)('the five texts in %s', (name) => {
  const fixture = useBrowser(name);

  describe.each(TEXT_IDS)('%s', (id) => {
    const expected = FIVE_PAGES[id];
    let badge: Badge | undefined;
    let shown: ShownEverything;
    // Once, where it does not fail.
    beforeEach(async () => {
      if (badge !== undefined) return;
      const visit = await fixture.visit(id);
      const said = await fixture.waitForNumber(visit);
      shown = await fixture.readAll(visit);
      badge = said;
    });

    test('the popup has the right cards and the button their number', () => {
      const { quotations } = shown;
      expect(quotations.story).toContain('impenetrable Cyber Security unit');
      expect(quotations.source).toContain(expected.outlet);
      expect(`${quotations.source} ${quotations.menu}`).toMatch(expected.date);
      expect(quotations.menu).toContain('itself part of the story');
      for (const card of expected.cards) expectCard(card, quotations.cards);
      const unexpected = quotations.cards.filter(
        (card) => !isOfCopies(card, expected) && !expected.cards.some((one) => isCardOf(one, card)),
      );
      expect(unexpected, 'cards that nobody expects').toEqual([]);
      // What nobody but a copy has counts for neither.
      const counted = String(quotations.cards.filter(({ part }) => part !== ONLY_HERE).length);
      expect(badge?.text).toBe(counted);
      expect(badge?.title).toContain(counted);
      expect(quotations.summary.startsWith(`${counted} of `)).toBe(true);
    });

    test('what differs stands first, and nothing else before it is asked for', () => {
      const { atFirst } = shown;
      const [tab] = atFirst.tabs;
      expect(tab).toEqual({ name: `Differences ${atFirst.cards.length}`, chosen: true });
      expect(atFirst.parts.filter(({ isOpen }) => isOpen)).toEqual([]);
      expect(atFirst.alone).toEqual([]);
      expect(atFirst.menu).toBe('');
      for (const { part, difference } of atFirst.cards) {
        expect(part).toBe('');
        expect(difference).not.toMatch(/^(same words)?$/);
      }
      const { difference, here, dropped, by } = expected.first;
      const [first] = atFirst.cards;
      expect(first?.difference).toBe(difference);
      expect(first?.words.join()).toContain(here);
      const droppedBy =
        by === null
          ? first?.droppedHere
          : first?.groups.find(({ carriers }) => carriers.some(({ title }) => title.includes(by)))?.dropped;
      expect(droppedBy?.join(' ')).toContain(dropped);
    });

    test('what all print alike, and what is only here, is folded', () => {
      const { quotations } = shown;
      const alike = quotations.cards.filter(({ part }) => part === SAME);
      expect(alike.map(({ difference }) => difference)).toEqual(expected.same.map(() => 'same words'));
      for (const words of expected.same) expect(wordsOf(alike)).toContainEqual(expect.stringContaining(words));
      for (const card of quotations.cards.filter(({ part }) => part === ONLY_HERE))
        expect(isOfCopies(card, expected), card.words.join()).toBe(true);
      for (const words of expected.alone) expect(quotations.alone).toContainEqual(expect.stringContaining(words));
    });

    test('what others carry and this text does not is listed, and nothing that it carries', () => {
      const cards = shown.notFound?.cards ?? [];
      const listed = wordsOf(cards);
      for (const words of expected.leftOut) expect(listed).toContainEqual(expect.stringContaining(words));
      for (const words of expected.notLeftOut) expect(listed).not.toContainEqual(expect.stringContaining(words));
      const later = wordsOf(cards.filter(({ part }) => part === LATER));
      for (const words of expected.later) expect(later).toContainEqual(expect.stringContaining(words));
      if (expected.later.length === 0) expect(later).toEqual([]);
    });

    test('at once is said that it does not have what two or more independent texts carry', () => {
      const { notFound } = shown;
      const atOnce = notFound?.cards.filter(({ part }) => part === '') ?? [];
      expect(wordsOf(atOnce)).toEqual(expected.notFound.map((words) => expect.stringContaining(words)));
      for (const card of atOnce) expect(countWitnesses(card), card.words.join()).toBeGreaterThan(1);
      const lone = notFound?.cards.filter(({ part }) => part === LONE) ?? [];
      for (const card of lone) expect(countWitnesses(card), card.words.join()).toBe(1);
      expect(notFound?.tabs[1]?.name).toBe(`Not found here ${expected.notFound.length}`);
      if (expected.notFound.length === 0) expect(notFound?.empty).toContain('two or more independent texts');
    });

    test('a copy is told as one, and every text leads to its article', () => {
      const cards = [...shown.quotations.cards, ...(shown.notFound?.cards ?? [])];
      for (const card of cards) {
        const carriers = card.groups.flatMap((group) => group.carriers);
        const witnesses = carriers.filter(
          ({ title, copyNote }) => copyNote === '' && ONE_WITNESS.some((headline) => title.includes(headline)),
        );
        const isRead = expected.copy !== undefined && card.treatmentHere !== '';
        expect(witnesses.length, card.words.join()).toBeLessThanOrEqual(isRead ? 0 : 1);
        const copies = card.groups.flatMap((group) => group.copies);
        for (const { href, outlet } of [...carriers, ...copies, ...card.copiesOfHere])
          expect(href, outlet).toMatch(/^https:\/\//);
      }
    });
  });
});

const wordsOf = (cards: readonly ShownCard[]): string[] => cards.flatMap(({ words }) => words);

function isCardOf(expected: ExpectedCard, shown: ShownCard): boolean {
  return shown.words.some((words) => words.includes(expected.here));
}

/** Of those that carry what an article does not have: copies are told as such, or with what they are copies of. */
function countWitnesses({ groups }: ShownCard): number {
  return groups.flatMap(({ carriers }) => carriers).filter(({ copyNote }) => copyNote === '').length;
}

/** Nobody else has it but the text that the article has whole passages in common with. */
function isOfCopies({ part, groups, copiesOfHere }: ShownCard, { copy }: ExpectedPage): boolean {
  const others = [...copiesOfHere, ...groups.flatMap(({ carriers }) => carriers)];
  return (
    copy !== undefined && part === ONLY_HERE && others.length > 0 && others.every(({ title }) => title.includes(copy))
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
  expect(shown.speaker).toMatch(expected.speaker);
  if (!expected.optional) expect(shown.treatmentHere).toBe(expected.treatmentHere ?? 'same words');
  const carriers = [
    ...shown.copiesOfHere.map(({ title }) => ({ fidelity: shown.treatmentHere, title })),
    ...shown.groups.flatMap(({ fidelity, carriers: rows, copies }) =>
      [...rows, ...copies].map(({ title }) => ({ fidelity, title })),
    ),
  ];
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
