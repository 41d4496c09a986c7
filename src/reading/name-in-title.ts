import { foldName, namesSite, oneLine, SEPARATOR } from './clean-title';
import { foldWords } from './fold-words';

/**
 * The site's name where the title ends or begins with it, as it stands there: what the host is called, in full, with a word
 * more, or by its initials ("The Harbour Times" on htimes.example). Null where there is none.
 */
export function nameInTitle(title: string, host: string | null): string | null {
  const line = oneLine(title);
  const parts = line.split(SEPARATOR).map((part) => part.trim());
  if (host === null || parts.length < 2) return null;
  const ends = [parts.at(-1) ?? '', parts[0] ?? ''];
  return ends.find((part) => namesSite(part, [host])) ?? ends.find((part) => isLikeHost(part, host)) ?? null;
}

const LONGEST_NAME = 5;
/** Shorter hosts are the beginnings of too many words. */
const SHORTEST_HOST = 4;

function isLikeHost(part: string, host: string): boolean {
  const words = foldWords(part);
  if (words.length === 0 || words.length > LONGEST_NAME) return false;
  return host
    .split('.')
    .slice(0, -1)
    .map(foldName)
    .some((label) => label.length >= SHORTEST_HOST && (words.join('').startsWith(label) || isMadeOf(label, words)));
}

/** Whether a host's name is made of the beginnings of the words, the last of them in full: "nytimes", "usatoday". */
function isMadeOf(label: string, words: string[]): boolean {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || last.length < 3 || !label.endsWith(last)) return false;
  const initials = words.slice(0, -1).map((word) => word.charAt(0));
  const rest = label.slice(0, -last.length);
  return rest === initials.join('') || (words[0] === 'the' && rest === initials.slice(1).join(''));
}
