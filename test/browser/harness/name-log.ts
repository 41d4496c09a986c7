import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './driver';

/** Where a browser writes down whose address it looks up by itself, without the proxy. */
export interface NameLog {
  /** Arguments and environment of the browser that make it write. */
  args: string[];
  env: Record<string, string>;
  /** The names so far, as the browser has written them out; after its end: all. */
  names(): string[];
  remove(): Promise<void>;
}

/** Chrome writes its net log, Firefox the log of its resolver. */
export function openNameLog(name: BrowserName): NameLog {
  const folder = mkdtempSync(join(tmpdir(), 'crossquote-names-'));
  const file = join(folder, 'log');
  return {
    args: name === 'chrome' ? [`--log-net-log=${file}`] : [],
    env: name === 'chrome' ? {} : { MOZ_LOG: 'sync,nsHostResolver:5', MOZ_LOG_FILE: file },
    names: () => {
      const text = readdirSync(folder)
        .map((part) => readFileSync(join(folder, part), 'utf8'))
        .join('\n');
      return [...new Set(name === 'chrome' ? namesOfNetLog(text) : namesOfResolverLog(text))];
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/**
 * Every line but the first is an event; what an event's number means stands in the first. A name counts when Chrome looks
 * it up, when it asks the proxy script for it (with a proxy, Chrome ends the look-ups that a page hints at there), and
 * when it asks a server for anything: of this machine, Chrome asks without the proxy.
 */
export function namesOfNetLog(text: string): string[] {
  const types = ['HOST_RESOLVER_MANAGER_REQUEST', 'PAC_JAVASCRIPT_ALERT', 'URL_REQUEST_START_JOB'].map(
    (name) => new RegExp(`"${name}":(\\d+)`).exec(text)?.[1],
  );
  return text.split('\n').flatMap((line) => {
    const type = /"type":(\d+)\}(?:,?$|\])/.exec(line)?.[1];
    if (type === undefined || !types.includes(type)) return [];
    const host = /"(?:host|message)":"([^"]*)"/.exec(line)?.[1] ?? /"url":"(https?:\/\/[^/"]*)/.exec(line)?.[1];
    if (host === undefined) return [];
    return [/"initiator":"chrome-extension:/.test(line) ? `${hostOf(host)} for an extension` : hostOf(host)];
  });
}

export function namesOfResolverLog(text: string): string[] {
  return [...text.matchAll(/Resolving host \[([^\]]*?)\]/g)].map(([, host = '']) => hostOf(host));
}

/** Without scheme and port, which Chrome's newer logs have too. */
function hostOf(host: string): string {
  return host.replace(/^[a-z]+:\/\//, '').replace(/:\d+$/, '');
}
