#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadEngine } from './bench-engine.mjs';
import { toArticle } from './event-article.mjs';
import { EngineLibrary } from './library-engine.mjs';
import { FlexSearchPeer, MiniSearchPeer } from './library-peers.mjs';
import { makeRandom, makeVocabulary, NewsMaker, WordMaker } from './make-news.mjs';
import { median, quantile } from './statistics.mjs';

/**
 * A library that grows from 100 to 10,000 articles of news that nobody wrote: how long a page takes to be answered after
 * waking and later, how many bytes are read for it, what it finds and what it claims wrongly; the same by search engines from
 * npm, in the same run. Rows are in memory: what a database takes comes on top. Times are those that the processor was at
 * work, with what collects garbage: a machine that does other things too gives about the same.
 *
 *   node test/bench/library.mjs [--large] [--seed N] [--events FILE.jsonl]
 *
 * FILE: {id, related: [ids], articles: [{id, title, outlet, published, text}]}, an event a line: these instead, all at once.
 * The first article of an event of several is asked for, and not in the library; an event of one belongs to no story.
 */

const SIZES = [100, 1000, 10_000];
const LARGE = 50_000;
/** Pages that are asked for, of events of the library and of others. */
const PAGES = 40;
/** Texts that are put in with one commit: each is followed by a way through all shards. */
const BATCH = 500;
/** Rounds before the clock counts: until then the compiler is at work. */
const WARM_UP = 3;
/** So many pages and titles are asked of each search engine, if all of them do not take longer: a page may take seconds. */
const PAGES_OF_PEERS = 10;
const TITLES_OF_PEERS = 5;
const PATIENCE = 15_000;
/** Of a title, as it is typed. */
const KEYSTROKES = 24;

const { values } = parseArgs({
  options: { events: { type: 'string' }, large: { type: 'boolean' }, seed: { type: 'string', default: '1' } },
});
const engine = await loadEngine({
  CandidateFinder: 'shards/candidate-finder',
  collectUtterances: 'matching/collect-utterances',
  createLanguages: 'language/language',
  findMatchInStory: 'matching/match-wordings',
  foldPlural: 'text/fold-inflection',
  fromRow: 'rows/text-row',
  hashText: 'text/hash-text',
  indexText: 'text/index-text',
  IndexWriter: 'shards/index-writer',
  judgeStories: 'knowing/judge-stories',
  LibrarySearch: 'shards/library-search',
  readTextEntry: 'shards/index-writer',
  StoryIndex: 'story/story-index',
  StoryProfile: 'knowing/story-profile',
  toRow: 'rows/text-row',
  viewArticle: 'story/view-article',
  WordTable: 'language/word-table',
});

const tellPairs = ({ there, found, wrong }) => `${found} of ${there} found, ${wrong} wrong`;
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const kb = (bytes) => `${Math.round(bytes / 1000)} kB`;
const times = (ratio) => `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`;
const sum = (values) => values.reduce((all, value) => all + value, 0);
const percent = (share) => `${(100 * share).toFixed(1)} %`;

if (values.events === undefined) await measureMade();
else await measureEvents(values.events);

async function measureMade() {
  const random = makeRandom(Number(values.seed));
  const maker = new WordMaker(random);
  const vocabulary = makeVocabulary(readWordTable(), (word) => engine.hashText(engine.foldPlural(word)), random, maker);
  const news = new NewsMaker(random, maker, vocabulary);
  const languages = engine.createLanguages(new engine.WordTable(vocabulary.table));
  const library = new EngineLibrary(engine, languages);
  const peers = [new MiniSearchPeer(), new FlexSearchPeer()];
  const carrying = new Map();
  const strangers = Array.from({ length: PAGES }, () => ({ article: news.next().page, own: null, related: [] }));
  const pages = [];
  let before = null;
  for (const size of [...SIZES, ...(values.large ? [LARGE] : [])]) {
    while (library.texts < size) {
      const events = [];
      for (let texts = 0; texts < BATCH && library.texts + texts < size; texts += events.at(-1).articles.length)
        events.push(news.next());
      for (const { id, articles, page } of events) {
        pages.push({ article: page, own: id, related: [] });
        for (const article of articles) {
          for (const peer of size > SIZES.at(-1) ? [] : peers) peer.add(article);
          for (const planted of article.planted)
            carrying.set(planted.id, (carrying.get(planted.id) ?? new Set()).add(article.id));
        }
      }
      await library.add(events);
    }
    const asked = Array.from({ length: PAGES }, (_, at) => pages[Math.floor((at * pages.length) / PAGES)]);
    before = await report(library, [...asked, ...strangers], {
      carrying,
      before,
      peers: size > SIZES.at(-1) ? [] : peers,
    });
  }
}

async function measureEvents(file) {
  const languages = engine.createLanguages(new engine.WordTable(readWordTable()));
  const library = new EngineLibrary(engine, languages);
  const peers = [new MiniSearchPeer(), new FlexSearchPeer()];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const events = lines
    .map((line) => JSON.parse(line))
    .map(({ articles, ...event }) => ({
      ...event,
      articles: articles.map((article) => ({ ...toArticle(article), planted: [] })),
    }));
  const several = events.filter(({ articles }) => articles.length > 1);
  const asked = [
    ...several.map(({ id, related = [], articles }) => ({ article: articles[0], own: id, related })),
    ...events
      .filter(({ articles }) => articles.length === 1)
      .map(({ articles }) => ({ article: articles[0], own: null, related: [] })),
  ];
  for (let at = 0; at < several.length; at += BATCH) {
    const some = several
      .slice(at, at + BATCH)
      .map((event) => ({ name: event.id, ...event, articles: event.articles.slice(1) }));
    for (const { articles } of some) for (const article of articles) for (const peer of peers) peer.add(article);
    await library.add(some);
  }
  await report(library, asked, { carrying: null, before: null, peers });
}

async function report(library, asked, { carrying, before, peers }) {
  console.log(`\n${library.texts} articles, ${library.stories} stories`);
  const read = () => asked.map((page) => ({ ...page, text: library.read(page.article) }));
  const known = ({ own }) => own !== null;

  for (let round = 0; round < WARM_UP; round++)
    for (const { text } of read().filter(known).slice(0, 10)) await library.answer(text);
  const waking = [];
  const bytes = [];
  for (const { text } of read().filter(known)) {
    library.sleep();
    library.rows.bytesRead = 0;
    waking.push(await clock(() => library.know(text)));
    bytes.push(library.rows.bytesRead);
  }
  const warm = [];
  const unknown = [];
  const whole = [];
  const checking = [];
  const checked = [];
  let silent = 0;
  const found = [];
  for (const page of read()) {
    library.rows.bytesRead = 0;
    const took = await clock(() => library.know(page.text));
    if (library.rows.bytesRead === 0) silent++;
    (known(page) ? warm : unknown).push(took);
  }
  for (const page of read()) {
    let answer = null;
    const took = await clock(async () => {
      answer = await library.answer(page.text);
    });
    if (known(page)) whole.push(took);
    found.push({ ...page, ...answer });
  }
  for (const page of read().filter(known)) {
    let answer = null;
    const took = await clock(async () => {
      answer = await library.check(page.text);
    });
    checking.push(took);
    checked.push({ ...page, ...answer });
  }
  const result = { warm: median(warm), checking: median(checking), whole: median(whole) };
  const row = (name, ...cells) => console.log(`  ${name.padEnd(34)} ${cells.join(', ')}`);
  row(
    'first answer after waking',
    ms(median(waking)),
    `95 %: ${ms(quantile(waking, 0.95))}`,
    `${kb(median(bytes))} read`,
  );
  row('story and texts, warm', ms(result.warm), `95 %: ${ms(quantile(warm, 0.95))}`);
  row('finding and checking, warm', ms(result.checking), `95 %: ${ms(quantile(checking, 0.95))}`);
  row('whole answer, warm', ms(result.whole), `95 %: ${ms(quantile(whole, 0.95))}`);
  if (before !== null)
    row(
      'growth since 100 articles',
      `${times(result.warm / before.warm)} story and texts`,
      `${times(result.checking / before.checking)} finding and checking`,
      `${times(result.whole / before.whole)} whole`,
    );
  row(
    'page of another matter',
    ms(median(unknown)),
    `95 %: ${ms(quantile(unknown, 0.95))}`,
    `nothing read for ${silent} of ${unknown.length}`,
  );
  const sizes = library.measure();
  row(
    'shards of the texts’ size',
    percent(sizes.shards / sizes.texts),
    `profiles ${percent(sizes.profiles / sizes.texts)}`,
    `rows of texts ${percent(sizes.rows / sizes.texts)}`,
  );
  tellFound(row, found);
  const pairs = carrying === null ? null : countPairs(found, carrying);
  if (pairs !== null)
    row(
      'quotations in other texts',
      `whole answer: ${tellPairs(pairs)}`,
      `finding and checking: ${tellPairs(countPairs(checked, carrying))}`,
    );
  const adding = [];
  for (const { article, own } of asked.filter(known).slice(0, 20)) adding.push(await library.timeAdding(article, own));
  row(
    'adding one article',
    ms(median(adding.map((one) => one.total))),
    `of which reading it ${ms(median(adding.map((one) => one.reading)))}`,
  );
  const typed = asked.slice(0, 20).flatMap(({ article }) => keystrokes(article.title));
  row('search, a keystroke', ...(await timeTyping(typed, (words) => library.search(words))));
  const quoting = checked.slice(0, PAGES_OF_PEERS);
  for (const peer of peers) await reportPeer(row, peer, { quoting, typed, carrying, result });
  return before ?? result;
}

/** A search engine with approx-string-match for the same pages and titles, as far as it gets. */
async function reportPeer(row, peer, { quoting, typed, carrying, result }) {
  const its = [];
  const claims = [];
  for (const page of quoting) {
    if (sum(its) > PATIENCE) break;
    const quotes = page.text.quotes.filter(({ kind }) => kind === 'direct' || kind === 'fragment');
    its.push(
      await clock(() => {
        claims.push({ ...page, claims: peer.find(quotes) });
      }),
    );
  }
  const ratios = [
    `${times(median(its) / result.checking)} finding and checking`,
    `${times(median(its) / result.whole)} the whole answer`,
  ];
  row(peer.constructor.peerName, ms(median(its)), ...ratios, `${its.length} pages`);
  if (carrying !== null)
    row(
      '',
      tellPairs(countPairs(claims, carrying)),
      `the engine for these: ${tellPairs(countPairs(quoting.slice(0, its.length), carrying))}`,
    );
  const some = typed.slice(0, TITLES_OF_PEERS * KEYSTROKES);
  row('', ...(await timeTyping(some, (words) => peer.type(words), PATIENCE)), 'a keystroke');
  if (peer.save === undefined) return;
  const saved = peer.save();
  row('', `${ms(await clock(() => peer.wake(saved)))} to wake, ${kb(saved.length)} read`);
}

function tellFound(row, found) {
  const known = found.filter(({ own }) => own !== null);
  const strangers = found.filter(({ own }) => own === null);
  const isOwn = ({ story, own, related }) => story !== null && (story.id === own || related.includes(story.id));
  const wrong = known.filter((page) => page.story !== null && !isOwn(page)).length;
  const stray = strangers.filter(({ story }) => story !== null).length;
  row(
    'put to their story',
    `${known.filter(isOwn).length} of ${known.length}`,
    `to another ${wrong}`,
    `of no story, put to one ${stray} of ${strangers.length}`,
  );
}

/** What is claimed to stand in which text, beside what stands there. */
function countPairs(answers, carrying) {
  const pairs = { there: 0, found: 0, wrong: 0 };
  for (const { article, own, claims } of answers) {
    if (own === null) continue;
    const claimed = new Set();
    for (const { start, end, id } of claims) {
      const planted = article.planted.find((one) => one.start < end && one.end > start);
      if (planted === undefined) continue;
      if (carrying.get(planted.id)?.has(id)) claimed.add(`${planted.id} ${id}`);
      else pairs.wrong++;
    }
    pairs.found += claimed.size;
    for (const { id } of article.planted) pairs.there += carrying.get(id)?.size ?? 0;
  }
  return pairs;
}

/** A title as it is typed, a letter more each time. */
function keystrokes(title) {
  const words = (title ?? '').toLowerCase();
  return Array.from({ length: Math.min(words.length, KEYSTROKES) }, (_, at) => words.slice(0, at + 1)).filter(
    (typed) => typed.trim() === typed,
  );
}

async function timeTyping(typed, search, patience = Number.POSITIVE_INFINITY) {
  const took = [];
  for (const words of typed) {
    if (sum(took) > patience) break;
    took.push(await clock(() => search(words)));
  }
  return [ms(median(took)), `95 %: ${ms(quantile(took, 0.95))}`, `longest ${ms(Math.max(...took))}`];
}

async function clock(work) {
  const from = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function readWordTable() {
  const bytes = readFileSync(new URL('../../src/corpus/words-en.bin', import.meta.url));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
