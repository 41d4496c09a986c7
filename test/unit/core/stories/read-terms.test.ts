import { describe, expect, it } from 'vitest';
import { foldFamily } from '../../../../src/core/stories/fold-family';
import { rateRarity } from '../../../../src/core/stories/rate-rarity';
import { readTerms } from '../../../../src/core/stories/read-terms';
import { foldWords } from '../../../../src/core/text/fold-words';

const termsOf = (text: string) =>
  readTerms(text, foldWords(text), [{ start: 0, end: text.length }], []).flatMap(({ terms }) => terms);
const namesOf = (text: string) => termsOf(text).map(({ term }) => term);

describe('readTerms', () => {
  it.each([
    ['cyber-security', 'cybersecurity', 'cyber security', 'cyber'],
    ['co-operation', 'cooperation', 'cooperate', 'cooperative'],
    ['partner', 'partners', 'partnership', 'partnering'],
    ['Moscow', 'Russia', 'Russian', 'the Kremlin'],
    ['U.S.', 'American', 'America', 'the United States'],
    ['Germany', 'German', 'Germans', 'German'],
    ['cyberattack', 'cyber attacks', 'cyber-attack', 'cyberattacks'],
  ])('reads %s, %s, %s and %s as one', (...forms) => {
    expect(new Set(forms.map((form) => namesOf(form).join(' '))).size).toBe(1);
    expect(namesOf(forms[0])).not.toEqual([]);
  });

  it('keeps an attack apart from security', () => {
    expect(namesOf('cyber attack')).not.toContain(namesOf('cyber security')[0]);
  });

  it('leaves out the words that hold sentences together', () => {
    expect(namesOf('It is not that they would have been there')).toEqual([]);
  });

  it('says what is printed with a capital, and nothing of a first word', () => {
    expect(termsOf('Ferries please Varga greatly').map(({ isName }) => isName)).toEqual([null, false, true, false]);
  });

  it('marks what stands inside a quotation, and gives places in the text', () => {
    const text = 'Ducks said “ferries sink” loudly.';
    const [{ terms } = { terms: [] }] = readTerms(
      text,
      foldWords(text),
      [{ start: 0, end: text.length }],
      [{ start: 12, end: 24 }],
    );
    expect(terms.map(({ start, end, quoted }) => [text.slice(start, end), quoted])).toEqual([
      ['Ducks', false],
      ['ferries', true],
      ['sink', true],
      ['loudly', false],
    ]);
  });
});

describe('rateRarity', () => {
  const rarity = (word: string) => rateRarity(foldFamily(foldWords(word)[0]?.stem ?? ''));

  it('rises from words that everybody uses to words that no list holds', () => {
    expect(rarity('the')).toBe(0);
    expect(rarity('house')).toBeGreaterThan(0);
    expect(rarity('house')).toBeLessThan(rarity('greenery') + 1);
    expect(rarity('accordion')).toBeLessThanOrEqual(rarity('impenetrable'));
    expect(rarity('impenetrable')).toBe(1);
  });

  it.each(['president', 'senator', 'election', 'Trump', 'Merkel', 'Reuters', '2016'])(
    'takes %s for what any news may hold',
    (word) => expect(rarity(word)).toBeLessThanOrEqual(0.25),
  );
});
