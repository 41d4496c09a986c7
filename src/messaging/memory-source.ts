import type { MemoryMessages, MemorySummary } from './memory-protocol';
import { askBackground } from './send';

type Asked<T extends keyof MemoryMessages> = MemoryMessages[T]['request'];
type Answered<T extends keyof MemoryMessages> = Promise<MemoryMessages[T]['response']>;

/** Reading memory, as the extension's own pages see it. Each rejects when the background cannot be reached. */
export interface MemorySource {
  find(): Promise<MemorySummary>;
  list(asked: Asked<'list-memory'>): Answered<'list-memory'>;
  search(words: string, most: number): Answered<'search-memory'>;
  /** Resolves when nothing of it is left. */
  forget(what: Asked<'forget-memory'>): Promise<MemorySummary>;
}

export function createMemorySource(post: (message: unknown) => Promise<unknown>): MemorySource {
  return {
    find: () => askBackground(post, 'get-memory', {}),
    list: (asked) => askBackground(post, 'list-memory', asked),
    search: (words, most) => askBackground(post, 'search-memory', { words, most }),
    forget: (what) => askBackground(post, 'forget-memory', what),
  };
}
