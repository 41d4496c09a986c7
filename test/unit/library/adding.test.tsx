import { describe, expect, it } from 'vitest';
import { MOST_ARTICLE_CHARACTERS } from '../../../src/core/article-limits';
import type { LibraryChange, LibraryChanged } from '../../../src/core/library-model';
import { type AddedFile, addFiles } from '../../../src/library/add-files';
import { LARGEST_FILE, readFile, type SavedFile } from '../../../src/library/read-file';
import { NOTHING_PASTED, readPasted } from '../../../src/library/read-pasted';
import { parsePage } from '../../../src/terminal/parse-page';
import { SHELVES } from '../../fixtures/library/shelves';
import { textOf, textsOf, the } from '../ui/render';
import { calm, showLibrary, submit, type } from './show-library';

const LONG =
  'The ferryman of Oxley Reach would not say who had cut the rope, nor when, nor what he meant to do about it now.';
const PAGE = `<html><head><title>Rope cut at Oxley Reach</title><link rel="canonical" href="https://reach.example/rope"></head>
<body><article><h1>Rope cut at Oxley Reach</h1><p>${LONG}</p><p>“It was a good rope,” said Wenna Tarr. ${LONG}</p><p>${LONG}</p></article></body></html>`;

function fileOf(name: string, content: string | Uint8Array, size?: number): SavedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: size ?? bytes.length, arrayBuffer: async () => bytes.slice().buffer };
}

const pauses = () => ({ signal: new AbortController().signal, yieldControl: async () => {} });

describe('a file that is added', () => {
  it('gives the article of a saved page, with the address that the page states', async () => {
    const read = await readFile(fileOf('rope.html', PAGE), parsePage, pauses());
    expect(read).toMatchObject({ article: { title: 'Rope cut at Oxley Reach', url: 'https://reach.example/rope' } });
  });

  it.each([
    ['<!-- saved from url=(0029)https://saved.example/article -->', 'https://saved.example/article'],
    ['<!--\n Page saved with SingleFile \n url: https://single.example/a \n-->', 'https://single.example/a'],
    ['<!-- saved from url=(0016)javascript:alert -->', 'https://reach.example/rope'],
    ['', 'https://reach.example/rope'],
  ])('has the address that was noted when it was saved: %s', async (noted, url) => {
    const read = await readFile(fileOf('rope.html', `${noted}${PAGE}`), parsePage, pauses());
    expect(read).toMatchObject({ article: { url } });
  });

  it('gives a plain text, with its first line as the headline where that is one', async () => {
    const titled = await readFile(fileOf('a.txt', `Rope cut\n\n${LONG}`), parsePage, pauses());
    expect(titled).toMatchObject({ article: { title: 'Rope cut', text: LONG, url: null } });
    const bare = await readFile(fileOf('a.txt', `${LONG}\n\n${LONG}`), parsePage, pauses());
    expect(bare).toMatchObject({ article: { title: null, text: `${LONG}\n\n${LONG}` } });
  });

  it.each([
    ['empty', fileOf('a.txt', '')],
    ['pdf', fileOf('a.pdf', '%PDF-1.7 words')],
    ['binary', fileOf('a.txt', new Uint8Array([1, 0, 2]))],
    ['no-article', fileOf('a.html', '<html><body></body></html>')],
    ['too-large', fileOf('a.txt', LONG, LARGEST_FILE + 1)],
    ['too-long', fileOf('a.txt', 'x'.repeat(MOST_ARTICLE_CHARACTERS + 1))],
    ['gone', { name: 'a.txt', size: 3, arrayBuffer: () => Promise.reject(new Error('moved')) }],
  ])('is told to have something wrong: %s', async (problem, file) => {
    expect(await readFile(file, parsePage, pauses())).toEqual({ problem });
  });

  it('is taken up to the limits', async () => {
    const most = await readFile(
      fileOf('a.txt', 'x'.repeat(MOST_ARTICLE_CHARACTERS), LARGEST_FILE),
      parsePage,
      pauses(),
    );
    expect(most).toHaveProperty('article');
  });
});

describe('the headline of a plain text', () => {
  const headlineOf = (text: string) => {
    const read = readPasted({ ...NOTHING_PASTED, text });
    return 'article' in read ? read.article.title : 'none';
  };

  it.each([
    ['x'.repeat(200), 'x'.repeat(200)],
    ['x'.repeat(201), null],
    ['Who cut the rope?', 'Who cut the rope?'],
    ['The rope was cut.', null],
    ['“It was cut.”', null],
  ])('is its first line where that is short, and no sentence: %s', (line, title) => {
    expect(headlineOf(`${line}\n\n${LONG}`)).toBe(title);
  });

  it.each([`Rope cut\n${LONG}`, 'Rope cut', 'Rope cut\n\n'])(
    'is none without an empty line and a text below it',
    (text) => {
      expect(headlineOf(text)).toBeNull();
    },
  );
});

describe('files that are added', () => {
  const article = (title: string) => ({
    article: {
      title,
      byline: null,
      outlet: null,
      published: null,
      language: null,
      url: null,
      text: LONG,
      paragraphs: [],
      complete: true,
    },
  });
  const run = async (
    names: string[],
    answer: (
      change: Extract<LibraryChange, { kind: 'add-articles' }>,
      at: number,
    ) => LibraryChanged | Promise<LibraryChanged>,
    onFile: (told: AddedFile, controller: AbortController) => void = () => {},
  ) => {
    const controller = new AbortController();
    const changes: Extract<LibraryChange, { kind: 'add-articles' }>[] = [];
    const told: AddedFile[] = [];
    const outcome = await addFiles({
      files: names.map((name) => fileOf(name, LONG)),
      to: { name: null },
      read: async ({ name }) => (name.startsWith('bad') ? { problem: 'empty' } : article(name)),
      async change(change) {
        if (change.kind !== 'add-articles') throw new Error(change.kind);
        changes.push(change);
        return answer(change, changes.length);
      },
      signal: controller.signal,
      onFile(file) {
        told.push(file);
        onFile(file, controller);
      },
    });
    return { changes, told, outcome };
  };
  const added = ({ given }: { given: { article: { title: string | null } }[] }, at: number): LibraryChanged => ({
    state: 'changed',
    story: { id: 'rope', name: 'Rope' },
    brought: given.map(({ article: { title } }) => ({ id: `${title}`, title, brought: 'added', of: null })),
    undo: `undo-${at}`,
  });
  const names = (count: number) => Array.from({ length: count }, (_, n) => `a${n}`);

  it('go into the story that the first of them make, in parts, and are undone last first', async () => {
    const { changes, outcome, told } = await run(names(41), added);
    expect(changes.map(({ given, to }) => [given.length, to])).toEqual([
      [20, { name: null }],
      [20, { storyId: 'rope' }],
      [1, { storyId: 'rope' }],
    ]);
    expect(outcome).toEqual({
      undo: ['undo-3', 'undo-2', 'undo-1'],
      story: { id: 'rope', name: 'Rope' },
      isCancelled: false,
    });
    expect(told).toHaveLength(41);
  });

  it('go on where one of them has something wrong, and where one part is refused', async () => {
    const { told } = await run(['bad', ...names(21)], (change, at) =>
      at === 1 ? { state: 'refused', reason: 'no-room' } : added(change, at),
    );
    expect(told[0]).toEqual({ name: 'bad', problem: 'empty' });
    expect(told.filter((file) => 'refused' in file && file.refused === 'no-room')).toHaveLength(20);
    expect(told.filter((file) => 'brought' in file)).toHaveLength(1);
  });

  it('are told where nobody answers', async () => {
    const { told, outcome } = await run(['a'], () => Promise.reject(new Error('nobody answers')));
    expect(told).toEqual([{ name: 'a', refused: null }]);
    expect(outcome.undo).toEqual([]);
  });

  it('end when the reader says so: what was sent stays, and can be undone', async () => {
    const { changes, outcome } = await run(names(60), added, (_, controller) => controller.abort());
    expect(changes).toHaveLength(1);
    expect(outcome).toMatchObject({ undo: ['undo-1'], isCancelled: true });
  });
});

describe('pasted text', () => {
  const text = `“It was a good rope,” said Wenna Tarr.\n${LONG}`;

  it('has what was said of it, its date as a note', () => {
    const read = readPasted({
      text,
      title: ' Rope ',
      outlet: ' The Reach ',
      day: '2032-02-29',
      address: 'https://reach.example/a',
    });
    expect(read).toMatchObject({
      article: {
        title: 'Rope',
        outlet: 'The Reach',
        published: '2032-02-29',
        dated: { from: '2032-02-29', to: '2032-02-29', source: 'note' },
        url: 'https://reach.example/a',
      },
    });
  });

  it('states nothing where nothing was said', () => {
    const read = readPasted({ ...NOTHING_PASTED, text });
    expect(read).toMatchObject({ article: { title: null, outlet: null, published: null, dated: null, url: null } });
  });

  it.each([
    ['no-text', { text: ' \n ' }],
    ['no-address', { text, address: 'javascript:alert(1)' }],
    ['no-address', { text, address: 'not an address' }],
    ['no-day', { text, day: '2031-02-29' }],
    ['too-long', { text: 'x'.repeat(MOST_ARTICLE_CHARACTERS + 1) }],
  ])('is not taken: %s', (problem, some) => {
    expect(readPasted({ ...NOTHING_PASTED, ...some })).toEqual({ problem });
  });

  it('is added to the story whose page one came from, and says what is wrong at its field', async () => {
    const { root, source } = await showLibrary(SHELVES.some, '#view=add&story=ferry');
    submit(the(root, '.paste-form'));
    await calm(root);
    expect(textsOf(root, '.paste-form .problem').filter((words) => words !== '')).toEqual(['There is no text yet.']);
    type(the(root, 'textarea'), text);
    type(the(root, '[name=outlet]'), 'The Reach');
    await calm(root);
    submit(the(root, '.paste-form'));
    await calm(root);
    expect(source.changes).toMatchObject([
      {
        kind: 'add-articles',
        to: { storyId: 'ferry' },
        given: [{ article: { outlet: 'The Reach' }, provenance: { kind: 'pasted', name: null } }],
      },
    ]);
    expect(textOf(the(root, '.change-bar'))).toContain('1 article added.');
  });
});
