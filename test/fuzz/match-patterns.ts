/**
 * The browsers' match patterns as their documentation has them, written for these tests alone:
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 *
 *   <url-pattern> := <scheme>://<host><path>
 *   <scheme> := '*' | 'http' | 'https' | 'file' | 'ftp' …
 *   <host> := '*' | '*.' <any char except '/' and '*'>+
 *   <path> := '/' <any chars>
 */
const PATTERN = /^(\*|http|https|ws|wss|file|ftp):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/;

/** Whether browsers take it for a pattern. */
export function isPattern(pattern: string): boolean {
  return PATTERN.test(pattern);
}

/** @throws Error for what is no pattern, as browsers do */
export function matchesPattern(pattern: string, address: string): boolean {
  const [, scheme = '', host = '', path = ''] = PATTERN.exec(pattern) ?? [];
  if (scheme === '') throw new Error(`no pattern: ${pattern}`);
  const { protocol, hostname, pathname, search } = new URL(address);
  const fitsScheme = scheme === '*' ? ['http:', 'https:', 'ws:', 'wss:'].includes(protocol) : protocol === `${scheme}:`;
  const glob = new RegExp(`^${path.split('*').map(escapePattern).join('.*')}$`, 's');
  return fitsScheme && fitsHost(host, hostname) && glob.test(`${pathname}${search}`);
}

function fitsHost(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return host === pattern;
  const labels = pattern.slice(2).split('.');
  const own = host.split('.');
  return own.length >= labels.length && labels.every((label, at) => own[own.length - labels.length + at] === label);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
