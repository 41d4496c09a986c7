/**
 * The bundled stories as one versioned pack, made from the readable texts under `src/corpus` at build time.
 *
 * A story is a folder: `story.json` says what it is called and what is established about each article, `ID.txt` holds an
 * article's words (paragraphs with a blank line between; a line that begins with `## ` is a heading of the article).
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('../../src/core/model.ts').LibraryArticle} LibraryArticle */
/** @typedef {import('../../src/core/model.ts').Paragraph} Paragraph */
/** @typedef {import('../../src/core/model.ts').StoryWithArticles} StoryWithArticles */

const HEADING = '## ';

/**
 * The text of a corpus file with its paragraphs.
 *
 * @param {string} file The file's content.
 * @returns {{ text: string, paragraphs: Paragraph[] }}
 */
export function readCorpusText(file) {
  /** @type {Paragraph[]} */
  const paragraphs = [];
  let text = '';
  for (const block of file.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/)) {
    const words = block.trim();
    if (words === '') continue;
    const isHeading = words.startsWith(HEADING);
    const printed = isHeading ? words.slice(HEADING.length) : words;
    if (text !== '') text += '\n\n';
    paragraphs.push({ start: text.length, end: text.length + printed.length, role: isHeading ? 'heading' : 'body' });
    text += printed;
  }
  return { text, paragraphs };
}

/**
 * @param {string} folder A story's folder.
 * @returns {StoryWithArticles}
 */
function readStory(folder) {
  const facts = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8'));
  /** @type {LibraryArticle[]} */
  const articles = facts.articles.map((/** @type {LibraryArticle} */ about) => ({
    id: about.id,
    title: about.title,
    byline: about.byline,
    outlet: about.outlet,
    published: about.published,
    dated: about.dated,
    language: about.language,
    url: about.url,
    ...readCorpusText(readFileSync(join(folder, `${about.id}.txt`), 'utf8')),
    complete: about.complete,
  }));
  return { story: { id: facts.id, name: facts.name, articleIds: articles.map(({ id }) => id) }, articles };
}

/**
 * The pack of all bundled stories, the same for the same texts on every machine. `revision` names its content: a library
 * that holds this revision has nothing to take over.
 *
 * @param {string} root The project's root folder.
 * @returns {{ format: 'crossquote-story-pack', version: 1, revision: string, stories: StoryWithArticles[] }}
 */
export function buildStoryPack(root) {
  const corpus = join(root, 'src', 'corpus');
  const stories = readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    // By code unit: the order of a locale would differ between machines, and the revision with it.
    .sort()
    .map((name) => readStory(join(corpus, name)));
  const revision = createHash('sha256').update(JSON.stringify(stories)).digest('hex').slice(0, 16);
  return { format: 'crossquote-story-pack', version: 1, revision, stories };
}
