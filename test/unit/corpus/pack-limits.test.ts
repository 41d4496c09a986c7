import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { checkPackSize } from '../../../src/corpus/open-pack';
import { readPack } from '../../../src/corpus/read-pack';
import { scanJson } from '../../../src/corpus/scan-json';
import { StoryPackError } from '../../../src/corpus/story-pack';
import { goodPack } from './malformed-packs';

// What a pack may hold is written out here: a limit that is moved is a limit of files that others have made.

const schema = JSON.parse(
  readFileSync(new URL('../../../src/corpus/story-pack.schema.json', import.meta.url), 'utf8'),
) as object;
const isOfSchema = new Ajv2020({ strict: false }).compile(schema);

const [a, b] = goodPack().articles;
const [version] = goodPack().versions;
const [speaker] = goodPack().corrections;
const AT = '2031-04-06T06:07:08Z';
const BOUND = { exact: 'It stays shut', before: '', after: '', article: { address: null, contentHash: 'x' } };
const letters = (count: number) => 'x'.repeat(count);
const withArticle = (changes: object) => goodPack({ articles: [{ ...a, ...changes }, b] });
const withStory = (changes: object) => goodPack({ stories: [{ id: 's', name: 'Lock', articleIds: [], ...changes }] });
const withWords = (changes: object) => goodPack({ corrections: [{ ...speaker, words: { ...BOUND, ...changes } }] });
const withWhere = (changes: object) => withWords({ article: { ...BOUND.article, ...changes } });
const notOfStory = (changes: object) =>
  goodPack({
    corrections: [
      {
        ...{ id: 'c', at: AT, kind: 'not-story', article: BOUND.article, title: null },
        ...{ story: { id: 's', name: 'Lock' }, ...changes },
      },
    ],
  });

describe('the longest that a pack may state', () => {
  it.each<[what: string, most: number, pack: (count: number) => unknown]>([
    ['id of an article', 500, (count) => goodPack({ articles: [a, b, { ...b, id: letters(count) }] })],
    ['title', 2000, (count) => withArticle({ title: letters(count) })],
    ['byline', 2000, (count) => withArticle({ byline: letters(count) })],
    ['outlet', 2000, (count) => withArticle({ outlet: letters(count) })],
    ['language', 2000, (count) => withArticle({ language: letters(count) })],
    ['name of a file', 2000, (count) => withArticle({ provenance: { kind: 'file', name: letters(count) } })],
    ['address', 65_536, (count) => withArticle({ url: `https://canal.example/${letters(count - 22)}` })],
    ['text', 500_000, (count) => withArticle({ text: letters(count), paragraphs: [] })],
    [
      'list of paragraphs',
      20_000,
      (count) => withArticle({ paragraphs: Array.from({ length: count }, () => ({ start: 0, end: 0, role: 'body' })) }),
    ],
    ['id of a story', 500, (count) => withStory({ id: letters(count) })],
    ['name of a story', 200, (count) => withStory({ name: letters(count) })],
    [
      'list of a story’s articles',
      100_000,
      (count) => withStory({ articleIds: Array.from({ length: count }, (_, at) => `bundled:${at}`) }),
    ],
    ['id of a version', 500, (count) => goodPack({ versions: [{ ...version, id: letters(count) }] })],
    [
      'title of a version',
      2000,
      (count) => goodPack({ versions: [{ ...version, article: { ...version?.article, title: letters(count) } }] }),
    ],
    ['id of a correction', 500, (count) => goodPack({ corrections: [{ ...speaker, id: letters(count) }] })],
    ['speaker', 2000, (count) => goodPack({ corrections: [{ ...speaker, speaker: letters(count) }] })],
    ['speaker before', 2000, (count) => goodPack({ corrections: [{ ...speaker, instead: letters(count) }] })],
    [
      'name of a person',
      2000,
      (count) => goodPack({ corrections: [{ id: 'c', at: AT, kind: 'one-person', names: ['Al', letters(count)] }] }),
    ],
    ['quotation that is corrected', 100_000, (count) => withWords({ exact: letters(count) })],
    ['stretch before it', 200, (count) => withWords({ before: letters(count) })],
    ['stretch after it', 200, (count) => withWords({ after: letters(count) })],
    ['key of its address', 65_536, (count) => withWhere({ address: letters(count) })],
    ['name of its content', 500, (count) => withWhere({ contentHash: letters(count) })],
    ['title of what is not of a story', 2000, (count) => notOfStory({ title: letters(count) })],
    ['id of the story it is not of', 500, (count) => notOfStory({ story: { id: letters(count), name: 'Lock' } })],
    ['name of the story it is not of', 2000, (count) => notOfStory({ story: { id: 's', name: letters(count) } })],
  ])('is a %s of %i, in the reader and in the schema', (_what, most, packOf) => {
    expect(() => readPack(packOf(most))).not.toThrow();
    expect(isOfSchema(packOf(most)), JSON.stringify(isOfSchema.errors)).toBe(true);
    expect(() => readPack(packOf(most + 1))).toThrow(StoryPackError);
    expect(isOfSchema(packOf(most + 1))).toBe(false);
  });

  it.each<[list: string, most: number]>([
    ['articles', 100_000],
    ['stories', 20_000],
    ['versions', 100_000],
    ['corrections', 100_000],
  ])('is a list of %s of %i', (list, most) => {
    // What is in it is looked at when it is known to be short enough.
    const messageOf = (count: number): string => {
      try {
        readPack(goodPack({ [list]: new Array(count).fill(null) }));
      } catch (error) {
        return String(error);
      }
      return 'taken';
    };
    expect(messageOf(most)).toMatch(/1 is not what a story pack holds there/);
    expect(messageOf(most + 1)).toMatch(new RegExp(`more than ${most} ${list}`));
    expect(schema).toMatchObject({ properties: { [list]: { maxItems: most } } });
  });
});

describe('the most of a file', () => {
  const fault = (work: () => void): string => {
    try {
      work();
    } catch (error) {
      if (error instanceof StoryPackError) return error.fault;
      throw error;
    }
    return 'none';
  };
  const scanned = (count: number, sign: string, before = '') =>
    fault(() =>
      scanJson(
        new Uint8Array(before.length + count)
          .fill(before.charCodeAt(0), 0, before.length)
          .fill(sign.charCodeAt(0), before.length),
      ),
    );

  it('is 256 MB', () => {
    expect(fault(() => checkPackSize(268_435_456))).toBe('none');
    expect(fault(() => checkPackSize(268_435_457))).toBe('too-large');
  });

  it('is six million lists and objects', () => {
    const lists = (count: number) =>
      fault(() => scanJson(new Uint8Array(2 * count).fill(0x5b).map((_, at) => (at % 2 ? 0x5d : 0x5b))));
    expect(lists(6_000_000)).toBe('none');
    expect(lists(6_000_001)).toBe('too-large');
  });

  it('is forty million commas', () => {
    expect(scanned(40_000_000, ',')).toBe('none');
    expect(scanned(40_000_001, ',')).toBe('too-large');
    // Those of a text are words.
    expect(scanned(40_000_001, ',', '"')).toBe('none');
  });

  it('is lists and objects thirty-two deep', () => {
    expect(scanned(32, '[')).toBe('none');
    expect(scanned(33, '[')).toBe('broken');
    expect(scanned(32, '{')).toBe('none');
    expect(scanned(33, '{')).toBe('broken');
    const beside = '[]{}'.repeat(40);
    expect(fault(() => scanJson(new TextEncoder().encode(`[[${beside}]]`)))).toBe('none');
  });
});
