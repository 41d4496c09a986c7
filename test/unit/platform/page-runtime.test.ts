import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPageRuntime } from '../../../src/platform/page-runtime';

type Listener = (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => boolean;

function stubChrome(id: string | undefined) {
  const listeners = new Set<Listener>();
  const runtime = {
    id,
    sendMessage: vi.fn(async (message: unknown) => ({ echoed: message })),
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
  vi.stubGlobal('chrome', { runtime });
  return { runtime, listeners };
}

afterEach(() => vi.unstubAllGlobals());

describe('the runtime of a content script', () => {
  it('is alive as long as the extension has an id', () => {
    const { runtime } = stubChrome('abc');
    const page = createPageRuntime();
    expect(page.isAlive()).toBe(true);
    Object.assign(runtime, { id: undefined });
    expect(page.isAlive()).toBe(false);
  });

  it('is dead, and throws nothing, where the extension has left nothing behind', async () => {
    vi.stubGlobal('chrome', {});
    const page = createPageRuntime();
    expect(page.isAlive()).toBe(false);
    await expect(page.send('anything')).resolves.toBeUndefined();
  });

  it('prefers the browser namespace', async () => {
    stubChrome('chrome');
    const sendMessage = vi.fn(async () => 'from browser');
    vi.stubGlobal('browser', { runtime: { id: 'x', sendMessage, onMessage: {} } });
    await expect(createPageRuntime().send('hello')).resolves.toBe('from browser');
  });

  it('answers the extension and nobody else', async () => {
    const { listeners } = stubChrome('abc');
    createPageRuntime().onMessage(async (message) => `got ${String(message)}`);
    const [listener] = listeners;
    const answered = new Promise((resolve) => expect(listener?.('hi', { id: 'abc' }, resolve)).toBe(true));
    await expect(answered).resolves.toBe('got hi');
    expect(listener?.('hi', { id: 'another' }, () => {})).toBe(false);
  });

  it('leaves alone what is not meant for it', () => {
    const { listeners } = stubChrome('abc');
    createPageRuntime().onMessage(() => null);
    const [listener] = listeners;
    expect(listener?.('hi', { id: 'abc' }, () => {})).toBe(false);
  });

  it('stops listening', () => {
    const { listeners } = stubChrome('abc');
    const page = createPageRuntime();
    page.onMessage(() => null);
    page.onMessage(() => null);
    page.stopListening();
    expect(listeners.size).toBe(0);
  });
});
