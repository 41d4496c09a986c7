import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadEngine } from './bench-engine.mjs';
import { makeRandom, makeVocabulary, NewsMaker, WordMaker } from './make-news.mjs';

/**
 * Libraries of news that nobody wrote, as large as they are asked for.
 *
 * @param {{ seed: number, pages: number, added: number }} options `pages`: events of it whose pages are asked for;
 *   `added`: articles that are put into its stories
 */
export async function useNews(options) {
  const { hashText, foldPlural } = await loadEngine({
    hashText: 'text/hash-text',
    foldPlural: 'text/fold-inflection',
  });
  /** @param {number} size in articles, at least */
  return (size) => writeNews(size, options, (word) => hashText(foldPlural(word)));
}

/**
 * @param {number} size
 * @param {{ seed: number, pages: number, added: number }} options
 * @param {(word: string) => number} hashOf
 * @returns the file's stories; events of it whose pages are asked for; articles that are added to stories; the words' table
 */
function writeNews(size, { seed, pages, added }, hashOf) {
  const random = makeRandom(seed);
  const maker = new WordMaker(random);
  const bytes = readFileSync(new URL('../../src/corpus/words-en.bin', import.meta.url));
  const words = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const vocabulary = makeVocabulary(words, hashOf, random, maker);
  const news = new NewsMaker(random, maker, vocabulary);
  const events = [];
  for (let texts = 0; texts < size; texts += events.at(-1).articles.length) events.push(news.next());
  const pick = (count, shift) =>
    Array.from({ length: count }, (_, at) => events[Math.floor(((at + shift) * events.length) / count)]);
  return {
    stories: events.map(({ id, name, articles }) => ({
      story: { id, name },
      articles: articles.map(toLibraryArticle),
    })),
    asked: pick(pages, 0),
    spare: pick(added, 0.5).map(({ id, name, page }, at) => ({
      id,
      name,
      article: { ...toLibraryArticle(page), id: `added-${at}` },
    })),
    table: vocabulary.table,
  };
}

function toLibraryArticle({ planted, ...article }) {
  return article;
}

/** Shows articles as pages of a site of their own on the loopback address. */
export async function startPaper() {
  const pages = new Map();
  const server = createServer((request, response) => {
    const page = pages.get(request.url);
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '<!doctype html><title>Not here</title>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    show(path, article) {
      pages.set(`/${path}`, toPage(article));
      return `http://paper.localhost:${port}/${path}`;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Nothing in it needs to be escaped: the words are made of letters. */
function toPage({ title, outlet, published, text, paragraphs }) {
  const prose = paragraphs.map(({ start, end }) => `<p>${text.slice(start, end)}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${published}">
<link rel="icon" href="data:,"></head><body><main><article><h1>${title}</h1>
${prose}</article></main></body></html>`;
}
