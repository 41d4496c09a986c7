/** A line of input that could not be answered: its message goes to standard error. */
export class InputError extends Error {}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError('not JSON');
  }
}

/** Lines end at LF alone: `node:readline` also breaks at U+2028, which JSON allows inside a string. */
async function* readLines(input: AsyncIterable<string | Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      parts.push(text.slice(from, at));
      yield parts.join('');
      parts = [];
      from = at + 1;
    }
    if (from < text.length) parts.push(text.slice(from));
  }
  const rest = parts.join('') + decoder.decode();
  if (rest !== '') yield rest;
}

/** The values of JSON lines, one after the other; those that are not JSON are told of by their line. Empty lines are passed over. */
export async function* readJsonLines(
  input: AsyncIterable<string | Buffer>,
  complain: (line: number, reason: string) => void,
): AsyncGenerator<{ line: number; value: unknown }> {
  let line = 0;
  for await (const text of readLines(input)) {
    line++;
    if (text.trim() === '') continue;
    try {
      yield { line, value: parseLine(text) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      complain(line, error.message);
    }
  }
}

/**
 * Reads JSON lines from standard input and writes what `answer` gives for each to standard output, in order, as it
 * comes. A line that is not JSON, or that `answer` refuses with an `InputError`, gives one line on standard error and
 * the exit status 1; the others are answered. Empty lines are passed over.
 */
export async function answerJsonLines(
  answer: (value: unknown) => unknown,
  input: AsyncIterable<string | Buffer> = process.stdin,
): Promise<void> {
  let number = 0;
  for await (const line of readLines(input)) {
    number++;
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${JSON.stringify(answer(parseLine(line)))}\n`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      process.stderr.write(`line ${number}: ${error.message}\n`);
      process.exitCode = 1;
    }
  }
}
