/** Why a file holds no text: nothing is in it, it is a PDF, or something else that nobody wrote as text. */
export type NoText = 'empty' | 'pdf' | 'binary';

const WORDS: Readonly<Record<NoText, string>> = {
  empty: 'is empty',
  pdf: 'is a PDF, not a saved page or a plain text',
  binary: 'is a binary file, not a saved page or a plain text',
};

/** A file that is neither a saved page nor a plain text. Its message goes on after the file's name. */
export class NoTextError extends Error {
  readonly why: NoText;

  constructor(why: NoText) {
    super(WORDS[why]);
    this.why = why;
  }
}

/** How far an HTML file is searched for the encoding it names: browsers look at its first 1024 bytes. */
const META_BYTES = 1024;

/**
 * The text of a saved page or text file: in the encoding that a byte order mark or a `<meta charset>` names, else in
 * UTF-8, else in windows-1252, which is what the web takes for Western pages that name nothing.
 *
 * @param bytes The file's content.
 * @throws NoTextError for an empty file, and for one that holds no text (a picture, a PDF, an archive).
 */
export function decodeBytes(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new NoTextError('empty');
  if (startsWith(bytes, '%PDF-')) throw new NoTextError('pdf');
  const encoding = markedEncoding(bytes);
  // Text in UTF-8 or in a one-byte encoding never holds a zero; pictures, archives and programs do almost at once.
  if (!encoding && bytes.includes(0)) throw new NoTextError('binary');
  const text = decode(bytes, encoding ?? namedEncoding(bytes) ?? 'utf-8');
  if (text.trim() === '') throw new NoTextError('empty');
  if (isGarbage(text)) throw new NoTextError('binary');
  return text;
}

function startsWith(bytes: Uint8Array, ascii: string): boolean {
  return [...ascii].every((char, index) => bytes[index] === char.charCodeAt(0));
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

function namedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, META_BYTES));
  return /<meta[^>]{0,200}charset\s*=[\s"']*([\w-]{1,40})/i.exec(head)?.[1] ?? null;
}

/** What windows-1252 has at 0x80 to 0x9F; five places are empty. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/** Names of windows-1252 in the Encoding Standard that saved pages use. */
const WESTERN = /^(?:windows-1252|cp1252|iso-?8859-?1|latin1|us-ascii|ascii)$/i;

/** A page may name an encoding that nobody knows, or one that its bytes do not keep: UTF-8 is tried before all else. */
function decode(bytes: Uint8Array, encoding: string): string {
  if (!encoding.startsWith('utf-16')) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // Not UTF-8: as the page says, then.
    }
  }
  if (!WESTERN.test(encoding) && !/^utf-?8$/i.test(encoding)) {
    try {
      return new TextDecoder(encoding).decode(bytes);
    } catch {
      // No encoding of this name.
    }
  }
  // Node 20 decodes windows-1252 as ISO 8859-1, which has control characters where the quotation marks should be.
  const western = new TextDecoder('windows-1252').decode(bytes);
  return western.replace(/[\x80-\x9f]/g, (char) => C1[char.charCodeAt(0) - 0x80] ?? char);
}

/** More than one control character in fifty: no text that a person wrote looks so. */
function isGarbage(text: string): boolean {
  const sample = text.slice(0, 4096);
  let controls = 0;
  for (const char of sample) {
    const code = char.charCodeAt(0);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd) controls++;
  }
  return controls * 50 > sample.length;
}

/** Whether the text of a file is a page, by the file's name or by how it begins. */
export function isPageSource(name: string, text: string): boolean {
  return /\.x?html?$/i.test(name) || /^\s*<(?:!doctype\s+html|html)\b/i.test(text);
}
