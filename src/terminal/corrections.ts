/**
 * `npm run --silent corrections -- FILE…`: reads files of corrections, as the library page saves them, and writes test
 * cases: JSON lines that `quotes` and `match` read, each with what the reader expects of the answer in `expected`.
 */
import { readFileSync } from 'node:fs';
import { CorrectionsFileError, readCorrectionsFile } from '../core/corrections/corrections-file';
import { makeCases } from './make-cases';

const files = process.argv.slice(2);
if (files.length === 0 || files.some((file) => file.startsWith('--'))) {
  process.stderr.write('Usage: npm run --silent corrections -- FILE… > CASES.jsonl\n');
  process.exit(2);
}

for (const file of files) {
  try {
    const corrections = readCorrectionsFile(readFileSync(file, 'utf8'));
    const cases = makeCases(corrections);
    for (const one of cases) process.stdout.write(`${JSON.stringify(one)}\n`);
    const left = corrections.length - cases.length;
    if (left > 0) process.stderr.write(`${file}: ${left} about whole articles, of which no test case can be made\n`);
  } catch (error) {
    const isReading = error instanceof CorrectionsFileError || (error instanceof Error && 'code' in error);
    if (!isReading) throw error;
    process.stderr.write(`${file}: ${error.message}\n`);
    process.exitCode = 1;
  }
}
