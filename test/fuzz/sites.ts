import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isOnPatterns, isOnSites, readPatterns, readSite, toMatchPatterns } from '../../src/settings/site';
import { defineTarget, type FuzzTarget } from './fuzz-target';
import { isPattern, matchesPattern } from './match-patterns';
import { hostileText } from './values';

const LABELS = [
  'paper',
  'news',
  'www',
  'a',
  'xn--zrich-kva',
  'Zürich',
  'PAPER',
  'x-y',
  '1',
  'com',
  'example',
  'localhost',
  '日本',
];
const ODD = [
  '',
  '-',
  '_',
  '*',
  'a b',
  '%41',
  'ß',
  '。',
  '\u00ad',
  '\u200d',
  '[::1]',
  '0x7f',
  '127',
  '\u202e',
  '＠',
  '.',
  '..',
];
const DOTS = ['.', '.', '.', '.', '.', '。', '..'];

/** A host that somebody may type: mostly a good one. */
const host = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(fc.constantFrom(...LABELS), { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.')),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...LABELS), fc.constantFrom(...ODD)), fc.constantFrom(...DOTS)), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => parts.map((part) => part.join('')).join('')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('127.0.0.1', '0x7f.1', '2130706433', '[::1]', '[::ffff:1.2.3.4]', '1.2.3.4.5', 'a.1'),
  },
  { weight: 1, arbitrary: fc.domain() },
  { weight: 1, arbitrary: fc.ipV6().map((address) => `[${address}]`) },
);
const before = fc.constantFrom(
  '',
  '',
  '',
  'http://',
  'https://',
  '//',
  '*.',
  'HTTP://',
  'ftp://',
  'about:',
  'http:',
  ' ',
  'user:pw@',
  'http://u@',
);
const after = fc.constantFrom(
  '',
  '',
  '',
  '.',
  ':8080',
  ':0',
  ':99999',
  '/',
  '/path?x=http://b.example#y',
  ' ',
  '\t',
  '?q',
  '#f',
  ':80/',
  '/../..',
);
const typed = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(before, host, after).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: hostileText },
);
const around = fc.record({
  scheme: fc.constantFrom('http', 'https', 'ftp', 'ws'),
  prefix: fc.constantFrom('', 'www.', 'x.', 'x', 'a.b.', '-', 'evil', 'https.'),
  suffix: fc.constantFrom('', '', ':8080', '.evil.example', 'evil.example', '@evil.example'),
  path: fc.constantFrom('/', '/a?b=c', '/a#b', ''),
});

/** The sites that are never read, against the patterns that the browsers are given for them. */
export function sitesTarget(): FuzzTarget {
  return defineTarget(
    'sites',
    1000,
    fc.tuple(fc.array(typed, { minLength: 1, maxLength: 3 }), around, typed),
    checkSites,
  );
}

function checkSites([texts, { scheme, prefix, suffix, path }, other]: [
  string[],
  { scheme: string; prefix: string; suffix: string; path: string },
  string,
]): void {
  const sites = texts.flatMap((text) => {
    const read = readSite(text);
    return 'site' in read ? [checkSite(read.site)] : [];
  });
  const patterns = toMatchPatterns(sites);
  for (const pattern of patterns) assert.ok(isPattern(pattern), `no browser takes ${pattern}`);
  const [first = 'paper.example'] = sites;
  for (const address of [`${scheme}://${prefix}${first}${suffix}${path}`, other]) {
    // Never throws, whatever it is given.
    const [onSites, onPatterns] = [isOnSites(address, sites), isOnPatterns(address, patterns)];
    if (!isAddress(address)) {
      assert.ok(!onSites && !onPatterns, `${address} is no address`);
      continue;
    }
    const isWeb = /^https?:/i.test(address);
    const matches = isWeb && patterns.some((pattern) => matchesPattern(pattern, address));
    assert.equal(onPatterns, matches, `${address} on ${patterns}`);
    // No pattern stands for an IPv6 address: the content script and the background look after those.
    if (isWeb && !new URL(address).hostname.startsWith('[')) assert.equal(onSites, matches, `${address} on ${sites}`);
  }
}

function checkSite(site: string): string {
  assert.deepEqual(readSite(site), { site }, 'not the same when it is read again');
  assert.deepEqual(readSite(`https://${site}/a?b#c`), { site }, 'another one as an address');
  assert.match(site, /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])$/);
  for (const scheme of ['http', 'https'])
    assert.ok(isOnSites(`${scheme}://${site}:8080/a`, [site]), `${site} is not on itself`);
  assert.ok(!isOnSites(`http://evil.example/${site}`, [site]) || site === 'evil.example' || site === 'example');
  if (!site.startsWith('[')) assert.deepEqual(readPatterns(toMatchPatterns([site])), [site]);
  return site;
}

/** Not by `URL.canParse`, which in Node 20 says no to some addresses that it reads. */
function isAddress(address: string): boolean {
  try {
    return new URL(address).href !== '';
  } catch {
    return false;
  }
}
