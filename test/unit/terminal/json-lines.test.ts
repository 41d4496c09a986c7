import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerJsonLines, InputError } from '../../../src/terminal/json-lines';

async function run(chunks: (string | Buffer)[]): Promise<{ out: string; err: string; status: unknown }> {
  let out = '';
  let err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text;
    return true;
  });
  const before = process.exitCode;
  async function* input(): AsyncGenerator<string | Buffer> {
    yield* chunks;
  }
  await answerJsonLines((value) => {
    if (value === 0) throw new InputError('zero');
    return { value };
  }, input());
  const status = process.exitCode;
  process.exitCode = before;
  return { out, err, status };
}

afterEach(() => vi.restoreAllMocks());

describe('answerJsonLines', () => {
  it('answers each line in order, wherever the chunks break', async () => {
    const { out, err, status } = await run(['1\n"a', 'b"\n\n[2', ']']);
    expect(out).toBe('{"value":1}\n{"value":"ab"}\n{"value":[2]}\n');
    expect(err).toBe('');
    expect(status).not.toBe(1);
  });

  it('says which line is bad, and answers the others', async () => {
    const { out, err, status } = await run(['1\n{bad\n0\n2\n']);
    expect(out).toBe('{"value":1}\n{"value":2}\n');
    expect(err).toBe('line 2: not JSON\nline 3: zero\n');
    expect(status).toBe(1);
  });

  it('keeps characters together that are split between chunks, and U+2028 inside a line', async () => {
    const bytes = Buffer.from('"é\u2028x"\n');
    const { out } = await run([bytes.subarray(0, 2), bytes.subarray(2)]);
    expect(out).toBe(`${JSON.stringify({ value: 'é\u2028x' })}\n`);
  });
});
