import { attributeQuote, type Context } from './attribute-quote';
import type { Attribution } from './attribution';
import { findCues } from './find-cues';
import type { Clause, MarkedQuote } from './read-document';
import { firstSubject } from './share-subjects';

/** How much of the outer quotation is looked at on either side of the inner one: words. */
const NEAR = 40;

/**
 * Attributes a quotation inside another by the words of the outer one around it: `"He told me, 'Go home.'"`. Who is
 * meant by "he" there is left to the outer speaker, so only names are resolved.
 */
export function attributeNested(
  context: Context,
  quote: MarkedQuote,
  index: number,
  outer: Attribution | undefined,
): Attribution {
  const { document } = context;
  const items: number[] = [];
  let place = -1;
  for (
    let at = Math.max(0, quote.firstWord - NEAR);
    at < quote.firstWord + NEAR * 4 && at < document.words.length;
    at++
  ) {
    const word = document.words[at];
    if (word === undefined || items.length > NEAR * 2) break;
    const root = document.quotes[quote.parent];
    if (root === undefined || word.start < root.start) continue;
    if (word.start >= root.end) break;
    if (word.end > quote.open && word.start < quote.close) {
      if (place < 0) {
        place = items.length;
        items.push(~index);
      }
      continue;
    }
    if (/^[.!?]$/.test(word.text)) {
      if (place >= 0) break;
      items.length = 0;
      continue;
    }
    items.push(at);
  }
  const inner: Clause = {
    items,
    paragraph: quote.paragraph,
    index: context.clause.index,
    opensParagraph: false,
    closesParagraph: false,
    hasQuotes: true,
    allQuoted: false,
  };
  const cues = findCues(document, inner, firstSubject(document, inner));
  const attribution = attributeQuote(
    { ...context, clause: inner, cuesOf: () => cues, reported: [] },
    { ...quote, item: Math.max(0, place) },
    index,
  );
  return outer === undefined ? attribution : leaveToOuter(context, attribution, outer);
}

/** `"I wrote, 'Call me,'" he said`; `"It's 'a joke,'" she said`: where the outer words name nobody else, they are the outer speaker's. */
function leaveToOuter({ document }: Context, attribution: Attribution, outer: Attribution): Attribution {
  const { speaker } = attribution;
  const isNobody = speaker === null || /^(?:I|we|me|us)$/i.test(document.text.slice(speaker.start, speaker.end));
  // "somebody says, 'Go home'": said by another one, without a name.
  const isOther = speaker === null && attribution.chosen?.cue.subject != null && attribution.cue !== null;
  if (!isNobody || isOther || outer.speaker === null) return attribution;
  return { ...attribution, speaker: outer.speaker, rules: [...attribution.rules, 'words-of-outer-speaker'] };
}
