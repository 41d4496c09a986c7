import { vi } from 'vitest';
import type { Memory } from '../../../src/background/create-memory';

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
