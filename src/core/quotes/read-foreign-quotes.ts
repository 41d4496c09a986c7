import type { ReadDocument } from '../attribution/read-document';
import type { Quote } from '../model';
import { isBeside } from '../text/tell-roles';

/** Shorter than this in a language without rules, nothing tells speech from a word in marks. Code units. */
const LEAST_SPEECH = 20;

/** The marked spans of a text in a language without rules: neither cue nor speaker is claimed. */
export function readForeignQuotes(document: ReadDocument): Quote[] {
  return document.quotes
    .filter((quote) => quote.parent < 0 && !isBeside(document.paragraphs[quote.paragraph]?.role ?? 'body'))
    .map(({ start, end }) => ({
      start,
      end,
      text: document.text.slice(start, end),
      kind: end - start >= LEAST_SPEECH ? 'direct' : 'scare',
      speaker: null,
      cue: null,
      continues: null,
      rules: ['marks-alone'],
    }));
}
