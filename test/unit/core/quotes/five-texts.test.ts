import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../../../src/core/quotes/read-quotes';
import { english } from '../../../fixtures/languages';

/** The beginning of each quotation, who said it, and with which word; null where the text gives no word for it. */
const EXPECTED: Record<string, [string, string, string | null][]> = {
  dci: [
    ['impenetrable', 'Donald Trump', 'suggested'],
    ['It’s not the dumbest idea', 'Lindsey Graham', 'saying'],
    ['Singapore’s Cyber Security Agency', 'This article', 'states'],
    ['The bad guys are working', 'Daniel Selman', 'states'],
  ],
  'silicon-joint-group': [
    ['The talks are underway', 'Andrey Krutskikh', 'told'],
    ['pipe dream', 'One of the unnamed officials', 'said'],
    ['partnership.', 'Thomas Bossert', 'told'],
    ['A partnership suggests', 'Thomas Bossert', 'reported as saying'],
    ['I don’t believe that the United', 'Thomas Bossert', 'said'],
    ['And until we do', 'Thomas Bossert', 'said'],
    ['strongly pressed', 'Donald Trump', 'claimed'],
    ['time to move forward', 'Donald Trump', 'said'],
    ['Putin & I discussed', 'Donald Trump', 'wrote'],
    ['The fact that President Putin', 'Donald Trump', 'saying'],
  ],
  csi: [
    ['impenetrable', 'Donald Trump', null],
    ['Putin and I discussed', 'Donald Trump', 'said'],
    ['The fact that President Putin', 'Donald Trump', 'tweeted'],
    ['significant accomplishment', 'Steve Mnuchin', 'described'],
    ['What we want to make sure', 'Steve Mnuchin', 'added'],
    ["It's not the dumbest idea", 'Lindsey Graham', 'said'],
    ['The Russians will establish', 'Steve Hall', 'told'],
  ],
  secarma: [
    ['the cyber', 'Donald Trump', 'calls'],
    ['forming an impenetrable', 'Donald Trump', null],
    ['national security', 'Ciaran Martin', 'said'],
  ],
  'silicon-uturn': [
    ['strongly pressed', 'Donald Trump', 'claimed'],
    ['time to move forward', 'Donald Trump', 'said'],
    ['Putin & I discussed', 'Donald Trump', 'wrote'],
    ['The fact that President Putin', 'Donald Trump', 'saying'],
    ['like the guy who robbed', 'Ash Carter', 'saying'],
  ],
};

const CORPUS = new URL('../../../../src/corpus/cyber-unit/', import.meta.url);

describe.each(Object.entries(EXPECTED))('the quotations of %s', (id, expected) => {
  const text = readFileSync(new URL(`${id}.txt`, CORPUS), 'utf8');
  const spoken = readQuotes({ text }, english).filter(({ kind }) => kind === 'direct' || kind === 'fragment');

  it.each(expected)('%s: %s, %s', (beginning, speaker, cue) => {
    const quote = spoken.find((candidate) => candidate.text.startsWith(beginning));
    expect(quote?.speaker?.name).toBe(speaker);
    if (cue !== null) expect(quote?.cue?.text).toBe(cue);
  });

  it('are all there is', () => {
    expect(spoken.map((quote) => quote.text.slice(0, 12))).toEqual(
      expected.map(([beginning]) => beginning.slice(0, 12)),
    );
  });
});
