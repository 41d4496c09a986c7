/** Whether extensions may read what stands there: pages of the web, not the browser's own or files. */
export function isReadableAddress(address: string): boolean {
  return /^https?:/i.test(address);
}

/** Whether two addresses differ in their fragment at most. */
export function isSameDocument(a: string, b: string): boolean {
  return withoutFragment(a) === withoutFragment(b);
}

function withoutFragment(address: string): string {
  const at = address.indexOf('#');
  return at < 0 ? address : address.slice(0, at);
}
