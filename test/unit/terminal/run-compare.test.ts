import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStoryPack } from '../../../scripts/lib/story-pack.mjs';
import { runCompare } from '../../../src/terminal/run-compare';

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

async function run(...argv: string[]) {
  let out = '';
  const errors: string[] = [];
  const status = await runCompare(argv, { pack, words, engine: 'test' }, join(folder, 'cache'), {
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
    expect(out).toContain('Left out here');
    expect(out).toMatch(/\d+ quotations here\. \d+ are carried by \d+ other texts/);
    const tooLong = out.split('\n').filter((line) => line.length > 80 && !line.includes(folder));
    expect(tooLong).toEqual([]);
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
