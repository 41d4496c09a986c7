import type { Span } from '../model';

/** Characters from a paragraph's beginning within which a caption ends with its credit. Looked at by hand; the test has both sides. */
export const LONGEST_CAPTION = 300;

/** A gallery's button: all that stands before the last one of a paragraph are captions. */
const GALLERY = /\b[Hh]ide [Cc]aption \d{1,3} of \d{1,3}/gu;

/** A credit that stands amid a paragraph only where a caption came into it. */
const CREDIT =
  /\((?:AP Photo|Photo(?: by|:)|Photograph(?: by|:)|Image(?: by|:)|REUTERS\/|Reuters\/|AFP\/|Getty Images)[^()]{0,80}\)/u;

/** Buttons and credits that are glued before a sentence. Not before an office: "Getty Images Chief Executive Lee said". */
const GLUED =
  /^(?:CLOSE|ADVERTISEMENT|Advertisement|Story Continued Below|Enlarge this image|Play Video|(?:Image copyright )?Getty Images|AP Photo)(?= ["“]?\p{Lu})(?! (?:CEO|CFO|Chief|President|Chair|Vice|Senior|Director|Spokes|Inc|Holdings|Photographer|Editor|Is|Was|And)\p{L}*)/u;

/** A link in brackets of its own: "(RELATED: Mayor Opens Bridge)". */
const IN_BRACKETS =
  /\(\s?(?:RELATED|Related|READ(?: MORE| ALSO)?|Read more|SEE ALSO|See also|ALSO SEE|ALSO READ|WATCH|Watch|MORE|PHOTOS?|VIDEO|LISTEN):[^()]{3,200}\)/gu;

/** A film that a player announces twice, and how long it is. */
const PLAYER = /\bJUST WATCHED .{0,160}? Replay More Videos .{0,200}?\d\d:\d\d/gu;

/** A link behind the last sentence of a paragraph. */
const AT_THE_END =
  /[.!?]["”’)]{0,2}\s(?<link>(?:READ MORE|Read more|Read More|RELATED|SEE ALSO|See also|ALSO SEE|ALSO READ|WATCH|MORE)(?::[^.!?"“”]{3,150})?)$/u;

/**
 * Stretches of an English paragraph that stand in it without being of its sentences: captions and buttons glued before the words,
 * links in brackets and at the end. In text order; they may touch. Linear in the paragraph.
 */
export function findStretches(text: string, { start, end }: Span): Span[] {
  const line = text.slice(start, end);
  const found: Span[] = [];
  const add = (from: number, to: number): void => {
    found.push({ start: start + from, end: start + to });
  };
  const glued = GLUED.exec(line);
  if (glued !== null) add(0, glued[0].length);
  let last = 0;
  for (const { index, 0: button } of line.matchAll(GALLERY)) last = index + button.length;
  if (last === 0) last = findCaption(line);
  if (last > 0) add(0, last);
  for (const { index, 0: link } of line.matchAll(IN_BRACKETS)) add(index, index + link.length);
  for (const { index, 0: film } of line.matchAll(PLAYER)) add(index, index + film.length);
  const link = AT_THE_END.exec(line.slice(-LONGEST_CAPTION))?.groups?.link;
  if (link !== undefined) add(line.length - link.length, line.length);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where a caption ends that a paragraph begins with: behind its credit; 0 without one. */
function findCaption(line: string): number {
  const credit = CREDIT.exec(line.slice(0, LONGEST_CAPTION));
  if (credit === null || /["“”]/u.test(line.slice(0, credit.index))) return 0;
  const to = credit.index + credit[0].length;
  return /^\s*["“]?\p{Lu}/u.test(line.slice(to, to + 4)) ? to : 0;
}
