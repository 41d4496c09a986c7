import { fileURLToPath } from 'node:url';
import { importTypescript } from '../../scripts/setup/import-typescript.mjs';
import { median } from './statistics.mjs';

const STATEMENTS = 100;
const OUTLETS = 40;
const ROUNDS = 9;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

await benchChoosingAPair({ root: ROOT, print: console.log });

/**
 * How long the two texts of a large story that differ most are looked for, beside laying out its matrix, which the page has
 * done before: with an article that is read, and without, when there are twenty times as many pairs. In turns, the median.
 *
 * @param {{ root: string, print: (line: string) => void }} options
 */
async function benchChoosingAPair({ root, print }) {
  const { choosePair } = await importTypescript(root, 'src/core/comparison/choose-pair.ts');
  const { layOutMatrix } = await importTypescript(root, 'src/ui/matrix-rows.ts');
  const { manyStatements } = await importTypescript(root, 'test/fixtures/stories/many-statements.ts');
  const story = manyStatements(STATEMENTS, OUTLETS);
  const ways = [
    { name: 'the matrix laid out', act: () => layOutMatrix(story) },
    { name: 'the pair chosen, one of them read', act: () => choosePair(story) },
    { name: 'the pair chosen of all', act: () => choosePair({ ...story, readingId: null }) },
  ].map((way) => ({ ...way, times: [] }));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { act, times } of ways) {
      const { user } = process.cpuUsage();
      act();
      // The first round is the compiler's.
      if (round > 0) times.push((process.cpuUsage().user - user) / 1000);
    }
  }
  print(`${STATEMENTS} statements × ${OUTLETS} outlets, the processor's time`);
  const [plain] = ways.map(({ times }) => median(times));
  for (const { name, times } of ways) {
    print(`  ${name}: ${median(times).toFixed(1)} ms, ${(median(times) / plain).toFixed(1)} × the matrix`);
  }
}
