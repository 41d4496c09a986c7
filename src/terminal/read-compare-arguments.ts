import { parseArgs } from 'node:util';

export const COMPARE_USAGE = `Usage: npm run --silent compare -- [--json] [--library PACK.json]... FILE...
       npm run --silent compare -- [--library PACK.json]... --stdin

Compares saved pages (.html) or plain texts (.txt) with the bundled story and
with any packs named.

  --json               print a JSON object a line, not text for people
  --stdin              read JSON lines {id, url?, title?, html? | text?} and
                       answer each with a JSON line
  --library PACK.json  compare with the stories of this pack too; what was read of
                       it is kept in .cache/terminal of the checkout, so that
                       the next run need not read it again
  --no-cache           neither use that nor keep anything
  --help               print this`;

export interface CompareArguments {
  json: boolean;
  stdin: boolean;
  help: boolean;
  /** Whether what is read of packs may be kept for the next run. */
  cache: boolean;
  packs: string[];
  files: string[];
}

/** The command was called in a way that it does not have; the message says which. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Reads the arguments of `compare`.
 *
 * @throws UsageError for an unknown option, for no input at all, and for files beside `--stdin`.
 */
export function readCompareArguments(argv: readonly string[]): CompareArguments {
  const { values, positionals } = parse(argv);
  const { json = false, stdin = false, help = false, library = [] } = values;
  const cache = values['no-cache'] !== true;
  if (!help && !stdin && positionals.length === 0) throw new UsageError('no file is named');
  if (stdin && positionals.length > 0) throw new UsageError('--stdin takes no files');
  return { json: json || stdin, stdin, help, cache, packs: library, files: positionals };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        stdin: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        library: { type: 'string', multiple: true },
        'no-cache': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
