import { vi } from 'vitest';
import type { LibraryDesk } from '../../../src/background/library-desk';

/** A desk whose library is empty, and takes everything. */
export function fakeDesk() {
  return {
    change: vi.fn<LibraryDesk['change']>(async (id) => ({ state: 'changed', story: null, brought: [], undo: id })),
    undo: vi.fn<LibraryDesk['undo']>(async () => true),
    overview: vi.fn<LibraryDesk['overview']>(async () => ({
      inMemory: false,
      stories: [],
      articles: 0,
      alone: 0,
      outlets: [],
    })),
    list: vi.fn<LibraryDesk['list']>(async () => ({ total: 0, articles: [] })),
    search: vi.fn<LibraryDesk['search']>(async () => ({ total: 0, articles: [] })),
    read: vi.fn<LibraryDesk['read']>(async () => null),
  };
}
