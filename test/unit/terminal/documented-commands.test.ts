import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What the README says for an archive that is divided among processes, with fewer lines to a part. */
function readCommand(): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [command] = readme.match(/^split -l 1000 .*$/m) ?? [];
  if (command === undefined) throw new Error('The README has no such command');
  return command.replace('-l 1000', '-l 2').replaceAll('npm run', `npm --prefix ${JSON.stringify(root)} run`);
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossquote-lines-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('answers an archive in parts, each line in its place, as the README says', () => {
  const pages = ['one', 'two', 'three', 'four', 'five'].map((id) => ({
    id,
    text: `The lock of pier ${id} is shut. “We open it when the tide has turned at pier ${id},” said Ada Brandt, the warden.`,
  }));
  writeFileSync(join(folder, 'pages.jsonl'), pages.map((page) => `${JSON.stringify(page)}\n`).join(''));
  execFileSync('sh', ['-c', readCommand()], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const answered = readdirSync(folder)
    .filter((name) => name.endsWith('.out'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as { id: string; error: string | null; onlyHere: { text: string }[] });
  expect(answered.map(({ id, error }) => [id, error])).toEqual(pages.map(({ id }) => [id, null]));
  expect(answered[4]?.onlyHere[0]?.text).toBe('We open it when the tide has turned at pier five,');
}, 60_000);
