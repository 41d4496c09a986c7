import { describe, expect, it } from 'vitest';
import { clusterStatements, type PlacedUtterance } from '../../../../src/core/matching/cluster-statements';
import { Pairings } from '../../../../src/core/matching/pairings';
import { IndexedWording } from '../../../../src/core/matching/wording';
import { english } from '../../../fixtures/languages';
import { makeText } from '../comparison/make-text';

const place = (text: number, wording: string, speaker: string | null = 'Ann Lee'): PlacedUtterance => ({
  text,
  utterance: { parts: [], wording: IndexedWording.of({ text: wording, speaker }, english), from: makeText('any', []) },
});
const cluster = (...placed: PlacedUtterance[]): string[][] =>
  clusterStatements(placed, new Pairings()).map(({ members }) =>
    members.map(({ utterance }) => utterance.wording.text),
  );

const FULL = 'The ferry and the lighthouse were sold for five million, but the harbour wall was given away for nothing';

describe('clusterStatements', () => {
  it('puts every wording with the fullest one, whichever came first', () => {
    const parts = ['the harbour wall was given away', FULL, 'The ferry and the lighthouse were sold for five million'];
    const clusters = cluster(...parts.map((wording, at) => place(at, wording)));
    expect(clusters).toHaveLength(1);
    expect(clusters[0]?.[0]).toBe(FULL);
  });

  it('forms no chains: what agrees with a member alone stays outside', () => {
    const middle =
      'the harbour wall was given away for nothing, and the fishermen were told in a letter without a stamp';
    const last =
      'the fishermen were told in a letter without a stamp that arrived a week after the auction had been held';
    const clusters = cluster(place(0, FULL), place(1, middle), place(2, last));
    expect(clusters.some((members) => members.includes(FULL) && members.includes(last))).toBe(false);
  });

  it('gives a fragment that would fit two utterances to neither', () => {
    const clusters = cluster(
      place(0, 'The lighthouse keeper will be paid in herring until the council finds his missing wages'),
      place(1, 'Nobody asked the lighthouse keeper whether he wanted to live beside a discotheque'),
      place(2, 'the lighthouse keeper'),
    );
    expect(clusters).toHaveLength(3);
  });

  it('takes the wording that most print for the fullest among those alike long', () => {
    const other = FULL.replace('nothing', 'peanuts');
    expect(cluster(place(0, other), place(1, FULL), place(2, FULL))[0]?.[0]).toBe(FULL);
  });
});
