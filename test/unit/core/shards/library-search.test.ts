import { describe, expect, it } from 'vitest';
import { IndexWriter, readTextEntry } from '../../../../src/core/shards/index-writer';
import { LibrarySearch } from '../../../../src/core/shards/library-search';
import { shardOfWord, shardsOfPrefix } from '../../../../src/core/shards/shard-kinds';
import { indexText } from '../../../../src/core/text/index-text';
import { languages } from '../../../fixtures/languages';
import { readText } from '../knowing/invented-stories';
import { MapRows } from './map-rows';

const withOutlet = (outlet: string, ...[title, ...paragraphs]: Parameters<typeof readText>) =>
  indexText({ ...readText(title, ...paragraphs).article, outlet }, languages);

const TEXTS = {
  marmots: withOutlet(
    'The Thornby Echo',
    'Marmots return',
    'The animals were seen near the quarry. “Marmots whistle before dawn,” said Edda Quill.',
  ),
  quarry: withOutlet(
    'Pellstow Post',
    'Quarry to close',
    'A marmot was seen there. The owner, Jory Quill, said nothing of café prices in Zürich.',
  ),
  dawn: withOutlet('Pellstow Post', 'Dawn chorus', 'Birds sing at the quarry. Nobody said more.'),
};

async function makeSearch(compacted: boolean) {
  const rows = new MapRows();
  const writer = new IndexWriter(rows, '');
  rows.commit(
    await writer.plan({ put: { texts: Object.entries(TEXTS).map(([id, text]) => readTextEntry(id, text)) } }),
  );
  for (let step = compacted ? await writer.compact(true) : null; step !== null; step = await writer.compact(true))
    rows.commit(step);
  return { rows, search: new LibrarySearch(rows, '', languages) };
}

describe.each([
  ['before', false],
  ['after', true],
])('searching %s the words are merged', (_when, compacted) => {
  it.each([
    ['a word', 'quarry', ['quarry', 'dawn', 'marmots']],
    ['what begins a word, the whole word first', 'marmot', ['marmots', 'quarry']],
    ['a letter, in titles and names alone', 'm', ['marmots']],
    ['two letters', 'ma', ['marmots', 'quarry']],
    ['several words, all of which a text must have', 'quarry marmot', ['quarry', 'marmots']],
    ['another case, without accents', 'CAFE zurich', ['quarry']],
    ['an outlet', 'pellstow', ['dawn', 'quarry']],
    ['who speaks', 'edda', ['marmots']],
    ['a word beside others that most texts have', 'said the dawn', ['dawn', 'marmots']],
    ['words that most texts have, in titles', 'to', ['quarry']],
    ['nothing that is there', 'heronite', []],
    ['nothing', '  ', []],
  ])('finds %s', async (_what, words, found) => {
    const { search } = await makeSearch(compacted);
    expect((await search.search(words)).map(({ id }) => id)).toEqual(found);
  });

  it('says where a text has the words, and looks only where it is told', async () => {
    const { search } = await makeSearch(compacted);
    const [hit] = await search.search('marmots');
    expect([hit?.id, hit?.fields]).toEqual(['marmots', ['title', 'quotation', 'text']]);
    expect((await search.search('quarry', { fields: ['title'] })).map(({ id }) => id)).toEqual(['quarry']);
    expect((await search.search('quarry', { fields: ['text'] })).length).toBe(2);
    expect(await search.search('edda', { fields: ['outlet', 'title'] })).toEqual([]);
    expect(await search.search('quarry', { most: 1 })).toHaveLength(1);
  });

  it('reads the shards of what was typed once, and the ids of what it finds', async () => {
    const { rows, search } = await makeSearch(compacted);
    rows.forgetReads();
    await search.search('qu');
    const shards = rows.reads.flat().filter((name) => name.startsWith('search/'));
    expect(shards).toHaveLength(1);
    rows.forgetReads();
    await search.search('quar');
    expect(rows.reads).toEqual([]);
  });
});

describe('the shard of a word', () => {
  it('is among those of all that it begins with', () => {
    for (const word of [
      'a',
      'apple',
      'azure',
      'zz',
      'mist',
      'm',
      "o'neil",
      'ox',
      '9',
      '94',
      'élan',
      'ß',
      '日本',
      'p-',
      'p.m.',
    ]) {
      for (let length = 1; length <= word.length; length++)
        expect([word, length, shardsOfPrefix(word.slice(0, length))]).toEqual([
          word,
          length,
          expect.arrayContaining([shardOfWord(word)]),
        ]);
      expect(shardOfWord(word)).toBeLessThan(256);
    }
  });
});
