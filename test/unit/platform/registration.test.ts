import { describe, expect, it } from 'vitest';
import type { Scripting } from 'webextension-polyfill';
import { putRegistration, type Reach } from '../../../src/platform/registration';

type Script = Scripting.RegisteredContentScript;

/** What a browser has registered, with a look at it after every step; `stopAfter`: the background ends after that many. */
function createScripting(stopAfter = Number.POSITIVE_INFINITY) {
  const there = new Map<string, Script>();
  const seen: (Script | undefined)[] = [];
  let left = stopAfter;
  const step = (work: () => void) => {
    if (left === 0) throw new Error('ended');
    left -= 1;
    work();
    seen.push(there.get('crossquote'));
  };
  const api = {
    // As Chrome does: in an order of its own.
    getRegisteredContentScripts: async () =>
      [...there.values()].map((script) => ({
        ...script,
        excludeMatches: [...(script.excludeMatches ?? [])].reverse(),
      })),
    registerContentScripts: async (scripts: Script[]) =>
      step(() => {
        for (const script of scripts) {
          if (there.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          there.set(script.id, script);
        }
      }),
    updateContentScripts: async (scripts: Partial<Script>[]) =>
      step(() => {
        for (const script of scripts) {
          const before = there.get(script.id ?? '');
          if (before === undefined) throw new Error(`Nonexistent script ID '${script.id}'`);
          // Browsers leave as it is what is empty.
          const given = Object.entries(script).filter(([, value]) => !Array.isArray(value) || value.length > 0);
          there.set(before.id, { ...before, ...Object.fromEntries(given) });
        }
      }),
    unregisterContentScripts: async ({ ids = [] }: Scripting.ContentScriptFilter = {}) =>
      step(() => {
        for (const id of ids) there.delete(id);
      }),
  };
  const revive = () => {
    left = Number.POSITIVE_INFINITY;
  };
  return { api, there, seen, revive };
}

const reach = (...except: string[]): Reach => ({ except, only: undefined });
const MAIL = '*://*.mail.example/*';
const BANK = '*://*.bank.example/*';
const REACHES: [string, Reach | null][] = [
  ['nothing', null],
  ['every page', reach()],
  ['all but one site', reach(MAIL)],
  ['all but two sites', reach(MAIL, BANK)],
  ['one site', { except: [], only: ['*://*.paper.example/*'] }],
];
const CHANGES = REACHES.flatMap(([from, before]) =>
  REACHES.filter(([to]) => to !== from).map(([to, after]) => [from, to, before, after] as const),
);

const isExcluded = (script: Script | undefined, pattern: string) =>
  script === undefined || script.excludeMatches?.includes(pattern) === true;

describe.each(CHANGES)('a registration from %s to %s', (_from, _to, before, after) => {
  it('is replaced without a moment with no script, or with one that reaches further than both', async () => {
    const { api, there, seen } = createScripting();
    await putRegistration(api, before);
    seen.length = 0;
    expect(await putRegistration(api, after)).toBe(true);
    for (const script of seen) {
      if (before !== null && after !== null) expect(script).toBeDefined();
      for (const pattern of [MAIL, BANK]) {
        const always = [before, after].every((one) => one === null || one.except.includes(pattern));
        if (always) expect(isExcluded(script, pattern)).toBe(true);
      }
    }
    const script = there.get('crossquote');
    expect(script?.matches ?? null).toEqual(after && (after.only ?? ['http://*/*', 'https://*/*']));
    for (const pattern of after?.except ?? []) expect(script?.excludeMatches).toContain(pattern);
    expect(script?.excludeMatches?.length ?? 0).toBe(after === null ? 0 : after.except.length + 1);
    expect(there.get('crossquote-paused')?.matches).toEqual(after?.except.length ? after.except : undefined);
  });

  it.each([0, 1, 2])('is healed by the next waking when the background ends after %i steps', async (steps) => {
    const whole = createScripting();
    await putRegistration(whole.api, before);
    await putRegistration(whole.api, after);
    const first = createScripting();
    await putRegistration(first.api, before);
    const ended = createScripting(steps);
    for (const [id, script] of first.there) ended.there.set(id, script);
    await putRegistration(ended.api, after).catch(() => {});
    ended.revive();
    await putRegistration(ended.api, after);
    expect([...ended.there.values()].sort(byId)).toEqual([...whole.there.values()].sort(byId));
  });
});

it('puts the script into each page once it is there, the one that says that it pauses before, and outlasts the browser', async () => {
  const { api, there } = createScripting();
  await putRegistration(api, reach(MAIL));
  expect([...there.values()]).toEqual([
    {
      id: 'crossquote',
      matches: ['http://*/*', 'https://*/*'],
      excludeMatches: ['*://crossquote.invalid/*', MAIL],
      js: ['content.js'],
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
    {
      id: 'crossquote-paused',
      matches: [MAIL],
      js: ['paused.js'],
      runAt: 'document_start',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
});

it('puts the script that reads in order first: a background that ends after one step has no page read that is excluded', async () => {
  const { api, there } = createScripting(2);
  await putRegistration(api, reach());
  await putRegistration(api, reach(MAIL)).catch(() => {});
  expect(there.get('crossquote')?.excludeMatches).toContain(MAIL);
  expect(there.has('crossquote-paused')).toBe(false);
});

it('that is as it should be costs one question', async () => {
  const { api, seen } = createScripting();
  await putRegistration(api, reach(BANK, MAIL));
  seen.length = 0;
  expect(await putRegistration(api, reach(MAIL, BANK))).toBe(false);
  expect(seen).toEqual([]);
});

it('of an earlier version, with other files, makes way', async () => {
  const { api, there } = createScripting();
  await putRegistration(api, reach(MAIL));
  const script = there.get('crossquote');
  if (script) there.set('crossquote', { ...script, css: ['of-old.css'] });
  expect(await putRegistration(api, reach(MAIL))).toBe(true);
  expect(there.get('crossquote')).toEqual(script);
});

function byId(one: Script, other: Script): number {
  return one.id.localeCompare(other.id);
}
