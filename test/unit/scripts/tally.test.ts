import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { readReport } from '../../../scripts/test/read-report.mjs';
import { runTool } from '../../../scripts/test/run-tool.mjs';
import { Tally } from '../../../scripts/test/tally.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'crossquote-tally-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

/** The lines of the close, and the exit status. */
function close(tally: Tally): { status: number; lines: string[] } {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const status = tally.close();
  return { status, lines: log.mock.calls.join('\n').split('\n') };
}

const TRIED = `
  let tries = 0;
  test('is well at once', () => {});
  describe('a browser that', () => {
    test('hangs once', () => {
      tries += 1;
      if (tries === 1) throw new Error('Waited in vain\\nfor the popup');
    });
  });
  test('never works', () => {
    throw new Error('It is broken');
  });
`;

test('what passed at the second try only counts as passed, and is told by name, with the reason', async () => {
  writeFileSync(join(folder, 'tried.test.js'), TRIED);
  const report = join(folder, 'report.json');
  const options = ['--globals', '--retry=1', '--reporter=json', `--outputFile=${report}`];
  const { status } = await runTool(ROOT, 'vitest', ['run', '--root', folder, ...options]);
  expect(status).toBe(1);
  const counted = readReport(report, folder);
  expect(counted).toEqual({
    passed: 2,
    failed: ['tried.test.js: never works (failed)'],
    repeated: ['tried.test.js: a browser that hangs once (Error: Waited in vain)'],
  });

  const tally = new Tally();
  tally.add('browser-chrome tests', counted);
  const told = close(tally);
  expect(told.status).toBe(1);
  expect(told.lines).toContain('ONE TEST PASSED AT THE SECOND TRY ONLY');
  expect(told.lines).toContain(
    '  browser-chrome tests: tried.test.js: a browser that hangs once (Error: Waited in vain)',
  );
  expect(told.lines.at(-1)).toBe('2 passed, 1 failed');
});

test('nothing is said of second tries where there were none', () => {
  const tally = new Tally();
  tally.add('browser-chrome tests', { passed: 3, failed: [], repeated: [] });
  expect(close(tally)).toEqual({ status: 0, lines: ['', '3 passed, 0 failed'] });
});

test('a run without a report has counted nothing, and is no success', () => {
  const tally = new Tally();
  tally.add('unit tests', readReport(join(folder, 'none.json'), folder));
  expect(close(tally).status).toBe(1);
});
