/** Where read-metadata.ts keeps the name in a publisher's markup. */
export const PUBLISHER_NAME = 'publisher.name';
const OUTLET_NAMES = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'publisher',
  PUBLISHER_NAME,
  'apple-mobile-web-app-title',
];

/** All names that the data of a page give its outlet, the best first. `linked`: by JSON-LD. */
export function listOutlets(metas: ReadonlyMap<string, string>, linked: string | null): string[] {
  return [...OUTLET_NAMES.map((name) => metas.get(name)), linked].filter((name) => name != null);
}

/** The outlet's name as its page states it; null where that is an address or a handle, or nothing. */
export function readStatedOutlet(outlets: readonly string[]): string | null {
  return outlets.find((name) => !/^(?:https?:|www\.|@)/i.test(name)) ?? null;
}
