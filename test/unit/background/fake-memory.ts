import { vi } from 'vitest';
import type { Memory } from '../../../src/background/create-memory';
import type { Versions } from '../../../src/background/create-versions';

/** A memory in which nothing is, and which keeps nothing. */
export function fakeMemory() {
  return {
    meet: vi.fn<Memory['meet']>(async () => null),
    remember: vi.fn<Memory['remember']>(async () => {}),
    find: vi.fn<Memory['find']>(async () => ({ available: true, articles: 0, since: null, sites: [], days: [] })),
    list: vi.fn<Memory['list']>(async () => ({ total: 0, articles: [] })),
    search: vi.fn<Memory['search']>(async () => ({ articles: [] })),
    forget: vi.fn<Memory['forget']>(async () => {}),
  };
}

/** Nothing has changed, and nothing is kept. */
export function fakeVersions() {
  return {
    findChange: vi.fn<Versions['findChange']>(async () => null),
    note: vi.fn<Versions['note']>(async () => {}),
    list: vi.fn<Versions['list']>(async () => []),
  };
}
