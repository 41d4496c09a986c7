import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepOwnScript, runOwnScript } from '../../../src/platform/own-script';

const SCRIPT = 'chrome-extension://own/engine.js';

afterEach(() => vi.unstubAllGlobals());

function stubWorker() {
  const importScripts = vi.fn();
  const addEventListener = vi.fn();
  vi.stubGlobal('importScripts', importScripts);
  vi.stubGlobal('addEventListener', addEventListener);
  /** The browser installs the worker; gives what the installation waits for. */
  const install = () => {
    const waitUntil = vi.fn((_work: Promise<unknown>) => {});
    for (const [type, listener] of addEventListener.mock.calls) if (type === 'install') listener({ waitUntil });
    return Promise.all(waitUntil.mock.calls.flat());
  };
  return { importScripts, install };
}

function stubPage(happens: 'load' | 'error') {
  const scripts: { src: string }[] = [];
  const createElement = () => {
    const listeners = new Map<string, () => void>();
    const script = {
      src: '',
      addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
      remove: () => scripts.splice(scripts.indexOf(script), 1),
      begin: () => listeners.get(happens)?.(),
    };
    return script;
  };
  const append = vi.fn((script: ReturnType<typeof createElement>) => {
    scripts.push(script);
    queueMicrotask(script.begin);
  });
  vi.stubGlobal('document', { createElement, head: { append } });
  return { append, scripts };
}

describe('a script of the background, in a worker', () => {
  it('is run while the worker is installed, so that the browser keeps it', async () => {
    const { importScripts, install } = stubWorker();
    keepOwnScript(SCRIPT);
    expect(importScripts).not.toHaveBeenCalled();
    await install();
    expect(importScripts.mock.calls).toEqual([[SCRIPT]]);
  });

  it('that cannot be read stops the installation', async () => {
    const { importScripts, install } = stubWorker();
    importScripts.mockImplementation(() => {
      throw new Error('no such file');
    });
    keepOwnScript(SCRIPT);
    await expect(install()).rejects.toThrow('no such file');
  });

  it('is run when it is asked for', async () => {
    const { importScripts } = stubWorker();
    await runOwnScript(SCRIPT);
    expect(importScripts.mock.calls).toEqual([[SCRIPT]]);
  });
});

describe('a script of the background, in an event page', () => {
  it('is run by an element that does not stay', async () => {
    const { append, scripts } = stubPage('load');
    keepOwnScript(SCRIPT);
    expect(append).not.toHaveBeenCalled();
    await runOwnScript(SCRIPT);
    expect(append.mock.calls.map(([{ src }]) => src)).toEqual([SCRIPT]);
    expect(scripts).toEqual([]);
  });

  it('that cannot be read is told of', async () => {
    const { scripts } = stubPage('error');
    await expect(runOwnScript(SCRIPT)).rejects.toThrow(SCRIPT);
    expect(scripts).toEqual([]);
  });
});

it.each(['https://paper.example/engine.js', 'engine.js', 'data:text/javascript,0', 'xchrome-extension://own/a.js'])(
  'no script of anybody else is run: %s',
  async (url) => {
    const { importScripts } = stubWorker();
    await expect(runOwnScript(url)).rejects.toThrow('Not a script of the extension');
    expect(importScripts).not.toHaveBeenCalled();
  },
);
