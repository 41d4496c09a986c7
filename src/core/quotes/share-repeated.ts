import type { Attribution } from '../attribution/attribution';
import type { ReadDocument } from '../attribution/read-document';
import type { Quote } from '../model';

/** A quotation that is speech, and how it was attributed. */
export interface SpokenQuote {
  attribution: Attribution;
  quote: Quote;
}

/** Words from which on what is printed again is the same utterance: fewer are a phrase that anybody uses. */
const LEAST_WORDS = 3;

/** So many attributed quotations with the same two words in a row are looked through. */
const MOST_ALIKE = 8;

function wordsOf(document: ReadDocument, { quote }: Attribution): string[] {
  const words: string[] = [];
  for (let at = quote.firstWord; at >= 0 && at < document.words.length; at++) {
    const word = document.words[at];
    if (word === undefined || word.start >= quote.end) break;
    if (word.kind !== 'punctuation') words.push(word.lower);
  }
  return words;
}

/**
 * Gives a quotation that names nobody ("“Not today”: the board waits", a heading, a caption) the speaker of the one that has
 * the same words in a row. Linear in the text.
 */
export function shareRepeated(document: ReadDocument, spoken: readonly SpokenQuote[]): void {
  const pairs = new Map<string, { said: string; by: Quote }[]>();
  const open: { quote: Quote; words: string[] }[] = [];
  for (const { attribution, quote } of spoken) {
    const words = wordsOf(document, attribution);
    const isLoose = quote.speaker === null || quote.rules.includes('same-speaker-goes-on');
    if (isLoose) {
      if (words.length >= LEAST_WORDS) open.push({ quote, words });
      continue;
    }
    if (open.length === 0 && words.length < LEAST_WORDS) continue;
    const said = ` ${words.join(' ')} `;
    for (let at = 0; at + 1 < words.length; at++) {
      const key = `${words[at]} ${words[at + 1]}`;
      const alike = pairs.get(key);
      if (alike === undefined) pairs.set(key, [{ said, by: quote }]);
      else if (alike.length < MOST_ALIKE) alike.push({ said, by: quote });
    }
  }
  for (const { quote, words } of open) {
    const again = ` ${words.join(' ')} `;
    const found = pairs.get(`${words[0]} ${words[1]}`)?.find(({ said }) => said.includes(again));
    if (found === undefined || found.by.speaker === null) continue;
    quote.speaker = found.by.speaker;
    quote.rules.push('said-elsewhere');
  }
}
