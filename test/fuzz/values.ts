import fc from 'fast-check';

/** Keys that mean something to every object, and some that look like numbers. */
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  'then',
  'length',
];
const TEXTS = [
  ...[
    '',
    ' ',
    '\u0000',
    '\ud83d',
    '\udc00x',
    '\u202eabc',
    'javascript:alert(1)',
    'data:text/html,<b>',
    'file:///etc/x',
  ],
  ...['<img src=x onerror=alert(1)>', '</script>', '10000-01-01', '+010000-01-01T00:00:00Z', '0000-00-00', '=1+1'],
  ...['\u2028', 'here', 'x'.repeat(5000), '%', '%ff', '"', '\\', 'null', 'undefined', '[object Object]'],
];

/** A text that somebody may have put there to do harm. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...TEXTS, ...KEYS),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 12 }),
);

/** Any value that can come out of JSON or of the browser's own way to copy values between parts. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(null, undefined, true, false, 0, -0, -1, 1.5, NaN, Infinity, 2 ** 53, 1e308),
  },
  { weight: 1, arbitrary: fc.integer() },
  {
    weight: 2,
    arbitrary: fc.object({ key: fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 4 })), maxDepth: 3 }),
  },
  { weight: 2, arbitrary: fc.array(fc.oneof(hostileText, fc.integer(), fc.constant(null)), { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.nat(200).map(nested) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(new Date(NaN), new Map(), new Set([1]), 10n, new Uint8Array(2)) },
);

/** Lists in lists, so deep that what goes down by calling itself runs out of stack where it has no limit. */
function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

interface Change {
  /** Which of the places of the value, counted over and over from its first one. */
  place: number;
  how: 'replace' | 'remove' | 'double' | 'add' | 'swap';
  key: string;
  value: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(200),
  how: fc.constantFrom<Change['how'][]>('replace', 'replace', 'remove', 'double', 'add', 'swap'),
  key: fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 4 })),
  value: anyValue,
});

/** A good value with some of its parts replaced, removed or doubled. JSON-safe values only. */
export function mutatedValue(good: fc.Arbitrary<unknown>, most = 3): fc.Arbitrary<unknown> {
  return fc.tuple(good, fc.array(change, { maxLength: most })).map(([value, changes]) => {
    const box = { value: structuredClone(value) };
    for (const one of changes) applyChange(box, one);
    return box.value;
  });
}

function applyChange(box: { value: unknown }, { place, how, key, value }: Change): void {
  const places = listPlaces(box);
  const found = places[place % places.length];
  if (found === undefined) return;
  const { holder, key: at } = found;
  if (how === 'replace') put(holder, at, value);
  else if (how === 'remove' && Array.isArray(holder)) holder.splice(Number(at), 1);
  else if (how === 'remove') Reflect.deleteProperty(holder, at);
  else if (how === 'double' && Array.isArray(holder)) holder.splice(Number(at), 0, structuredClone(holder[Number(at)]));
  else if (how === 'add') put(holder, key, value);
  else if (how === 'swap') {
    const other = places[(place * 7 + 3) % places.length];
    if (other !== undefined) put(holder, at, structuredClone(Reflect.get(other.holder, other.key)));
  }
}

/** An own property, as JSON.parse makes it, even where the key is `__proto__`. */
function put(holder: object, key: string, value: unknown): void {
  if (Array.isArray(holder) && !/^\d+$/.test(key)) holder.push(value);
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** The places of a value where something stands, those further in too. The first is the value itself. */
function listPlaces(box: object): { holder: object; key: string }[] {
  const places: { holder: object; key: string }[] = [];
  const queue: object[] = [box];
  for (let at = 0; at < queue.length && at < 200; at++) {
    const holder = queue[at] ?? {};
    for (const key of Object.keys(holder).slice(0, 40)) {
      places.push({ holder, key });
      const inside: unknown = Reflect.get(holder, key);
      if (Array.isArray(inside) || Object.prototype.toString.call(inside) === '[object Object]')
        queue.push(Object(inside));
    }
  }
  return places;
}
