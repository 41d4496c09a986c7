import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexText } from '../../../src/core/text/index-text';
import { FileRows } from '../../../src/terminal/file-rows';
import { readPackTexts } from '../../../src/terminal/read-pack-texts';
import { languages } from '../../fixtures/languages';
import { makeArticle } from '../core/comparison/make-text';

const ARTICLES = Array.from({ length: 40 }, (_, at) =>
  makeArticle(`a${at}`, [`The gull named ${at} stole a hat. “Give it back,” said Mayor Ines Dole, number ${at}.`]),
);
const engine = { revision: 'e1', languages };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossquote-pack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** One run over some of the articles: how many texts it read, and what it had to say. */
async function run(articles = ARTICLES, revision = 'e1') {
  const read = vi.fn(indexText);
  const note = vi.fn();
  const rows = new FileRows(join(folder, 'rows.bin'));
  const texts = await readPackTexts(articles, { ...engine, revision }, rows, note, read);
  return { texts, reads: read.mock.calls.length, notes: note.mock.calls.length };
}

describe('the texts of packs', () => {
  it('are read once, however many runs there are', async () => {
    const first = await run();
    expect([first.reads, first.notes]).toEqual([40, 0]);
    const second = await run();
    expect([second.reads, second.notes]).toEqual([0, 0]);
    expect(second.texts.map(({ article, quotes }) => [article, quotes])).toEqual(
      first.texts.map(({ article, quotes }) => [article, quotes]),
    );
  });

  it('of one pack are kept while another one is read', async () => {
    await run(ARTICLES.slice(0, 20));
    expect((await run(ARTICLES.slice(20))).reads).toBe(20);
    expect((await run()).reads).toBe(0);
  });

  it('are read again by another engine', async () => {
    await run();
    expect((await run(ARTICLES, 'e2')).reads).toBe(40);
    expect((await run(ARTICLES, 'e2')).reads).toBe(0);
    expect((await run()).reads).toBe(40);
  });

  it('are read where rows cannot be had or put, which is told once', async () => {
    const fail = async () => Promise.reject(new Error('no disk'));
    const rows = new FileRows(join(folder, 'rows.bin'));
    for (const broken of ['get', 'range', 'commit'] as const) {
      const note = vi.fn();
      vi.spyOn(rows, broken).mockImplementation(fail);
      const texts = await readPackTexts(ARTICLES, engine, rows, note);
      expect([broken, texts.length, note.mock.calls.length]).toEqual([broken, 40, 1]);
      vi.restoreAllMocks();
    }
  });
});
