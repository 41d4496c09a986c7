import { expect, it } from 'vitest';
import { narrowReach, type Reach, reachOf } from '../../../src/settings/narrow-reach';
import { type CurrentSettings, DEFAULT_SETTINGS } from '../../../src/settings/settings';

const all = (...neverOn: string[]): Reach => ({ neverOn, only: undefined });
const some = (...only: string[]): Reach => ({ neverOn: ['n.example'], only });

it.each([
  ['nothing and everything', null, all(), null],
  [
    'two lists of sites',
    all('b.example', 'c.example'),
    all('a.example', 'b.example'),
    all('a.example', 'b.example', 'c.example'),
  ],
  ['every page and single sites', all('a.example'), some('p'), { neverOn: ['a.example', 'n.example'], only: ['p'] }],
  ['single sites, some in both', some('p', 'q'), some('q', 'r'), some('q')],
  ['single sites, none in both', some('p'), some('r'), null],
])('of %s only what both read is left', (_what, one, other, narrow) => {
  expect(narrowReach(one, other)).toEqual(narrow);
  expect(narrowReach(other, one)).toEqual(narrow);
});

it.each([
  ['everywhere', [], { neverOn: ['a.example'], only: undefined }],
  ['click', ['p'], { neverOn: ['a.example'], only: ['p'] }],
  ['click', [], null],
] as const)('with the mode %s and access to %j is read %j', (mode, allowed, expected) => {
  const settings: CurrentSettings = { ...DEFAULT_SETTINGS, neverOn: ['a.example'], mode, granted: false, allowed };
  expect(reachOf(settings)).toEqual(expected);
});
