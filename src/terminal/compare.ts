/** Entry of `npm run compare`: the comparison of saved pages and texts, without a browser. */
import { runCompare } from './run-compare';

/** Put in by `scripts/terminal.mjs` from the texts under `src/corpus`. */
declare const BUNDLED_STORY_PACK: unknown;
declare const BUNDLED_WORDS: string;
declare const ENGINE_REVISION: string;
/** Of the checkout. */
declare const CACHE_FOLDER: string;

const status = await runCompare(
  process.argv.slice(2),
  { pack: BUNDLED_STORY_PACK, words: BUNDLED_WORDS, engine: ENGINE_REVISION },
  CACHE_FOLDER,
  {
    print: (text) => process.stdout.write(text),
    complain: (line) => process.stderr.write(`${line}\n`),
  },
);
if (status !== 0) process.exitCode = status;
