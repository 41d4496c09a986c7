import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/terminal.mjs', import.meta.url));

const LINES = 3000;
/** UTF-16 units of an article, each two bytes in memory, as it has quotation marks: 72 MB altogether. */
const UNITS = 12_000;
/** Megabytes: 40 are enough, for longer articles too. A way that collects them before it writes ended here, out of memory. */
const HEAP = 48;

const SENTENCE =
  'The warden of the lock said that “the gate stays shut until the water falls”, and nobody on the quay spoke. ';

function* makeLines(): Generator<string> {
  for (let at = 0; at < LINES; at += 1) {
    const text = `Lock ${at}. ${SENTENCE.repeat(Math.ceil(UNITS / SENTENCE.length))}`;
    yield `${JSON.stringify({ id: `lock-${at}`, title: `Lock ${at}`, text })}\n`;
  }
}

it('packs three thousand lines in less memory than they have', async () => {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, script, 'pack', '--stdin'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const given = pipeline(Readable.from(makeLines()), child.stdin);
  let [bytes, last] = [0, ''];
  for await (const piece of child.stdout as AsyncIterable<Buffer>) {
    bytes += piece.length;
    last = (last + piece.toString('latin1')).slice(-200);
  }
  await given;
  expect(await ended).toBe(0);
  expect(bytes).toBeGreaterThan(LINES * UNITS);
  expect(last).toMatch(/"checksum":"[0-9a-f]{64}"\}\n$/);
}, 120_000);
