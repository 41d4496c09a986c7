import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { TextDigest } from '../corpus/digest-text';
import { fitArticle, type KeptArticle } from '../corpus/fit-pack';
import { readPackArticle } from '../corpus/read-pack-article';
import { isBundledId, type PackArticle, StoryPackError } from '../corpus/story-pack';
import { writePack } from '../corpus/write-pack';
import { decodeBytes, isPageSource, NoTextError } from '../reading/decode-bytes';
import { describeReadError } from './describe-read-error';
import { InputError, readJsonLines } from './json-lines';
import { readDocument } from './read-document';
import { readGivenDocument } from './read-given-document';

export const PACK_USAGE = `Usage: npm run --silent pack -- [--name NAME] FILE... > story.json
       npm run --silent pack -- [--name NAME] --stdin < LINES.jsonl > story.json

Makes a story pack of saved articles (.html, .txt), or of JSON lines {"id", "url"?, "title"?, "published"?, "html"? | "text"?},
for the extension's library and for \`compare --library\`. It is written as it is read, whatever there is of it.

  --name NAME   what the story is called ("Pack")
  --lines       an article a line instead, as the pack would have it; --stdin takes such lines as they are, so that
                several processes can read an archive and one puts it together
  --help        this text`;

/** Where the command writes. */
export interface PackOutput {
  print: (text: string) => Promise<void>;
  complain: (line: string) => void;
}

/** @returns the exit status: 0 for done, 1 when some input could not be read (the rest is packed), 2 for wrong use */
export async function runPack(
  argv: readonly string[],
  stdin: AsyncIterable<string | Buffer>,
  { print, complain }: PackOutput,
): Promise<number> {
  const given = readArguments(argv);
  if (typeof given === 'string') {
    complain(`pack: ${given}\n${PACK_USAGE}`);
    return 2;
  }
  if (given.help) {
    await print(`${PACK_USAGE}\n`);
    return 0;
  }
  let status = 0;
  const refuse = (name: string, reason: string) => {
    status = 1;
    complain(`${name}: ${reason}`);
  };
  const articleIds: string[] = [];
  const articles = packArticles(given.stdin ? readLines(stdin, refuse) : readFiles(given.files, refuse), refuse);
  const counted = countIds(articles, articleIds);
  if (given.lines) {
    for await (const article of counted) await print(`${JSON.stringify(article)}\n`);
    return status;
  }
  const story = () => ({ id: 'story', name: given.name, articleIds });
  const lists = () => ({ stories: [story()], versions: [], corrections: [] });
  for await (const piece of writePack(counted, lists, digestStream())) await print(piece);
  return status;
}

/** A hash that takes the text as it comes. */
function digestStream(): TextDigest {
  const hash = createHash('sha256');
  return { add: (piece) => void hash.update(piece), end: async () => hash.digest('hex') };
}

async function* countIds(articles: AsyncIterable<PackArticle>, ids: string[]): AsyncGenerator<PackArticle> {
  for await (const article of articles) {
    ids.push(article.id);
    yield article;
  }
}

async function* packArticles(
  given: AsyncIterable<KeptArticle>,
  refuse: (name: string, reason: string) => void,
): AsyncGenerator<PackArticle> {
  const ids = new Set<string>();
  for await (const article of given) {
    const { id } = article;
    const packed = fitArticle(article);
    if (packed === null || isBundledId(id)) refuse(id, 'is not fit for a pack');
    else if (ids.has(id)) refuse(id, 'is there already');
    else {
      ids.add(id);
      yield packed;
    }
  }
}

async function* readFiles(
  files: readonly string[],
  refuse: (name: string, reason: string) => void,
): AsyncGenerator<KeptArticle> {
  for (const file of files) {
    try {
      const content = decodeBytes(await readFile(file));
      const nothing = { url: null, title: null, published: null, html: null, text: null };
      const article = readDocument({ ...nothing, [isPageSource(file, content) ? 'html' : 'text']: content });
      if (article === null) refuse(file, 'holds no article');
      else yield { ...article, id: file, provenance: { kind: 'file', name: file.split(/[/\\]/).at(-1) ?? file } };
    } catch (error) {
      refuse(
        file,
        error instanceof InputError || error instanceof NoTextError ? error.message : describeReadError(error),
      );
    }
  }
}

async function* readLines(
  input: AsyncIterable<string | Buffer>,
  refuse: (name: string, reason: string) => void,
): AsyncGenerator<KeptArticle> {
  for await (const { line, value } of readJsonLines(input, (number, reason) => refuse(`line ${number}`, reason))) {
    try {
      yield readGiven(value);
    } catch (error) {
      if (!(error instanceof InputError || error instanceof StoryPackError)) throw error;
      refuse(`line ${line}`, error.message);
    }
  }
}

/**
 * The article of a line: what is given with its paragraphs has been read before, and is taken as it is.
 *
 * @throws InputError for a line without an id or an article, StoryPackError for one that was read and is broken
 */
function readGiven(value: unknown): KeptArticle {
  if (typeof value !== 'object' || value === null || !('id' in value)) throw new InputError('has no id');
  const { id } = value;
  if ((typeof id !== 'string' && typeof id !== 'number') || id === '') throw new InputError('has no id');
  if (Object.hasOwn(value, 'paragraphs')) return readPackArticle(value, 'the article');
  const article = readDocument(readGivenDocument(value as Record<string, unknown>));
  if (article === null) throw new InputError('holds no article');
  return { ...article, id: String(id), provenance: { kind: 'file', name: null } };
}

/** What is wrong with the arguments, or what they say. */
function readArguments(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        name: { type: 'string', default: 'Pack' },
        stdin: { type: 'boolean', default: false },
        lines: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const { name, stdin, lines, help } = values;
    if (!help && stdin === positionals.length > 0) return 'name some files, or --stdin';
    if (name === '' || name.length > 200) return 'a name has 1 to 200 characters';
    return { name, stdin, lines, help, files: positionals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
