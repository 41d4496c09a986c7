/** Parameters that say how a reader came to a page, and not which page it is. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|at_(?:medium|campaign|custom\d)|ns_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|ref|ref_src|ref_url|referrer|source|src|cmpid?|campaign|ocid|icid|ito|smid|partner|wt[._]\w+|spm|s_cid|sh|share|shared|via|amp|outputtype|mobile|print)$/i;
/** Labels of a host that only say for which device, or through which cache, a page is. */
const DEVICE = /^(?:www\d?|m|mobile|amp|touch)\./i;
/** Last parts of a path that only say the same, or nothing. */
const DEVICE_PART = /^(?:amp(?:\.html)?|index\.(?:html?|php)|)$/i;
/** Caches of AMP pages: the page's own address stands in the path. */
const AMP_CACHE =
  /^https?:\/\/[^/]+\.cdn\.ampproject\.org\/[a-z]\/(?:s\/)?|^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(?:s\/)?/i;

/**
 * One key for all addresses under which an article is met: with http or https, for telephones, as AMP, with parameters
 * that track its readers, at whatever place of the page. Any other difference of path or parameters gives another key.
 * @returns null for what is no address of the web
 */
export function keyOfAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const cached = AMP_CACHE.exec(address);
  const own = cached === null ? address : `https://${address.slice(cached[0].length)}`;
  if (!URL.canParse(own)) return null;
  const { protocol, host, pathname, searchParams } = new URL(own);
  if (!/^https?:$/.test(protocol)) return null;
  const parts = pathname.split('/').slice(1);
  if (parts.length > 1 && parts[0]?.toLowerCase() === 'amp') parts.shift();
  while (DEVICE_PART.test(parts.at(-1) ?? 'first')) parts.pop();
  const path = ['', ...parts].join('/').replace(/\.amp(?=\.html?$|$)/i, '');
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name)).sort(byText);
  const query = kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`;
  return `${host.replace(DEVICE, '')}${path}${query}`;
}

function byText([name, value]: [string, string], [otherName, otherValue]: [string, string]): number {
  const [one, other] = [`${name}=${value}`, `${otherName}=${otherValue}`];
  return one < other ? -1 : Number(one > other);
}
