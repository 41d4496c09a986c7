import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSettings } from '../../src/settings/read-settings';
import {
  ANEW,
  changeSettings,
  MODES,
  MOST_SITES,
  type Settings,
  type SettingsChange,
  settleSettings,
  THEMES,
} from '../../src/settings/settings';
import { readSite } from '../../src/settings/site';
import { defineTarget, type FuzzTarget } from './fuzz-target';
import { anyValue, hostileText, mutatedValue } from './values';

const GOOD = { mode: 'everywhere', neverOn: ['a.example', 'b.example', '[::1]'], marks: true, theme: 'dark' };
const SITES = ['paper.example', 'a.example', 'b.example', 'news.a.example', 'localhost', '127.0.0.1', '[::1]'];

const change: fc.Arbitrary<SettingsChange> = fc.oneof(
  fc.record({ mode: fc.constantFrom(...MODES) }),
  fc.record({ marks: fc.boolean() }),
  fc.record({ theme: fc.constantFrom(...THEMES) }),
  fc.record({ addSite: fc.constantFrom(...SITES) }),
  fc.record({ removeSite: fc.constantFrom(...SITES) }),
  fc.record({ startAnew: fc.constant(true as const) }),
);

/** Whatever is stored as settings, and any changes to them. */
export function settingsTarget(): FuzzTarget {
  const many = fc.integer({ min: MOST_SITES - 3, max: MOST_SITES + 3 }).map(manySites);
  const stored = fc.oneof(
    { weight: 40, arbitrary: mutatedValue(fc.constant(GOOD), 3) },
    {
      weight: 20,
      arbitrary: fc
        .array(fc.oneof(hostileText, fc.constantFrom(...SITES), anyValue))
        .map((neverOn) => ({ mode: null, neverOn })),
    },
    { weight: 20, arbitrary: anyValue },
    // The greatest lists are the slowest.
    { weight: 1, arbitrary: many },
  );
  return defineTarget('settings', 400, fc.tuple(stored, fc.array(change, { maxLength: 12 })), checkSettings);
}

function manySites(count: number) {
  return { mode: null, neverOn: Array.from({ length: count }, (_, at) => `s${at}.example`) };
}

function checkSettings([stored, changes]: [unknown, SettingsChange[]]): void {
  const read = readSettings(stored);
  // What cannot be read in full is not known, and changed by nothing but a new beginning.
  let settings = read.known ? read.settings : ANEW;
  checkShape(settings);
  checkStored(settings);
  for (const one of changes) {
    const next = changeSettings(settings, one);
    checkShape(next);
    checkChange(settings, next, one);
    settings = next;
  }
  checkStored(settings);
}

function checkStored(settings: Settings): void {
  const again = readSettings(JSON.parse(JSON.stringify(settings)));
  assert.deepEqual(again, { known: true, settings }, 'not the same when stored and read');
}

function checkShape(settings: Settings): void {
  const { mode, neverOn, marks, theme } = settings;
  assert.ok(mode === null || MODES.includes(mode));
  assert.ok(THEMES.includes(theme));
  assert.equal(typeof marks, 'boolean');
  assert.deepEqual(neverOn, [...new Set(neverOn)].sort(), 'sites out of order or twice');
  for (const site of neverOn) assert.deepEqual(readSite(site), { site }, 'a site that would not be read again');
  for (const granted of [true, false]) {
    const now = settleSettings(settings, granted, ['*://*.a.example/*']);
    assert.ok(now.mode === 'click' || granted, 'everywhere without access');
    assert.ok(mode !== 'click' || (now.mode === 'click' && now.allowed.length === 0), 'more than was chosen');
    assert.deepEqual(now.neverOn, neverOn);
  }
}

function checkChange(before: Settings, after: Settings, change: SettingsChange): void {
  const kept = (site: string) => after.neverOn.includes(site);
  if ('addSite' in change) {
    assert.ok(before.neverOn.every(kept));
    assert.ok(kept(change.addSite) || before.neverOn.length >= MOST_SITES);
  } else if ('removeSite' in change) {
    assert.ok(!kept(change.removeSite));
    assert.ok(before.neverOn.every((site) => site === change.removeSite || kept(site)));
  } else if ('startAnew' in change) {
    assert.deepEqual(after, ANEW);
  } else {
    assert.deepEqual(after, { ...before, ...change });
  }
  assert.equal(changeSettings(after, change), after, 'the same change again changes something');
}
