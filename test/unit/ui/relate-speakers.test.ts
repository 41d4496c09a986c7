import { expect, it } from 'vitest';
import { relateSpeakers } from '../../../src/ui/relate-speakers';

it.each([
  ['Ada Novak', 'Ada Novak', 'same'],
  ['Novak', 'Ada Novak', 'same'],
  ['ADA NOVAK', 'Novak', 'same'],
  ['Senator Novak', 'Ada Novak', 'unclear'],
  ['Ada Novak', 'Petr Novak', 'unclear'],
  ['officials', 'Ada Novak', 'unclear'],
  ['He', 'Ada Novak', 'unclear'],
  ['', 'Ada Novak', 'unclear'],
  ['Bo Lindqvist', 'Ada Novak', 'other'],
  ['the Ministry of Health', 'Ada Novak', 'other'],
])('%s and %s: %s', (name, other, relation) => {
  expect(relateSpeakers(name, other)).toBe(relation);
  expect(relateSpeakers(other, name)).toBe(relation);
});
