import type { Paragraph, ParagraphRole } from '../model';
import { BESIDE_LIMITS, type BesideRole, endsWithStop, isLabelAlone, tellLine } from './beside-lines';

/** Whether a paragraph stands beside the article's own words: nobody says what is in it. */
export const isBeside = (role: ParagraphRole): role is BesideRole => role === 'caption' || role === 'link';

/** Roles that the page knows better than the words. */
const isSettled = (role: ParagraphRole): boolean => role === 'tweet' || role === 'blockquote' || isBeside(role);

function isLink(line: string): boolean {
  const { longestListed, leastListed } = BESIDE_LIMITS;
  return line.length <= longestListed && !endsWithStop(line) && line.split(' ', leastListed).length === leastListed;
}

/**
 * The role of each paragraph of an English text: as it is given, or what its words tell, a `caption` or a `link`. Lines without
 * a full stop below a label that stands alone ("READ MORE:") are links too. Linear in the text.
 */
export function tellRoles(text: string, paragraphs: readonly Paragraph[]): ParagraphRole[] {
  let listed = false;
  return paragraphs.map(({ start, end, role }) => {
    if (isSettled(role)) {
      listed = false;
      return role;
    }
    if (end - start > BESIDE_LIMITS.longestCaption) {
      listed = false;
      return role;
    }
    const line = text.slice(start, end);
    if (isLabelAlone(line)) {
      listed = true;
      return 'link';
    }
    const told = tellLine(line);
    if (told !== null) return told;
    listed &&= isLink(line);
    return listed ? 'link' : role;
  });
}
