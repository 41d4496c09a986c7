import { isWordAt } from './char-class';

/**
 * What the lines beside an article look like in English: links to other articles, players, buttons, captions, credits. Set by
 * hand on 83 events of real articles; `beside-lines.test.ts` has a case on either side of each limit.
 */
export const BESIDE_LIMITS = {
  /** Characters of a line that may be a headline, or have a label before one. */
  longestLine: 200,
  /** Characters of a caption, a credit or a player with what stands around it. */
  longestCaption: 600,
  /** Characters and words of a line below a label that stands alone. */
  longestListed: 120,
  leastListed: 3,
  /** Words from which on a line without a full stop may be a headline: less is a name, or the first word of a list. */
  leastWords: 4,
  /** The share of a headline's longer words that begin with a capital. */
  capitals: 0.8,
} as const;

/** Buttons and requests, which may end with a full stop. */
const REQUEST =
  /^(?:story continue[sd] below|sign up (?:for|to|here)|subscribe (?:to|now|here)|get breaking news|get the latest|get our|follow us on|share this (?:article|story|page|post|via|on)|read or share this|click here|(?:see|read) more (?:at|about|on|from)|download (?:the|our) [^.]{2,30} app|this site is protected by|(?:copyright )?©|copyright \d)(?![\p{L}’'-])/iu;
const ALONE = /^(?:advertisement|follow @\w{1,30})[^\p{L}\p{N}]{0,3}$/iu;

/** Buttons whose words begin a sentence as well: they are buttons where no full stop ends the line. */
const BUTTON =
  /^(?:continue reading|read (?:more|also|next)|see also|also (?:read|see)|more on this|related (?:articles?|stories|story|coverage|content|links?|video)|recommended stories|just watched|must watch|now playing|play video|replay more videos|follow us|share this|share on|listen now|skip in|this article tagged under)(?![\p{L}’'-])/iu;

/** Buttons, labels and marks of a picture. */
const PICTURE =
  /^(?:enlarge (?:this )?image|toggle caption|hide caption|image copyright|image caption|media caption|photo credit)(?![\p{L}’'-])/iu;
const PICTURE_LABEL = /^(?:file photos?|file|photos?|pictures?|image|gallery|slideshow|in pictures|photographs?):/iu;

/** Labels that need their colon, for they are words of a sentence as well. */
const LABEL =
  /^(?:also on [\p{Lu}\w .]{2,24}|video|watch|watch live|read|read more|read next|read the [\p{L} ]{2,20}|see also|also see|also read|more|more on this|opinion|opposing view|listen|related|play video|live updates?|fact check|full coverage|don[’']t miss|trending|topics?|tags?|explained|interactive):/iu;

/** A newsletter, and where it is sent to. */
const NEWSLETTER = /\b(?:newsletters?|sign(?:ing)? up|subscribe|get|news|stories)\b/iu;
const INBOX =
  /\b(?:(?:delivered|sent|straight) to your inbox|meet your inbox|sign up for (?:[\p{L} ]{1,40} )?newsletters?|by signing up,? you agree)\b/iu;

/** A photographer's or an agency's credit at the end of a line. */
const CREDIT =
  /(?:\((?:[^()]{0,60}[\s/])?(?:AP|AFP|Reuters|Getty|EPA|UPI|TNS)(?:[\s/][^()]{0,60})?\)|[|/] ?(?:AP|Getty|Reuters|AFP|REUTERS)(?: Photos?| Images)?|(?:AP|Reuters|Getty) (?:Photo|Images)|\/(?:Associated Press|Getty Images|Reuters)|\bPhotograph: [^.:]{3,60})$/u;
/** One that nothing else ends with. */
const SURE_CREDIT =
  /(?:\((?:AP Photo|Photo(?: by|:)|Image(?: by|:)|Photograph(?: by|:))[^()]{0,80}\)|\bREUTERS\/[\p{L}. -]{3,40}(?:\/File Photo|\/Handout)?)$/u;
/** A credit behind a bar, amid a line: a player's caption, and the title of its film. */
const BARRED = /\| (?:Photo courtesy of |(?:[\p{L}. -]{3,40}\/)?(?:AP|AFP|REUTERS|Getty)\b)/u;

/** A credit ends with a name or a bracket, and nearly every sentence of an article with a stop: those need no search. */
const mayEndInCredit = (line: string): boolean => line.endsWith(')') || isWordAt(line, line.length - 1);

const PLAYER = /^(?:JUST WATCHED|MUST WATCH|Replay More Videos)\b|\b(?:toggle caption|[Hh]ide [Cc]aption)\b/u;
/** A player's button before the words of its film, which end with who made it. */
const FILM =
  /^CLOSE \p{Lu}.{10,380}[.?!)] (?:Video provided by [\p{L} ]{2,40}|(?:[^.?!,]{3,40}, )?\p{Lu}{2,8}(?: \p{Lu}{2,8})?)$/u;
const SHARE_ROW = /^(?:(?:Facebook|Twitter|Pinterest|WhatsApp|Email|Reddit|LinkedIn|Print|Share)\b[ ,|]{0,3}){3}/u;

const STOP = /[.!?][)\]"'’”]{0,2}$/u;
const SAYING = /\b(?:said|says|told|tells|wrote|writes|asked|asks|added|adds|tweeted|warned|replied)\b/u;

/** What a line is told to be by its own words; null for one of the article's. */
export type BesideRole = 'caption' | 'link';

/** A line without the marks that stand before a link. */
export const trimLine = (line: string): string => line.replace(/^[\s([•*►▶»>|-]+/u, '').trim();

/** Whether a line ends like a sentence. */
export const endsWithStop = (line: string): boolean => STOP.test(line.slice(-4));

/**
 * What a paragraph's words tell it to be, by its label, its form, its credit. A sentence in which somebody says something is
 * none of them, and neither is one that only speaks of a picture.
 */
export function tellLine(text: string): BesideRole | null {
  if (text.length > BESIDE_LIMITS.longestCaption) return null;
  const line = trimLine(text);
  if (line === '') return null;
  if (SHARE_ROW.test(line)) return CREDIT.test(line) ? 'caption' : 'link';
  const isSentence = endsWithStop(line);
  const says = SAYING.test(line);
  const isQuoting = says && /["“”]/u.test(line);
  if (isSentence && says) return null;
  if (PLAYER.test(line) || (!isQuoting && FILM.test(line))) return 'caption';
  if (line.length <= BESIDE_LIMITS.longestLine) {
    if (PICTURE.test(line) || PICTURE_LABEL.test(line)) return 'caption';
    if (REQUEST.test(line) || ALONE.test(line) || LABEL.test(line)) return 'link';
    if (INBOX.test(line) && NEWSLETTER.test(line)) return 'link';
    if (!isSentence && (BUTTON.test(line) || /[^.] Read more$/iu.test(line))) return 'link';
  }
  if (/^FILE PHOTO:/u.test(line) || (!isSentence && BARRED.test(line))) return 'caption';
  if (!mayEndInCredit(line)) return null;
  if (SURE_CREDIT.test(line)) return isQuoting ? null : 'caption';
  return CREDIT.test(line) && !/["“”]/u.test(line) ? 'caption' : null;
}

/** Whether a label stands alone in its line, and what it leads to below it. */
export const isLabelAlone = (text: string): boolean =>
  /^(?:(?:read|see|more|related|also|don[’']t miss|recommended|you may|most read|trending)\b[\p{L} ’']{0,30}):?$/iu.test(
    trimLine(text),
  );

/** Whether nearly all longer words of a line have a capital, and it ends without a stop: a headline. */
export function isHeadline(text: string): boolean {
  const line = trimLine(text);
  if (line.length > BESIDE_LIMITS.longestLine) return false;
  if (/[.!?:;,…"“”»]/u.test(line.at(-1) ?? '') || /["“”‘]/u.test(line)) return false;
  const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
  if (words.length < BESIDE_LIMITS.leastWords) return false;
  const long = words.filter((word) => word.length > 3 && !/^\p{N}/u.test(word));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= 3 && capital.length >= BESIDE_LIMITS.capitals * long.length;
}
