/**
 * Letters and digits of any script, taken generously, with the apostrophes behind them: everything that is not known to be
 * punctuation or a symbol. Plain ranges: classes of Unicode take the browser milliseconds to compile, and a content script
 * starts anew on every page. A loop over the characters is slower still where the browser has not compiled it yet.
 */
const WORDS =
  /[0-9a-z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ufe0f\uff21-\uffff][0-9a-z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ufe0f\uff21-\uffff'\u2019]*/g;
const APOSTROPHES = /['\u2019]/g;

/**
 * A line as words to look up: lower case, apostrophes and punctuation gone, numbers of one or two digits as `#`.
 *
 * @param limit no more words than this
 */
export function foldWords(line: string, limit = 60): string[] {
  const words = line.toLowerCase().match(WORDS) ?? [];
  if (words.length > limit) words.length = limit;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word.includes("'") || word.includes('\u2019')) words[i] = word.replace(APOSTROPHES, '');
    else if (word.length < 3 && isNumber(word)) words[i] = '#';
  }
  return words;
}

function isNumber(word: string): boolean {
  return word >= '0' && word <= '99';
}

/**
 * Phrases, each between two bars. They are looked for in the string as it is: to make a set of some hundred words costs
 * a page more than the few searches that it needs.
 */
export type Phrases = string;

/** Phrases of at most five words, as `foldWords` gives them, from one string with bars between them. */
export function phraseSet(phrases: string): Phrases {
  return `|${phrases}|`;
}

/** Whether the whole phrase is one of them. */
export function isIn(phrase: string, phrases: Phrases): boolean {
  return phrases.includes(`|${phrase}|`);
}

/** Whether one of them begins with the word, or is the word. */
export function beginsOne(word: string, phrases: Phrases): boolean {
  const start = `|${word}`;
  for (let at = phrases.indexOf(start); at >= 0; at = phrases.indexOf(start, at + 1)) {
    const after = phrases.charAt(at + start.length);
    if (after === ' ' || after === '|') return true;
  }
  return false;
}

const LONGEST_PHRASE = 5;

/** All phrases that begin at the word `at`, the shortest first: to be looked up in several sets. */
export function phrasesAt(words: string[], at: number): string[] {
  const phrases: string[] = [];
  let phrase = '';
  for (let i = at; i < words.length && i < at + LONGEST_PHRASE; i++) {
    phrase = i === at ? (words[i] ?? '') : `${phrase} ${words[i]}`;
    phrases.push(phrase);
  }
  return phrases;
}

/** Whether one of the candidates is in the set. */
export function anyIn(candidates: string[], phrases: Phrases): boolean {
  for (const candidate of candidates) {
    if (isIn(candidate, phrases)) {
      return true;
    }
  }
  return false;
}

/** Whether a phrase of the set stands anywhere in the line. */
export function hasPhrase(words: string[], phrases: Phrases): boolean {
  for (let at = 0; at < words.length; at++) {
    if (beginsOne(words[at] ?? '', phrases) && anyIn(phrasesAt(words, at), phrases)) {
      return true;
    }
  }
  return false;
}
