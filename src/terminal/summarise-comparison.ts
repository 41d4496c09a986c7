import type { ToldComparison } from './say-story-reason';

/**
 * The sentence at the head: how many quotations there are here, how many of them others carry, and how many that others
 * carry are not here.
 */
export function summariseComparison({ article, story, statements, onlyHere, missing }: ToldComparison): string {
  const count = statements.length + onlyHere.length;
  const here = count === 0 ? 'No quotation here.' : `${count} ${count === 1 ? 'quotation' : 'quotations'} here.`;
  if (!story) return here;
  const outlets = new Set(statements.flatMap(({ elsewhere }) => elsewhere.map((one) => one.articleId))).size;
  const carried = `${statements.length} ${verb(statements.length)} carried by ${outlets} other ${outlets === 1 ? 'text' : 'texts'}`;
  const alone = `${onlyHere.length} by nobody else`;
  const shared =
    statements.length === 0
      ? count === 0
        ? ''
        : ` ${count === 1 ? 'It is' : 'They are'} carried by nobody else.`
      : ` ${carried}${onlyHere.length > 0 ? `, ${alone}` : ''}.`;
  if (!article.complete) return `${here}${shared}`;
  const left = missing.length === 0 ? 'Nothing' : String(missing.length);
  return `${here}${shared} ${left} that others carry ${verb(Math.max(1, missing.length))} not here.`;
}

function verb(count: number): 'is' | 'are' {
  return count === 1 ? 'is' : 'are';
}
