import type { StoryReason } from '../core/model';
import { listFormat } from './formatters';
import { type Strings, sayCount } from './strings';

/** A reason for a story as a sentence in the reader's language. */
export function sayStoryReason(strings: Strings, reason: StoryReason): string {
  const { t } = strings;
  switch (reason.kind) {
    case 'title':
      return t('storyReason_title', [sayTerms(strings, reason)]);
    case 'sentences':
      return sayCount(strings, 'storyReason_sentences', reason.count, [
        sayTerms(strings, reason),
        quote(strings, reason.words),
      ]);
    case 'quotations':
      return sayCount(strings, 'storyReason_quotations', reason.count, [sayList(strings, reason.words)]);
    case 'date':
      return reason.days === 0 ? t('storyReason_sameDay') : sayCount(strings, 'storyReason_days', reason.days);
  }
}

function sayTerms(strings: Strings, { things, names }: { things: string[]; names: string[] }): string {
  const what = sayList(strings, things);
  return names.length === 0 ? what : strings.t('storyReason_together', [what, sayList(strings, names)]);
}

function sayList(strings: Strings, words: readonly string[]): string {
  const quoted = words.map((one) => quote(strings, one));
  return listFormat(strings.t('languageTag') || 'en', { type: 'conjunction' }).format(quoted);
}

/** In the quotation marks of the reader's language; the words may be of another direction of writing. */
function quote({ t }: Strings, words: string): string {
  return t('quotedWords', [`\u2068${words}\u2069`]);
}
