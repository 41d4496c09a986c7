import { describe, expect, it } from 'vitest';
import { labelStatement } from '../../../../src/core/comparison/name-statement';

describe('the few words that tell a statement', () => {
  it.each<[string, string | null, string]>([
    ['a family name', 'Ann Lee', 'Lee: We wait'],
    ['a family name of several words', 'Chris Van Houten', 'Van Houten: We wait'],
    ['a family name in small letters', 'Ana de la Cruz', 'de la Cruz: We wait'],
    ['a description, whole', 'the company', 'the company: We wait'],
    ['a club, whole', 'Harbour FC', 'Harbour FC: We wait'],
    ['a guard, whole', 'Coast Guard', 'Coast Guard: We wait'],
    ['a department, whole', 'Harbour Department', 'Harbour Department: We wait'],
    ['nobody', null, 'We wait'],
  ])('begin with %s', (_, speaker, label) => {
    expect(labelStatement('We wait', speaker)).toBe(label);
  });

  it('are nine at most', () => {
    expect(labelStatement('one two three four five six seven eight nine, ten', 'Ann Lee')).toBe(
      'Lee: one two three four five six seven eight nine …',
    );
  });
});
