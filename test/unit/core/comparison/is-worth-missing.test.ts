import { describe, expect, it } from 'vitest';
import type { DraftStatement } from '../../../../src/core/comparison/build-statements';
import { countPossible, isLeftOut, isStatementOfWeight } from '../../../../src/core/comparison/is-worth-missing';
import { Pairings } from '../../../../src/core/matching/pairings';
import { makeStoryIndex, makeText } from './make-text';

describe('a statement of weight', () => {
  const isOfWeight = (...weights: number[]): boolean => {
    const words = weights.map((weight, at) => ({ stem: `word${at}`, weight }));
    return isStatementOfWeight({
      cluster: { head: { utterance: { wording: { words } } } },
    } as unknown as DraftStatement);
  };

  it.each([
    ['two telling words', [0.75, 0.75], true],
    ['two words of which one tells less', [0.74, 0.75], false],
    ['one telling word', [1, 0.35], false],
    ['six plain words', Array(6).fill(0.12), true],
    ['five plain words', Array(5).fill(0.12), false],
  ])('has %s: %j', (_what, weights, is) => {
    expect(isOfWeight(...weights)).toBe(is);
  });
});

describe('a statement that a text leaves out', () => {
  /** Words of equal weight that no other text has. */
  const rare = (count: number): string[] => Array.from({ length: count }, (_, at) => `zq${at}vx`);
  const leavesOut = (said: number, has: number, before: string, speaker = 'Ann Lee'): boolean => {
    const text = makeText('other', [`“We ${rare(said).join(' ')},” ${speaker} said.`]);
    const here = makeText('here', ['Nobody came.', `${before} ${rare(has).join(' the ')} was there.`]);
    const { drafts, texts } = makeStoryIndex({ text }).draft();
    const [draft] = drafts;
    if (draft === undefined) throw new Error('no statement');
    return isLeftOut(
      here,
      draft,
      texts.map((one) => one.text),
      new Pairings(),
    );
  };

  it('has not three in four of its telling words in a sentence', () => {
    expect(leavesOut(100, 75, 'It')).toBe(false);
    expect(leavesOut(100, 74, 'It')).toBe(true);
  });

  it('nor half of them near its speaker’s name', () => {
    expect(leavesOut(100, 50, 'For Lee it')).toBe(false);
    expect(leavesOut(100, 49, 'For Lee it')).toBe(true);
    expect(leavesOut(100, 50, 'For Berg it')).toBe(true);
  });

  it('nor all of them, where they are two', () => {
    expect(leavesOut(2, 2, 'It')).toBe(false);
    expect(leavesOut(2, 1, 'For Lee it')).toBe(true);
    expect(leavesOut(3, 2, 'For Lee it')).toBe(false);
  });
});

describe('texts that may carry a statement', () => {
  const rare = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, at) => `zq${from + at}vx`).join(' the ');
  const said = makeText('said', [`“We ${rare(0, 10)},” Ann Lee said.`]);
  const [draft] = makeStoryIndex({ said }).draft().drafts;
  const count = (own: number, witnesses: readonly number[], ...others: string[]): number => {
    if (draft === undefined) throw new Error('no statement');
    const texts = others.map((words, at) => makeText(`text-${at}`, ['Nobody came.', words]));
    return countPossible(draft, [said, ...texts], witnesses, own, new Pairings());
  };
  const half = `For Lee it ${rare(0, 5)} was.`;

  it('have half of it near its speaker’s name', () => {
    expect(count(-1, [0, 1], half)).toBe(1);
    expect(count(-1, [0, 1], `For Lee it ${rare(0, 4)} was.`)).toBe(0);
    expect(count(-1, [0, 1], `For Berg it ${rare(0, 5)} was.`)).toBe(0);
  });

  it('are others than those that carry it and the one being read', () => {
    expect(count(-1, [0])).toBe(0);
    expect(count(1, [0, 1], half)).toBe(0);
  });

  it('are counted once where they are one witness', () => {
    expect(count(-1, [0, 1, 2], half, half)).toBe(2);
    expect(count(-1, [0, 1, 1], half, half)).toBe(1);
    expect(count(-1, [0, 0, 0], half, half)).toBe(0);
  });

  it('are not told of nobody’s words', () => {
    if (draft === undefined) throw new Error('no statement');
    const texts = [said, makeText('text', ['Nobody came.', rare(0, 10)])];
    expect(countPossible(draft, texts, [0, 1], -1, new Pairings())).toBe(1);
    expect(countPossible({ ...draft, speaker: null }, texts, [0, 1], -1, new Pairings())).toBe(0);
  });

  it('are those too that may report it', () => {
    if (draft === undefined) throw new Error('no statement');
    const doubted = { ...draft, maybeIn: new Set([1]) };
    expect(countPossible(doubted, [said, makeText('text', ['Nobody came.'])], [0, 1], -1, new Pairings())).toBe(1);
  });
});
