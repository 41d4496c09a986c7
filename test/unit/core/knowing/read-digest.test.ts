import { describe, expect, it } from 'vitest';
import { readDigest } from '../../../../src/core/knowing/read-digest';
import { foldWords } from '../../../../src/core/text/fold-words';
import { english } from '../../../fixtures/languages';
import { readText, withDate } from './invented-stories';

const keyOf = (word: string): number => foldWords(word, english.folding)[0]?.termHash ?? 0;
const digestOf = (...text: Parameters<typeof readText>) => readText(...text).derive(readDigest);

describe('the digest of a text', () => {
  it('leaves out the words that hold sentences together, and figures', () => {
    const { terms } = digestOf(null, 'It is not that they would have been there in 2017.');
    expect([...terms]).toEqual([]);
  });

  it('weighs a rare word more than a familiar one, and one that comes back more than either', () => {
    const { terms } = digestOf(null, 'The council bought a trebuchet. Council halls and trebuchet yards: a trebuchet!');
    expect(terms.get(keyOf('trebuchet'))).toBeGreaterThan(terms.get(keyOf('council')) ?? 1);
    expect(terms.get(keyOf('council'))).toBeGreaterThan(0);
  });

  it('counts a word and its plural as one', () => {
    const { terms } = digestOf(null, 'A ferry sank.');
    expect(terms.has(keyOf('ferries'))).toBe(true);
  });

  it('takes for names what no sentence asks a capital of', () => {
    const { names } = digestOf(null, 'Ferries please Varga greatly. Herons please nobody.');
    expect([...names.keys()]).toEqual([keyOf('Varga')]);
  });

  it('knows quoted words by four in a row, and none that are not quoted', () => {
    const words = 'we will sink the solar ferry';
    const { quotes } = digestOf(null, `“${words},” Varga said on the quay.`);
    expect(quotes.size).toBe(3);
    expect(digestOf(null, `Varga said that ${words} on the quay.`).quotes.size).toBe(0);
  });

  it('knows the days of the week that are named', () => {
    expect([...digestOf(null, 'On Monday it rained; Sunday’s fair was dry.').weekdays.keys()].sort()).toEqual([0, 6]);
  });

  it('knows the day, whatever the hour, and no day where none is told', () => {
    const text = readText(null, 'It rained.');
    expect(withDate(text, '1970-01-03T23:00:00Z').derive(readDigest).days).toEqual({ from: 2, to: 2 });
    expect(withDate(text, '1970-01-03').derive(readDigest).days).toEqual({ from: 2, to: 2 });
    for (const none of [null, 'soon', '']) expect(withDate(text, none).derive(readDigest).days).toBeNull();
  });
});
