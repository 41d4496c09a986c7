import type { BrowserName } from './driver';
import { type NameLog, openNameLog } from './name-log';
import { OWN_CALLS } from './own-calls';
import { type HeardRequest, startRecordingProxy } from './recording-proxy';

/** What a browser asks of anybody: its requests, and the names that it looks up. */
export interface Network {
  /** The proxy's. */
  port: number;
  heard: readonly HeardRequest[];
  names: NameLog;
  /** Hosts that a test has the browser ask for on purpose. */
  meant: Set<string>;
  /** What nobody meant to be asked, one line each. */
  unexpected(): string[];
  /** @throws when there is anything unexpected: says what */
  assertQuiet(): void;
  /** To be called when the browser has ended. @throws as `assertQuiet` does */
  close(): Promise<void>;
}

/** @param browser the one that will be started with it */
export async function openNetwork(browser: BrowserName): Promise<Network> {
  const proxy = await startRecordingProxy();
  const names = openNameLog(browser);
  const own = OWN_CALLS.filter((call) => call.browser === browser).map(({ address }) => address);
  const ownHosts = new Set(own.map((address) => new URL(address).hostname));
  const meant = new Set<string>();

  const isExpectedRequest = ({ address, origin }: HeardRequest) => {
    // Pages of the newsstand ask for themselves; the extension has no business there.
    if (origin !== null && /^(?:chrome|moz)-extension:/.test(origin)) return false;
    const { hostname } = new URL(address);
    return /\.localhost\.?$/.test(hostname) || meant.has(hostname) || own.includes(address.replace(/\?.*$/s, ''));
  };
  const isExpectedName = (name: string) =>
    /^(?:(?:.+\.)?localhost\.?|127\.0\.0\.1)$/.test(name) || meant.has(name) || ownHosts.has(name);

  /** What was unexpected when the browser had ended: by then what it wrote down is gone. */
  let atTheEnd: string[] | null = null;
  const findUnexpected = () => [
    ...proxy.heard
      .filter((request) => !isExpectedRequest(request))
      .map(({ address, origin }) => `${address} was asked for${origin === null ? '' : ` by ${origin}`}`),
    ...names
      .names()
      .filter((name) => !isExpectedName(name))
      .map((name) => `${name} was looked up`),
  ];

  const network: Network = {
    port: proxy.port,
    heard: proxy.heard,
    names,
    meant,
    unexpected: () => atTheEnd ?? findUnexpected(),
    assertQuiet() {
      const found = network.unexpected();
      if (found.length > 0) throw new Error(`The network was to be quiet:\n${found.join('\n')}`);
    },
    async close() {
      await proxy.close();
      atTheEnd ??= findUnexpected();
      await names.remove();
      network.assertQuiet();
    },
  };
  return network;
}
