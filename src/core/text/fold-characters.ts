/** Letters that NFKD leaves whole although readers and writers swap them for plain ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const ASCII_WORD = /^[a-z0-9]*$/;
/** Combining marks, soft hyphens and zero-width characters: they are drawn, or not even that, but never read. */
const UNREAD = /[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/**
 * One word in its plainest dress: lower case, no marks above or below, ligatures and full-width forms taken apart
 * (Unicode NFKD). "Café" gives "cafe", "ﬁnance" gives "finance".
 */
export function foldCharacters(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII_WORD.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(UNREAD, '');
  return bare.replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter);
}
