import fc from 'fast-check';
import { mutatedValue } from '../../fuzz/values';
import { makeArticle } from '../storage/make-pack';

const MARKUP = '<img src=x onerror="globalThis.ran=true"><script>globalThis.ran=true</script>';

const article = (id: string, changes: object = {}) => ({
  ...makeArticle(id, `The lock ${id} is shut. “It stays shut,” Orla Quinn said.`),
  ...{ outlet: 'The Canal', url: 'https://canal.example/lock', published: '2031-04-05' },
  ...{ dated: { from: '2031-04-05', to: '2031-04-06', source: 'note' } },
  ...{ added: '2031-04-05T06:07:08Z', provenance: { kind: 'file', name: 'lock.html' } },
  ...changes,
});

const words = { exact: 'It stays shut', before: '', after: '', article: { address: null, contentHash: 'x' } };

/** A pack that is good, with something of everything. */
export function goodPack(changes: object = {}) {
  return {
    ...{ format: 'crossquote-story-pack', version: 2 },
    articles: [article('a'), article('b', { text: 'The lock b opens.', paragraphs: [] })],
    stories: [
      { id: 's', name: 'Lock', articleIds: ['a', 'b', 'bundled:a'] },
      { id: 'bundled:s', name: 'Another name', articleIds: ['b'] },
    ],
    versions: [{ id: 'v', articleId: 'a', read: '2031-04-06T06:07:08Z', article: article('a') }],
    corrections: [
      { id: 'c', at: '2031-04-06T06:07:08Z', kind: 'speaker', words, speaker: 'Pim Aalto', instead: null },
      { id: 'd', at: '2031-04-06T06:07:08Z', kind: 'one-person', names: ['Orla Quinn', 'O. Quinn'] },
    ],
    ...changes,
  };
}

const withArticle = (changes: object) => goodPack({ articles: [article('a', changes), article('b')] });
const nest = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const withText = (json: string) => JSON.stringify(goodPack({ extra: 'HERE' })).replace('"HERE"', () => json);

/** Files that somebody wrote to do harm, by what is wrong with each. */
export const HOSTILE: readonly (readonly [name: string, file: string])[] = [
  ['nothing', ''],
  ['no JSON', '{"format":'],
  ['a byte order mark and no JSON', '\ufeffx'],
  [
    'keys that every object has',
    withText('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  ],
  [
    'an article of such a key',
    JSON.stringify(goodPack()).replace('"id":"a"', '"__proto__":{"polluted":true},"id":"a"'),
  ],
  ['a pack that is only a prototype', `{"__proto__":${JSON.stringify(goodPack())}}`],
  ['an id of such a key', JSON.stringify(goodPack()).replaceAll('"a"', '"__proto__"')],
  ['ids of such keys', JSON.stringify(goodPack()).replaceAll('"a"', '"constructor"').replaceAll('"s"', '"toString"')],
  ['a hundred thousand lists in one another', withText(nest(100_000))],
  ['lists deeper than a pack has', withText(nest(40))],
  ['a list that is never closed', `${'['.repeat(50_000)}`],
  ['a script for an address', JSON.stringify(withArticle({ url: 'javascript:globalThis.ran=true' }))],
  ['such an address behind a space', JSON.stringify(withArticle({ url: ' javascript:alert(1)' }))],
  ['a page for an address', JSON.stringify(withArticle({ url: 'data:text/html,<script>1</script>' }))],
  ['a file of this machine for an address', JSON.stringify(withArticle({ url: 'file:///etc/hosts' }))],
  [
    'markup in every field',
    JSON.stringify({
      ...goodPack({
        articles: [
          article('a', {
            title: MARKUP,
            byline: MARKUP,
            outlet: MARKUP,
            language: MARKUP,
            text: MARKUP,
            paragraphs: [],
            provenance: { kind: 'file', name: MARKUP },
          }),
          article('b'),
        ],
        stories: [{ id: MARKUP, name: MARKUP, articleIds: ['a'] }],
        corrections: [{ id: MARKUP, at: '2031-04-06T06:07:08Z', kind: 'one-person', names: [MARKUP, MARKUP] }],
      }),
    }),
  ],
  ['two articles of one id', JSON.stringify(goodPack({ articles: [article('a'), article('a')] }))],
  [
    'two stories of one id',
    JSON.stringify(goodPack({ stories: [1, 2].map(() => ({ id: 's', name: 'S', articleIds: [] })) })),
  ],
  [
    'an article with the id of a bundled one',
    JSON.stringify(goodPack({ articles: [article('bundled:a'), article('a'), article('b')] })),
  ],
  [
    'articles named as those of the bundled pack',
    JSON.stringify(goodPack({ stories: [{ id: 's', name: 'S', articleIds: ['a', 'b'] }] })),
  ],
  [
    'a bundled story with bundled articles taken out',
    JSON.stringify(goodPack({ stories: [{ id: 'bundled:s', name: 'Mine now', articleIds: [] }] })),
  ],
  [
    'an id of the library’s own',
    JSON.stringify(goodPack({ articles: [article('pack:bundled:a'), article('a'), article('b')] })),
  ],
  [
    'another version of a bundled article',
    JSON.stringify(
      goodPack({
        versions: [{ id: 'v', articleId: 'bundled:a', read: '2031-04-06T06:07:08Z', article: article('a') }],
      }),
    ),
  ],
  ['a wrong checksum', JSON.stringify(goodPack({ checksum: '0'.repeat(64) }))],
  ['a checksum that is none', JSON.stringify(goodPack({ checksum: { toString: 1 } }))],
  ['half a character in an id', JSON.stringify(goodPack()).replaceAll('"a"', '"\\ud83d"')],
  [
    'halves of characters in a text',
    JSON.stringify(withArticle({ text: 'x\ud83d y \udc00', paragraphs: [], title: '\udfff' })),
  ],
  ['a date of the year 10,000', JSON.stringify(withArticle({ published: '10000-01-01' }))],
  [
    'days of the year 10,000',
    JSON.stringify(withArticle({ dated: { from: '+010000-01-01', to: '+010000-01-02', source: 'text' } })),
  ],
  ['a moment of the year 10,000', JSON.stringify(withArticle({ added: '+010000-01-01T00:00:00Z' }))],
  ['a number for a version that is no whole one', JSON.stringify(goodPack({ version: 1.5 }))],
  ['a version of nought', JSON.stringify(goodPack({ version: 0 }))],
  ['a version of the future', JSON.stringify(goodPack({ version: 3 }))],
  ['a text longer than any', JSON.stringify(withArticle({ text: 'x'.repeat(500_001), paragraphs: [] }))],
  ['a title longer than any', JSON.stringify(withArticle({ title: 'x'.repeat(2001) }))],
  [
    'an id longer than any',
    JSON.stringify(goodPack({ stories: [{ id: 'x'.repeat(501), name: 'S', articleIds: [] }] })),
  ],
  [
    'more paragraphs than any',
    JSON.stringify(
      withArticle({ paragraphs: Array.from({ length: 20_001 }, () => ({ start: 0, end: 0, role: 'body' })) }),
    ),
  ],
  ['numbers that are none', JSON.stringify(goodPack()).replace('"start":0', '"start":1e999')],
  [
    'an article without a text that has no excerpt',
    JSON.stringify(withArticle({ text: '', paragraphs: [], complete: false, withoutText: true })),
  ],
];

/** Good packs in which some things have become others; and packs of the first version. */
export const mutatedPack: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 5, arbitrary: mutatedValue(fc.constant(goodPack()), 3) },
    {
      weight: 1,
      arbitrary: mutatedValue(
        fc.constant({
          ...{ format: 'crossquote-story-pack', version: 1, revision: 'r' },
          stories: [
            { story: { id: 's', name: 'Lock', articleIds: ['a', 'b'] }, articles: [article('a'), article('b')] },
          ],
        }),
        2,
      ),
    },
  )
  .map((value) => {
    try {
      return JSON.stringify(value) ?? 'undefined';
    } catch {
      // A number that JSON has not, or a circle.
      return '{}';
    }
  });
