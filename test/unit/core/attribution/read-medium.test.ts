import { describe, expect, it } from 'vitest';
import { type Medium, readMedium } from '../../../../src/core/attribution/read-medium';
import { makeText } from '../comparison/make-text';

/** The medium of the first quotation of some paragraphs. */
function read(paragraphs: string | readonly string[], language = 'en'): Medium | null {
  const text = makeText('a', [paragraphs].flat(), { language });
  const [quote] = text.quotes.filter(({ kind }) => kind === 'direct' || kind === 'fragment');
  if (quote === undefined) throw new Error('no quotation');
  return readMedium(text, quote);
}

describe('the medium of a quotation', () => {
  it.each<[Medium, string]>([
    ['written', '“We never sold a single oyster,” Ruth Marlow wrote.'],
    ['written', '“We never sold a single oyster,” Ruth Marlow tweeted on Friday.'],
    ['written', '“We never sold a single oyster,” Ruth Marlow said in a statement.'],
    ['written', 'In a short and angry letter, Ruth Marlow said: “We never sold a single oyster.”'],
    ['written', '“We never sold a single oyster,” the statement said.'],
    ['written', '“We never sold a single oyster,” reads a part of her letter.'],
    ['written', 'Ruth Marlow issued a two-line statement: “We never sold a single oyster.”'],
    ['written', '“We never sold a single oyster,” Ruth Marlow said in prepared remarks.'],
    ['written', '“We never sold a single oyster,” Ruth Marlow said on Facebook.'],
    ['spoken', '“We never sold a single oyster,” Ruth Marlow told reporters.'],
    ['spoken', '“We never sold a single oyster,” Ruth Marlow told the angry crowd.'],
    ['spoken', '“We never sold a single oyster,” Ruth Marlow said in a radio interview.'],
    ['spoken', '“We never sold a single oyster,” Ruth Marlow said at a news conference.'],
    ['spoken', '“We never sold a single oyster,” Ruth Marlow said on the morning show.'],
    ['spoken', 'Speaking to local papers, Ruth Marlow said: “We never sold a single oyster.”'],
    ['spoken', '“We never sold a single oyster,” Ruth Marlow testified.'],
  ])('is %s: %s', (medium, sentence) => {
    expect(read(sentence)).toBe(medium);
  });

  it.each([
    ['who just says it', '“We never sold a single oyster,” Ruth Marlow said.'],
    ['who told a paper', '“We never sold a single oyster,” Ruth Marlow told the Mussel Bay Times.'],
    ['who speaks of a letter', '“We never sold a single oyster,” said Ruth Marlow, who has the letter.'],
    ['a stop between the two', '“We never sold a single oyster,” Ruth Marlow said in June, her statement lost.'],
    [
      'too many words between the two',
      'In a short and rather angry letter, Ruth Marlow said: “We never sold a single oyster.”',
    ],
    ['signs of both', '“We never sold a single oyster,” Ruth Marlow told reporters in a statement.'],
    ['a spoken statement', '“We never sold a single oyster,” Ruth Marlow said in a televised statement.'],
    ['words inside the marks', '“We never sold a single oyster, I told reporters in an interview,” Ruth Marlow said.'],
    ['the sentence before', 'Ruth Marlow gave out nothing in writing. “We never sold a single oyster,” she said.'],
  ])('is not told by %s', (_what, sentence) => {
    expect(read(sentence)).toBeNull();
  });

  it('is told by the sentence in which the cue stands', () => {
    expect(read('Ruth Marlow had one answer in her letter: “We never sold an oyster. Not a single one.”')).toBe(
      'written',
    );
  });

  it('goes on with a quotation that goes on', () => {
    const text = makeText('a', [
      '“We never sold a single oyster,” Ruth Marlow told reporters. “Not one was ever sold here.”',
    ]);
    const last = text.quotes.at(-1);
    expect(last && [last.text, readMedium(text, last)]).toEqual(['Not one was ever sold here.', 'spoken']);
  });

  it('is that of a post', () => {
    expect(read(['We never sold a single oyster, and never will — Ruth Marlow (@ruthmarlow) June 3, 2031'])).toBe(
      'written',
    );
  });

  it('is looked for near the quotation only', () => {
    const far = (letters: number): string =>
      `“We never sold a single oyster,” Ruth Marlow said${' so'.repeat(letters / 3)} and told reporters more.`;
    expect(read(far(222))).toBe('spoken');
    expect(read(far(237))).toBeNull();
  });

  it('is not told in a language that nothing is known of', () => {
    expect(read('« Wir haben nie eine einzige Auster verkauft », sagte Ruth Marlow in a statement.', 'de')).toBeNull();
  });
});
