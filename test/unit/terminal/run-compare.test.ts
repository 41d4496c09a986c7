import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildStoryPack } from '../../../scripts/lib/story-pack.mjs';
import { compareWithLibrary } from '../../../src/core/compare-with-library';
import { FileRows } from '../../../src/terminal/file-rows';
import { loadLibrary } from '../../../src/terminal/load-library';
import { printComparison } from '../../../src/terminal/print-comparison';
import { readDocument } from '../../../src/terminal/read-document';
import { runCompare } from '../../../src/terminal/run-compare';
import { tellComparison } from '../../../src/terminal/say-story-reason';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const pack = buildStoryPack(root);
const words = readFileSync(join(root, 'src', 'corpus', 'words-en.bin'), 'base64');
const folder = mkdtempSync(join(tmpdir(), 'crossquote-'));
const path = (name: string) => join(folder, name);

beforeAll(() => {
  const own = pack.stories[0]?.articles.find(({ id }) => id === 'silicon-uturn');
  writeFileSync(path('own.txt'), own?.text ?? '');
  writeFileSync(path('bread.txt'), 'A baker won a prize.\n\n“I am glad,” said Ada Crumb, the baker, on Monday.\n');
  writeFileSync(path('empty.txt'), '');
  writeFileSync(path('picture.html'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
  writeFileSync(path('broken.json'), '{');
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...argv: string[]) => runIn(path('cache'), 'test', ...argv);

async function runIn(cache: string, engine: string, ...argv: string[]) {
  let out = '';
  const errors: string[] = [];
  const status = await runCompare(argv, { pack, words, engine }, cache, {
    print: (text) => (out += text),
    complain: (line) => errors.push(line),
  });
  return { status, out, errors };
}

describe('compare', () => {
  it('answers files in order, one JSON line each, without the paragraphs', async () => {
    const { status, out, errors } = await run('--json', path('bread.txt'), path('own.txt'));
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([status, errors]).toEqual([0, []]);
    expect(answers.map(({ id, error }) => [id, error])).toEqual([
      [path('bread.txt'), null],
      [path('own.txt'), null],
    ]);
    expect(answers[0]).toMatchObject({ story: null, statements: [], missing: [] });
    expect(answers[1]).toMatchObject({ story: { id: 'cyber-unit-2017' }, article: { inLibrary: 'silicon-uturn' } });
    expect(answers[0].article.dated).toBeNull();
    expect(answers[1].article.dated).toEqual({ from: '2017-07-10', to: '2017-07-16', source: 'text' });
    expect(answers[1].statements.length).toBeGreaterThan(2);
    expect(answers[1].article).not.toHaveProperty('paragraphs');
  });

  it('says in one line what cannot be read, and answers the others', async () => {
    const { status, out, errors } = await run(
      path('gone.txt'),
      path('empty.txt'),
      path('picture.html'),
      folder,
      path('bread.txt'),
    );
    expect(status).toBe(1);
    expect(errors).toEqual([
      `${path('gone.txt')}: does not exist`,
      `${path('empty.txt')}: is empty`,
      `${path('picture.html')}: is a binary file, not a saved page or a plain text`,
      `${folder}: is a folder, not a file`,
    ]);
    expect(out).toContain('It belongs to no story of the library.');
  });

  it('prints for people in lines of at most 80 characters', async () => {
    const { out } = await run(path('own.txt'));
    expect(out).toContain('Same quotes');
    expect(out).toContain('Not found here');
    expect(out.replace(/\s+/g, ' ')).toContain('· 10–16 July 2017, from the text ·');
    expect(out).toMatch(/\d+ quotations here\. \d+ are carried by \d+ other texts/);
    const tooLong = out.split('\n').filter((line) => line.length > 80 && !line.includes(folder));
    expect(tooLong).toEqual([]);
  });

  it.each([
    ['nothing', '', 'date not stated'],
    ['a dateline', 'LONDON, July 10, 2031 — ', '9–11 July 2031, from the text'],
    ['a line', 'Posted on 10 July 2031\n\n', '10 July 2031, from the text'],
  ])('prints the date by %s', async (_what, before, date) => {
    writeFileSync(path('dated.txt'), `${before}A baker won a prize.\n\nShe was glad.\n`);
    const { out } = await run(path('dated.txt'));
    expect(out.replace(/\s+/g, ' ')).toContain(`· ${date} ·`);
  });

  it.each([
    ['address', 'https://bread.example/2031/07/prize', '', 'July 2031, from the address'],
    ['address', 'https://bread.example/2031/07/10/prize', '', '10 July 2031, from the address'],
    ['page', 'https://bread.example/prize', '<time datetime="2031-07-10T08:00Z">now</time>', '2031-07-10T08:00Z'],
  ])('prints the date by the %s %s', async (_what, url, time, date) => {
    const paragraph = `<p>${'The baker of the harbour won a prize for her bread, and all of the town came. '.repeat(4)}</p>`;
    const html = `<title>Baker wins</title><article><h1>Baker wins</h1>${time}${paragraph.repeat(5)}</article>`;
    const article = readDocument({ url, title: null, published: null, html, text: null });
    if (article === null) throw new Error('no article');
    const nothing = (): void => {};
    const library = await loadLibrary({ pack, words, engine: 'e1' }, [], null, nothing, nothing);
    const printed = printComparison('page.html', tellComparison(compareWithLibrary(article, library)));
    expect(printed.replace(/\s+/g, ' ')).toContain(`· ${date} ·`);
  });

  it('goes on without a pack that is broken', async () => {
    const { status, out, errors } = await run('--json', '--library', path('broken.json'), path('own.txt'));
    expect([status, errors]).toEqual([1, [`${path('broken.json')}: is no JSON file`]]);
    expect(JSON.parse(out).story.id).toBe('cyber-unit-2017');
  });

  it.each([[[]], [['--color', 'x.txt']], [['--stdin', 'x.txt']], [['--library']]])(
    'refuses %j as wrong use',
    async (argv) => {
      const { status, out, errors } = await run(...argv);
      expect([status, out]).toEqual([2, '']);
      expect(errors[0]).toContain('Usage:');
    },
  );
});

/** A story of other people's, in a pack of version 1, and a text of it. */
const MILL = [
  'The tide mill of Saltersby ground its first flour in sixty years on Friday, before a crowd that had brought its own sacks.',
  '“A mill that only remembers grinding is a museum, and this town has museums enough,” said Ida Moss, the miller.',
];
const BELL = 'The bell that called the carters hangs again above the tide mill of Saltersby, where Ida Moss grinds.';

describe('compare with a pack', () => {
  const inPack = (id: string, paragraphs: string[]) => {
    const text = paragraphs.join('\n\n');
    const facts = { byline: null, outlet: `The ${id}`, published: null, language: 'en', url: null, complete: true };
    return { ...facts, id, title: `Mill of ${id}`, text, paragraphs: [{ start: 0, end: text.length, role: 'body' }] };
  };
  const packOf = (...articles: ReturnType<typeof inPack>[]) => ({
    ...{ format: 'crossquote-story-pack', version: 1, revision: 'r' },
    stories: [{ story: { id: 'mill', name: 'The mill', articleIds: articles.map(({ id }) => id) }, articles }],
  });
  let places = 0;
  /** A place of its own for each test, and what a run there prints. */
  const somewhere = () => {
    const cache = path(`cache-${places++}`);
    writeFileSync(path('mill.json'), JSON.stringify(packOf(inPack('Gazette', MILL), inPack('Courier', [BELL]))));
    writeFileSync(path('mill.txt'), MILL.join('\n\n'));
    const compare = (engine = 'e1', ...more: string[]) =>
      runIn(cache, engine, '--json', '--library', path('mill.json'), ...more, path('mill.txt'));
    return { cache, file: join(cache, 'rows.bin'), compare };
  };

  /** How many rows each run so far has left for the next one: as many as it read texts anew. */
  const made = (): number[] => vi.mocked(FileRows.prototype.commit).mock.calls.map(([{ put }]) => put.length);

  beforeEach(() => void vi.spyOn(FileRows.prototype, 'commit'));
  afterEach(() => void vi.restoreAllMocks());

  it('reads its texts once, however often it is run', async () => {
    const { compare } = somewhere();
    const first = await compare();
    expect([first.status, first.errors]).toEqual([0, []]);
    expect(JSON.parse(first.out).article.inLibrary).toBe('Gazette');
    expect(await compare()).toEqual(first);
    expect(made()).toEqual([2]);
  });

  it('reads what is new in a pack, and nothing else', async () => {
    const { compare } = somewhere();
    await compare();
    writeFileSync(
      path('mill.json'),
      JSON.stringify(packOf(inPack('Gazette', MILL), inPack('Echo', [`${BELL} Again.`]))),
    );
    await compare();
    expect(made()).toEqual([2, 1]);
  });

  it('makes everything again by another engine, and keeps nothing of the old one', async () => {
    const { compare, file } = somewhere();
    const first = await compare('e1');
    expect(await compare('e2')).toEqual(first);
    expect(made()).toEqual([2, 2]);
    expect(readFileSync(file, 'latin1')).not.toContain('e1/');
    expect(readFileSync(file, 'latin1')).toContain('e2/');
  });

  it('makes what is damaged again, without a word', async () => {
    const { compare, file } = somewhere();
    const first = await compare();
    const bytes = readFileSync(file);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(await compare()).toEqual(first);
    writeFileSync(file, 'nothing that was ever written here');
    for (let run = 0; run < 2; run++) expect(await compare()).toEqual(first);
    expect(made()).toEqual([2, 1, 2]);
  });

  it('works where nothing can be kept, and says so in one line', async () => {
    const { cache, compare } = somewhere();
    const { out } = await compare();
    rmSync(cache, { recursive: true });
    writeFileSync(cache, 'a file where the folder should be');
    const { status, errors, out: again } = await compare();
    expect([status, again]).toEqual([0, out]);
    expect(errors).toEqual([`${cache}: cannot be used (ENOTDIR), so the packs will be read anew the next time`]);
  });

  it('works where what was kept cannot be read', async () => {
    const { cache, file, compare } = somewhere();
    mkdirSync(file, { recursive: true });
    const { status, errors, out } = await compare();
    expect([status, errors.length]).toEqual([0, 1]);
    expect(JSON.parse(out).article.inLibrary).toBe('Gazette');
    expect(readdirSync(cache)).toEqual(['rows.bin']);
  });

  it('keeps nothing when it is told so, and nothing without a pack', async () => {
    const { cache, compare } = somewhere();
    await compare('e1', '--no-cache');
    await runIn(cache, 'e1', path('mill.txt'));
    expect(existsSync(cache)).toBe(false);
  });

  it('answers the same when it is run twice at the same time', async () => {
    const { compare } = somewhere();
    const [one, other] = await Promise.all([compare(), compare()]);
    expect(one).toEqual(other);
    expect(await compare()).toEqual(one);
  });
});
