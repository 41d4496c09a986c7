import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createVersions } from '../../../src/background/create-versions';
import { LibraryReader } from '../../../src/background/library-reader';
import { excerptArticle } from '../../../src/core/excerpt/make-excerpt';
import type { Article } from '../../../src/core/model';
import { indexText } from '../../../src/core/text/index-text';
import { CrossquoteDatabase } from '../../../src/storage/database';
import { openLibrary } from '../../../src/storage/open-library';
import { languages } from '../../fixtures/languages';
import { makeArticle } from '../core/comparison/make-text';
import { makePack } from '../storage/make-pack';
import { startBrowser } from '../storage/raw-database';

const ADDRESS = 'https://news.example/ice-house';
const NOW = '2031-05-06T10:00:00.000Z';

function tell(words = 'keeps till August in straw from our own fields', more: Partial<Article> = {}): Article {
  const { id: _id, ...article } = makeArticle(
    'ice',
    ['The ice house of Thornby is full again.', `“The ice ${words},” said Ada Frith, who cuts it.`],
    { url: ADDRESS, ...more },
  );
  return article;
}

let database: CrossquoteDatabase;

/** A library that has of one article what is given. */
async function setUp(kept: Article) {
  database = new CrossquoteDatabase();
  const library = await openLibrary({ database, packRevision: 'r1', loadPack: async () => makePack('r1', []) });
  const story = { story: { id: 's', name: 'S' }, articles: [{ ...kept, id: 'ice' }] };
  await library.write({ kind: 'bring-in', origin: 'reader', stories: [story] });
  const engine = { revision: 'engine-1', languages };
  const reader = new LibraryReader({ library, engine, newId: () => 'i', alone: (work) => work(), report: () => {} });
  const versions = createVersions({
    withLibrary: (work) => work(library),
    readers: { readerOf: async () => reader, engine: async () => engine },
    storeOf: async () => null,
    newId: () => 'v',
    changed: () => {},
  });
  const note = async (article: Article) => {
    await versions.note(article, ADDRESS, NOW);
    const [now] = await library.articles(['reader:ice']);
    return { text: now?.text, versions: (await library.versions('reader:ice')).length };
  };
  return { note };
}

beforeEach(() => {
  startBrowser();
});
afterEach(() => database?.close());

describe('an article of which the library has the quotations alone', () => {
  const remembered = excerptArticle(indexText(tell(), languages));

  it('gets its words when it is read again, and nothing else is kept of it', async () => {
    const { note } = await setUp(remembered);
    expect(await note(tell())).toEqual({ text: tell().text, versions: 0 });
  });

  it('does not get the words of a page that shows a part of it', async () => {
    const { note } = await setUp(remembered);
    expect(await note(tell(undefined, { complete: false }))).toEqual({ text: '', versions: 0 });
  });

  it('is kept beside the words where it quotes otherwise', async () => {
    const { note } = await setUp(remembered);
    const other = tell('keeps till June in straw from our own fields');
    expect(await note(other)).toEqual({ text: other.text, versions: 1 });
  });
});
