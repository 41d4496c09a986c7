/**
 * The same seam for content scripts, without the polyfill: it would be loaded into every page of the web, for two
 * functions that the browsers here have alike.
 */
export interface PageRuntime {
  /**
   * Whether the script may read on when the page moves to another address without a load: not when it was put here by a
   * click alone, which was about the page as it was.
   */
  mayFollow(): boolean;
  /** False once the extension was updated, disabled or removed: this script is then an orphan and has to stop. */
  isAlive(): boolean;
  /** To the background. Rejects when it cannot be reached. */
  send(message: unknown): Promise<unknown>;
  /** Messages of the extension alone; null: not meant for me. */
  onMessage(listener: (message: unknown) => Promise<unknown> | null): void;
  /** Whatever was listened for is so no longer. */
  stopListening(): void;
}

/** Name of the symbol under which a content script's world keeps the answer to `mayFollow`. */
export const FOLLOWS = 'crossquote follows';

interface Runtime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(listener: Listener): void; removeListener(listener: Listener): void };
}
type Listener = (message: unknown, sender: { id?: string }, sendResponse: (answer: unknown) => void) => boolean;

declare const browser: { runtime?: Runtime } | undefined;
declare const chrome: { runtime?: Runtime } | undefined;

export function createPageRuntime(): PageRuntime {
  const runtime = typeof browser === 'undefined' ? chrome?.runtime : browser.runtime;
  const listeners = new Set<Listener>();
  return {
    mayFollow: () => (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(FOLLOWS)] !== false,
    isAlive: () => runtime?.id !== undefined,
    send: async (message) => runtime?.sendMessage(message),
    onMessage(listener) {
      const onMessage: Listener = (message, sender, sendResponse) => {
        const answer = sender.id === runtime?.id ? listener(message) : null;
        answer?.then(sendResponse).catch(() => {});
        return answer !== null;
      };
      listeners.add(onMessage);
      runtime?.onMessage.addListener(onMessage);
    },
    stopListening() {
      for (const listener of listeners) runtime?.onMessage.removeListener(listener);
      listeners.clear();
    },
  };
}
