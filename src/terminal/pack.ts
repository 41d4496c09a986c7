/** Entry of `npm run pack`: a story pack from saved articles or JSON lines, written as they are read. */
import { runPack } from './run-pack';

/** Resolves when there is room for more: an archive is never held in memory. */
const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });

const status = await runPack(process.argv.slice(2), process.stdin, {
  print,
  complain: (line) => process.stderr.write(`${line}\n`),
});
if (status !== 0) process.exitCode = status;
