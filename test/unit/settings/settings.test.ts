import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/settings/read-settings';
import { changeSettings, DEFAULT_SETTINGS, MOST_SITES, settleSettings } from '../../../src/settings/settings';

describe('a change', () => {
  it('is made to what it names alone', () => {
    expect(changeSettings(DEFAULT_SETTINGS, { theme: 'dark' })).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    expect(changeSettings(DEFAULT_SETTINGS, { mode: 'click' })).toEqual({ ...DEFAULT_SETTINGS, mode: 'click' });
    expect(changeSettings(DEFAULT_SETTINGS, { marks: true }).marks).toBe(true);
  });

  it('adds sites in order, each once, and takes them off', () => {
    const two = changeSettings(changeSettings(DEFAULT_SETTINGS, { addSite: 'b.example' }), { addSite: 'a.example' });
    expect(two.neverOn).toEqual(['a.example', 'b.example']);
    expect(changeSettings(two, { addSite: 'a.example' })).toBe(two);
    expect(changeSettings(two, { removeSite: 'a.example' }).neverOn).toEqual(['b.example']);
    expect(changeSettings(two, { removeSite: 'c.example' })).toBe(two);
  });

  it('adds no more sites than a browser can be given', () => {
    const full = { ...DEFAULT_SETTINGS, neverOn: Array.from({ length: MOST_SITES }, (_, i) => `s${i}.example`) };
    expect(changeSettings(full, { addSite: 'one-more.example' })).toBe(full);
  });

  it('that changes nothing gives the same settings', () => {
    expect(changeSettings(DEFAULT_SETTINGS, { theme: 'system' })).toBe(DEFAULT_SETTINGS);
    expect(changeSettings(DEFAULT_SETTINGS, { marks: false })).toBe(DEFAULT_SETTINGS);
  });
});

describe('the mode in force', () => {
  it.each([
    [null, false, 'click'],
    [null, true, 'everywhere'],
    ['click', true, 'click'],
    ['click', false, 'click'],
    ['everywhere', true, 'everywhere'],
    // The access was taken away in the browser's own settings.
    ['everywhere', false, 'click'],
  ] as const)('with %s chosen and access %s is %s', (mode, granted, expected) => {
    expect(settleSettings({ ...DEFAULT_SETTINGS, mode }, granted)).toMatchObject({ mode: expected, granted });
  });
});

describe('sites that the browser gives access to one by one', () => {
  const sites = ['*://*.paper.example/*'];
  it.each([
    [null, false, sites],
    ['everywhere', false, sites],
    ['click', false, []],
    ['everywhere', true, []],
    ['click', true, []],
  ] as const)('with %s chosen and access to all %s are %j', (mode, granted, allowed) => {
    expect(settleSettings({ ...DEFAULT_SETTINGS, mode }, granted, sites).allowed).toEqual(allowed);
  });
});

describe('stored settings', () => {
  it('are read as they were stored', () => {
    const stored = { mode: 'everywhere', neverOn: ['a.example'], marks: true, theme: 'dark' };
    expect(readSettings(stored)).toEqual(stored);
  });

  it.each([undefined, null, 5, 'dark', [], { mode: 'always', neverOn: 'a.example', marks: 1, theme: {} }])(
    'that are damaged (%j) are the defaults',
    (stored) => {
      expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('of a version that marked pages unless told not to are no wish for marks', () => {
    expect(readSettings({ mode: 'everywhere', neverOn: [], highlights: true, theme: 'dark' }).marks).toBe(false);
  });

  it('keep only the sites that are sites', () => {
    const stored = { neverOn: ['b.example', 7, 'two words', 'b.example', 'a.example', 'www.b.example'] };
    expect(readSettings(stored).neverOn).toEqual(['a.example', 'b.example']);
  });
});
