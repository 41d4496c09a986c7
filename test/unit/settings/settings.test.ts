import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/settings/read-settings';
import { ANEW, changeSettings, DEFAULT_SETTINGS, MOST_SITES, settleSettings } from '../../../src/settings/settings';

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

  it('to begin anew reads nothing by itself, with an empty list', () => {
    const chosen = { ...DEFAULT_SETTINGS, mode: 'everywhere' as const, neverOn: ['a.example'] };
    expect(changeSettings(chosen, { startAnew: true })).toBe(ANEW);
    expect(settleSettings(ANEW, true, ['*://*.paper.example/*'])).toMatchObject({ mode: 'click', allowed: [] });
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
  const look = { marks: false, theme: 'dark', memory: true, memoryDays: 30 };
  const stored = { mode: 'everywhere', neverOn: ['a.example'], ...look };

  it('remember nothing, and for 90 days, where that was never chosen or cannot be read', () => {
    for (const [memory, memoryDays] of [
      [undefined, undefined],
      ['yes', 31],
      [1, '30'],
    ])
      expect(readSettings({ ...stored, memory, memoryDays })).toMatchObject({
        settings: { memory: false, memoryDays: 90 },
      });
    expect(readSettings({ ...stored, memoryDays: null })).toMatchObject({ settings: { memoryDays: null } });
  });

  it('are read as they were stored', () => {
    expect(readSettings(stored)).toEqual({ known: true, settings: stored });
    expect(readSettings({ ...stored, mode: null })).toMatchObject({ known: true, settings: { mode: null } });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['a word', 'dark'],
    ['a list', []],
    ['no list of sites', { ...stored, neverOn: undefined }],
    ['a word for a list of sites', { ...stored, neverOn: 'a.example' }],
    ['something else among the sites', { ...stored, neverOn: ['a.example', 7] }],
    ['no site among the sites', { ...stored, neverOn: ['a.example', 'two words'] }],
    ['no mode', { neverOn: [] }],
    ['a mode that there is not', { ...stored, mode: 'always' }],
  ])('with %s are not known: the sites that are never read are never taken for none', (_what, damaged) => {
    expect(readSettings(damaged)).toEqual({ known: false });
  });

  it('of a version that marked pages unless told not to are no wish for marks', () => {
    const { marks: _marks, ...old } = { ...stored, highlights: true };
    expect(readSettings(old)).toMatchObject({ known: true, settings: { marks: false } });
  });

  it('whose look is damaged have the usual look', () => {
    const read = readSettings({ ...stored, marks: 1, theme: {} });
    const { marks, theme } = DEFAULT_SETTINGS;
    expect(read).toEqual({ known: true, settings: { ...stored, marks, theme } });
  });

  it('have each site once, in order, and none is left out', () => {
    const many = Array.from({ length: MOST_SITES + 1 }, (_, i) => `s${i}.example`);
    const read = readSettings({ ...stored, neverOn: ['www.s1.example', ...many] });
    expect(read).toEqual({ known: true, settings: { ...stored, neverOn: [...many].sort() } });
  });
});
