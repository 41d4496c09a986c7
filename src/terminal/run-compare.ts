import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryIndex } from '../core/library-index';
import { decodeBytes, isPageSource, NoTextError } from '../reading/decode-bytes';
import { type Answer, answerDocument } from './answer-document';
import { describeReadError } from './describe-read-error';
import { FileRows } from './file-rows';
import { answerJsonLines, InputError } from './json-lines';
import { type Bundled, loadLibrary } from './load-library';
import { printComparison } from './print-comparison';
import { COMPARE_USAGE, type CompareArguments, readCompareArguments, UsageError } from './read-compare-arguments';
import { readGivenDocument } from './read-given-document';

/** Where the command writes, and what it sets when some input could not be read. */
export interface CompareOutput {
  print: (text: string) => void;
  complain: (line: string) => void;
}

/**
 * The `compare` command.
 *
 * @param argv What stands after `compare --`.
 * @param bundled What comes with the project.
 * @param cache The folder for what can be made again.
 * @returns The exit status: 0 for done, 1 when some input could not be read (the others are answered), 2 for wrong use.
 */
export async function runCompare(
  argv: readonly string[],
  bundled: Bundled,
  cache: string,
  output: CompareOutput,
): Promise<number> {
  let given: CompareArguments;
  try {
    given = readCompareArguments(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.complain(`compare: ${error.message}\n${COMPARE_USAGE}`);
    return 2;
  }
  if (given.help) {
    output.print(`${COMPARE_USAGE}\n`);
    return 0;
  }
  let status = 0;
  const complain = (name: string, reason: string) => {
    status = 1;
    output.complain(`${name}: ${reason}`);
  };
  const rows = given.cache ? new FileRows(join(cache, 'rows.bin')) : null;
  const library = await loadLibrary(bundled, given.packs, rows, complain, (error) =>
    // Nothing is wrong with the answers.
    output.complain(`${cache}: cannot be used (${codeOf(error)}), so the packs will be read anew the next time`),
  );
  if (given.stdin) {
    await answerJsonLines((line) => {
      const answer = answerLine(line, library);
      if (answer.error !== null) complain(String(answer.id), answer.error);
      return answer;
    });
  }
  given.files.forEach((file, index) => {
    const answer = answerFile(file, library);
    if (answer.error !== null) complain(file, answer.error);
    if (given.json) output.print(`${JSON.stringify(answer)}\n`);
    else if (answer.error === null) output.print(`${index > 0 ? '\n' : ''}${printComparison(file, answer)}`);
  });
  return status;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

/** @throws InputError for a line that is no object with an id. */
function answerLine(line: unknown, library: LibraryIndex): Answer {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) throw new InputError('is no JSON object');
  if (!('id' in line) || (typeof line.id !== 'string' && typeof line.id !== 'number'))
    throw new InputError('has no id');
  return answerDocument(line.id, readGivenDocument(line as Record<string, unknown>), library);
}

function answerFile(file: string, library: LibraryIndex): Answer {
  let content: string;
  try {
    content = decodeBytes(readFileSync(file));
  } catch (error) {
    return { id: file, error: error instanceof NoTextError ? error.message : describeReadError(error) };
  }
  const isPage = isPageSource(file, content);
  const nothing = { url: null, title: null, published: null, html: null, text: null };
  return answerDocument(file, isPage ? { ...nothing, html: content } : { ...nothing, text: content }, library);
}
