/** A site is a host of the web: `paper.example` stands for its subdomains too, on any port, http or https. */

export type SiteProblem =
  | 'empty'
  /** Something else than a page of the web: `about:config`, `file:///…`. */
  | 'not-the-web'
  /** No host can be read out of it. */
  | 'not-a-site'
  /** `com`: that would be half of the web. */
  | 'too-wide';

/** Longer ones are no addresses that somebody types. */
const LONGEST = 2000;
const SCHEME = /^([a-z][a-z0-9+.-]*):(?!\d+(?:[/?#]|$))/i;
/** A browser's pattern of pages of the web on one site: scheme and host. */
const PATTERN = /^(\*|https?):\/\/((?:\*\.)?[^/*:]+)(?::[\d*]+)?\//;
const IP_V4 = /^\d+\.\d+\.\d+\.\d+$/;

/**
 * Reads what a person typed or pasted: a host, or any address on it. `www.` is left off, as people mean the whole site.
 *
 * @returns the host in lower case, non-ASCII letters as the network writes them; or what is wrong
 */
export function readSite(typed: string): { site: string } | { problem: SiteProblem } {
  const text = typed.trim();
  if (text === '') return { problem: 'empty' };
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { problem: 'not-the-web' };
  if (text.length > LONGEST || /\s/.test(text)) return { problem: 'not-a-site' };
  const bare = text.replace(/^\*\./, '').replace(/^\/\//, '');
  const host = hostOf(scheme === undefined ? `http://${bare}` : text);
  if (host === null) return { problem: 'not-a-site' };
  const site = host.replace(/\.$/, '').replace(/^(?:www\.)+(?=[^.]+\.)/, '');
  if (site.startsWith('[') || IP_V4.test(site) || site === 'localhost') return { site };
  // What the browser would take for a host, and no site is called.
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(site)) return { problem: 'not-a-site' };
  return site.includes('.') ? { site } : { problem: 'too-wide' };
}

/** Whether an address stands on one of the sites. */
export function isOnSites(address: string, sites: readonly string[]): boolean {
  if (sites.length === 0) return false;
  const host = hostOf(address)?.replace(/\.$/, '');
  return host !== undefined && sites.some((site) => host === site || host.endsWith(`.${site}`));
}

/**
 * The patterns of pages that a browser's extensions interface takes for the sites. Not all browsers know one for IPv6
 * addresses: those are looked after by `isOnSites` alone. `paper.example.` is the same site; Chrome's patterns for
 * `paper.example` stand for it too, Firefox's do not (`test/browser/site-patterns.test.ts`), so it has one of its own.
 */
export function toMatchPatterns(sites: readonly string[]): string[] {
  return sites
    .filter((site) => !site.startsWith('['))
    .flatMap((site) => (IP_V4.test(site) ? [`*://${site}/*`] : [`*://*.${site}/*`, `*://*.${site}./*`]));
}

/** Whether an address is one of those that a browser's patterns stand for; their paths, which are always all, aside. */
export function isOnPatterns(address: string, patterns: readonly string[]): boolean {
  const host = hostOf(address);
  if (host === null) return false;
  // As the browser reads it: `http:127.0.0.1` is an address too.
  const scheme = new URL(address).protocol.slice(0, -1);
  if (scheme !== 'http' && scheme !== 'https') return false;
  return patterns.some((pattern) => {
    const [, wanted, site = ''] = PATTERN.exec(pattern) ?? [];
    if (wanted !== '*' && wanted !== scheme) return false;
    return site.startsWith('*.') ? host === site.slice(2) || host.endsWith(site.slice(1)) : host === site;
  });
}

/** The sites that patterns stand for, each once, in alphabetical order. */
export function readPatterns(patterns: readonly string[]): string[] {
  const sites = patterns.flatMap((pattern) => PATTERN.exec(pattern)?.[2]?.replace(/^\*\.|\.$/g, '') ?? []);
  return [...new Set(sites)].sort();
}

function hostOf(address: string): string | null {
  try {
    return new URL(address).hostname || null;
  } catch {
    return null;
  }
}
