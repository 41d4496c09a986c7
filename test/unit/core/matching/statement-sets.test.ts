import { describe, expect, it } from 'vitest';
import { matchWordings } from '../../../../src/core/matching/match-wordings';
import { english } from '../../../fixtures/languages';
import { STATEMENT_SETS } from './statement-sets';

const wordings = STATEMENT_SETS.flatMap(([speaker, ...texts], set) => texts.map((text) => ({ set, speaker, text })));
const pairs = wordings.flatMap((a, at) => wordings.slice(at + 1).map((b) => ({ a, b })));
const isMatch = ({ a, b }: (typeof pairs)[number]): boolean => matchWordings(a, b, english).match;
const print = ({ a, b }: (typeof pairs)[number]): string => `${a.speaker}: “${a.text}” / ${b.speaker}: “${b.text}”`;

describe('wordings of many statements', () => {
  const same = pairs.filter(({ a, b }) => a.set === b.set);
  const different = pairs.filter(({ a, b }) => a.set !== b.set);

  it('are known again in at least 95 of 100 pairs', () => {
    const missed = same.filter((pair) => !isMatch(pair)).map(print);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(same.length * 0.05);
  });

  it('are never taken for another statement', () => {
    expect(different.filter(isMatch).map(print)).toEqual([]);
  });

  it('are known by the middle that two cuts of one sentence share', () => {
    const a =
      'purchased a derelict lighthouse beside the cannery so that drowned sailors and stowaways [...] will be remembered.';
    const b = 'drowned sailors and stowaways, and all who came after them, will be remembered, mourned, celebrated';
    const speaker = 'Ann Lee';
    expect(matchWordings({ text: a, speaker }, { text: b, speaker }, english).match).toBe(true);
    expect(matchWordings({ text: a, speaker }, { text: b, speaker: null }, english).match).toBe(false);
  });
});

describe('one word between marks', () => {
  const full = 'The Kremlin and Gazprom have built an impregnable pipeline under the Baltic';
  const match = (few: string, speaker: string | null): boolean =>
    matchWordings({ text: full, speaker: 'Ann Lee' }, { text: few, speaker }, english).match;

  it.each([
    ['a rare word of the same speaker', 'impregnable', 'Ann Lee', true],
    ['the same with a sentence’s capital', 'Impregnable', 'Ann Lee', true],
    ['of somebody else', 'impregnable', 'Bo Berg', false],
    ['of nobody', 'impregnable', null, false],
    ['a plain word', 'built', 'Ann Lee', false],
    ['a name', 'Gazprom', 'Ann Lee', false],
    ['a place', 'the Baltic', 'Bo Berg', false],
    ['two names', 'Kremlin Gazprom', 'Ann Lee', false],
  ] as const)('%s', (_what, few, speaker, expected) => {
    expect(match(few, speaker)).toBe(expected);
  });
});
