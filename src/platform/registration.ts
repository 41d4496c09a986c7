import type { Scripting } from 'webextension-polyfill';

export const WEB: readonly string[] = ['http://*/*', 'https://*/*'];

/** The script that is registered for all pages that are read. */
const SCRIPT = 'crossquote';
/** The one for the pages that it leaves alone. */
const PAUSED = 'crossquote-paused';
/** A host that there can never be (RFC 2606). A list that is empty changes nothing in an update: this one never is. */
const NOWHERE = '*://crossquote.invalid/*';

type Script = Scripting.RegisteredContentScript;
type Api = Pick<
  Scripting.Static,
  'getRegisteredContentScripts' | 'registerContentScripts' | 'unregisterContentScripts' | 'updateContentScripts'
>;

/** Which pages get the content script: all but `except`, or of those only `only`. Patterns. */
export interface Reach {
  except: readonly string[];
  only: readonly string[] | undefined;
}

/**
 * Brings what the browser has registered to what it should have; null: nothing. Each script is replaced in one step, so
 * that there is no moment without it and none in which it reaches further than before or after. First the one that reads
 * is put in order, then the one that says on excluded pages that it pauses. Ended in between, or after any step, the next
 * call does the rest. Resolves to whether there was anything to do.
 */
export async function putRegistration(scripting: Api, reach: Reach | null): Promise<boolean> {
  const there = await scripting.getRegisteredContentScripts({ ids: [SCRIPT, PAUSED] });
  const wanted = reach === null ? [] : toScripts(reach);
  const extra = there.filter(({ id }) => !wanted.some((script) => script.id === id)).map(({ id }) => id);
  let changed = false;
  for (const script of wanted) {
    const before = there.find(({ id }) => id === script.id);
    if (before !== undefined && hasSame([...FILES, ...PATTERNS], before, script)) continue;
    changed = true;
    if (before !== undefined && hasSame(FILES, before, script)) {
      await scripting.updateContentScripts([script]);
      continue;
    }
    // Registered by a version with other files: those that are no longer named would stay in an update.
    if (before !== undefined) await scripting.unregisterContentScripts({ ids: [script.id] });
    await scripting.registerContentScripts([script]);
  }
  if (extra.length > 0) await scripting.unregisterContentScripts({ ids: extra });
  return changed || extra.length > 0;
}

function toScripts({ except, only }: Reach): Script[] {
  const always = { allFrames: false, persistAcrossSessions: true };
  const reading: Script = {
    id: SCRIPT,
    matches: [...(only ?? WEB)],
    excludeMatches: [NOWHERE, ...except],
    js: ['content.js'],
    runAt: 'document_idle',
    ...always,
  };
  if (except.length === 0) return [reading];
  return [reading, { id: PAUSED, matches: [...except], js: ['paused.js'], runAt: 'document_start', ...always }];
}

const FILES = ['js', 'css'] as const;
const PATTERNS = ['matches', 'excludeMatches'] as const;

/** Browsers give lists back in an order of their own. */
function hasSame(lists: readonly (typeof FILES | typeof PATTERNS)[number][], one: Script, other: Script): boolean {
  return lists.every((list) => [...(one[list] ?? [])].sort().join() === [...(other[list] ?? [])].sort().join());
}
