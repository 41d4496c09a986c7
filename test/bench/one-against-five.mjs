#!/usr/bin/env node
import { loadEngine, makePage, readFive, readLanguages, tell, time, WARM_UP } from './bench-engine.mjs';
import { StageProfile } from './profile-stages.mjs';

/**
 * How long one article takes to be compared with the bundled story's five texts, in Node, after warm-up: the whole engine
 * (quotations, story, matching) and the matching alone, its quotations read already; and where the time goes.
 *
 *   node test/bench/one-against-five.mjs [ROUNDS]
 */

/** By the functions that begin a stage; the innermost one counts. */
const STAGES = {
  'reading quotations': ['readQuotes'],
  'story and copy': ['detect', 'findCopy'],
  'reading words': ['indexText', 'foldWords', 'collectUtterances'],
  'candidates and alignment': ['clusterStatements', 'findMatch'],
  edits: ['rateMember', 'deriveEdits'],
  statements: ['draftQuoted', 'attachFragments', 'attachUnmarked', 'draftStatements', 'draftBeside', 'viewArticle'],
  'reports and omissions': ['attachReports', 'draftReported', 'mayCarry'],
  witnesses: ['groupWitnesses'],
  framing: ['frameArticles'],
  'collecting garbage': ['(garbage collector)'],
};

const rounds = Math.max(1, Number(process.argv[2] ?? 300) || 300);
const engine = await loadEngine({
  compareWithLibrary: 'compare-with-library',
  createLanguages: 'language/language',
  indexText: 'text/index-text',
  LibraryIndex: 'library-index',
  viewArticle: 'story/view-article',
  WordTable: 'language/word-table',
});
const languages = readLanguages(engine);
const { story, articles } = readFive();
const library = new engine.LibraryIndex(languages, [{ story, articles }]);
const [index] = library.stories;

const compareWhole = (page) => engine.compareWithLibrary(page, library);
const compareRead = (text) => engine.viewArticle(index, text);
const read = (round) => engine.indexText(makePage(articles, round), languages);

console.log(`One article against five, median of ${rounds} after ${WARM_UP} to warm up`);
console.log(`  the whole engine: ${tell(time(rounds, (round) => makePage(articles, round), compareWhole))}`);
console.log(`  matching, quotations read already: ${tell(time(rounds, read, compareRead))}`);
const profile = new StageProfile(STAGES);
await profile.start();
for (let round = 0; round < rounds; round++) compareWhole(makePage(articles, WARM_UP + rounds + round));
console.log('Where the time of the whole engine goes');
for (const [stage, share] of await profile.stop()) console.log(`  ${share.toFixed(0).padStart(3)} % ${stage}`);
