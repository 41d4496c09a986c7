import type { LibraryArticle, Span } from '../model';

/** Words at either end that name a long stretch; the browser looks for the first ones, then for the last ones. */
const END_WORDS = 5;
/** As many words as this are told apart by themselves; fewer ("very strongly") may stand on the page a second time. */
const ENOUGH_WORDS = 8;
/** Words of the surroundings that tell short words apart. More would be more that the page may print differently. */
const CONTEXT_WORDS = 3;
/** UTF-16 units of one end or of a context: for scripts that put no spaces between words. */
const MOST_UNITS = 80;

/**
 * The address of an article with a text fragment that leads to exactly these words
 * (https://wicg.github.io/scroll-to-text-fragment/): browsers scroll to them and mark them.
 * Short words, and words that the text has more than once, are given with what stands before and after them.
 *
 * @param span the words, as offsets into `article.text`
 * @returns null where the address is unknown or is none of the web
 */
export function linkToWords(
  { url, text, paragraphs }: Pick<LibraryArticle, 'url' | 'text' | 'paragraphs'>,
  span: Span,
): string | null {
  if (!isWebAddress(url)) return null;
  const words = withoutHalves(text.slice(span.start, span.end)).trim();
  const plain = url.replace(/:~:.*$/s, '');
  if (!words) return plain;
  const directive = describeWords(words, text, span, paragraphs);
  return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function describeWords(words: string, text: string, span: Span, paragraphs: readonly Span[]): string {
  const tokens = words.split(/\s+/);
  // A stretch that crosses from one block of the page into the next is only found by its two ends.
  const asRange = tokens.length > 2 * END_WORDS || /\n/.test(words);
  const target = asRange
    ? `${encode(takeFirst(tokens, END_WORDS))},${encode(takeLast(tokens, END_WORDS))}`
    : encode(tokens.join(' '));
  const printed = text.slice(span.start, span.end);
  if (tokens.length >= ENOUGH_WORDS && text.indexOf(printed) === text.lastIndexOf(printed)) return target;
  const { before, after } = readContext(text, span, paragraphs);
  return `${before ? `${encode(before)}-,` : ''}${target}${after ? `,-${encode(after)}` : ''}`;
}

/** What stands before and after the words in the same paragraph: a context never reaches into another block. */
function readContext(text: string, span: Span, paragraphs: readonly Span[]): { before: string; after: string } {
  const first = paragraphs.find(({ start, end }) => start <= span.start && span.start < end);
  const last = paragraphs.find(({ start, end }) => start < span.end && span.end <= end);
  const before = first ? text.slice(first.start, span.start) : '';
  const after = last ? text.slice(span.end, last.end) : '';
  return {
    before: takeLast(splitWords(before), CONTEXT_WORDS),
    after: takeFirst(splitWords(after), CONTEXT_WORDS),
  };
}

function splitWords(text: string): string[] {
  return withoutHalves(text).split(/\s+/).filter(Boolean);
}

/** Whole words, as a browser looks for them; only where the first alone is too long is it cut. */
function takeFirst(tokens: readonly string[], count: number): string {
  let taken = '';
  for (const token of tokens.slice(0, count)) {
    const longer = taken === '' ? token : `${taken} ${token}`;
    if (longer.length > MOST_UNITS) break;
    taken = longer;
  }
  return taken || withoutHalves((tokens[0] ?? '').slice(0, MOST_UNITS));
}

function takeLast(tokens: readonly string[], count: number): string {
  let taken = '';
  for (const token of tokens.slice(-count).reverse()) {
    const longer = taken === '' ? token : `${token} ${taken}`;
    if (longer.length > MOST_UNITS) break;
    taken = longer;
  }
  return taken || withoutHalves((tokens.at(-1) ?? '').slice(-MOST_UNITS));
}

/** Half a surrogate pair has no encoding. */
function withoutHalves(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '');
}

/** Percent-encoded; the hyphen too, which separates the parts of a directive. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

/** Whether there is a host after `http://`: nothing else may become a link in what is exported. */
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\/[^\s/?#]/i.test(url);
}
