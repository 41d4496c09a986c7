import { vi } from 'vitest';
import type { PackDesk } from '../../../src/background/pack-desk';

/** A desk that knows of no pack. */
export function fakePacks() {
  return {
    bring: vi.fn<PackDesk['bring']>(async () => true),
    plan: vi.fn<PackDesk['plan']>(async () => null),
    start: vi.fn<PackDesk['start']>(async () => ({ state: 'gone' })),
    find: vi.fn<PackDesk['find']>(async () => ({ state: 'gone' })),
    cancel: vi.fn<PackDesk['cancel']>(async () => ({ state: 'cancelled' })),
    exportPart: vi.fn<PackDesk['exportPart']>(async () => null),
  };
}
