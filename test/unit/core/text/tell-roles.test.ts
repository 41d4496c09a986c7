import { describe, expect, it } from 'vitest';
import type { ParagraphRole } from '../../../../src/core/model';
import { BESIDE_LIMITS } from '../../../../src/core/text/beside-lines';
import { splitParagraphs } from '../../../../src/core/text/split-paragraphs';
import { tellRoles } from '../../../../src/core/text/tell-roles';

const tell = (lines: string[], given: ParagraphRole = 'body'): ParagraphRole[] => {
  const text = lines.join('\n\n');
  return tellRoles(
    text,
    splitParagraphs(text).map((span) => ({ ...span, role: given })),
  );
};

describe('the roles of paragraphs', () => {
  it('are told by their words', () => {
    const lines = [
      'The ferry waits.',
      'The ferry at the quay. (Photo: Bob Ray, AP)',
      'READ MORE: Ice on the bay',
      'It snows.',
    ];
    expect(tell(lines)).toEqual(['body', 'caption', 'link', 'body']);
  });

  it('stay as the page has them where it knows better', () => {
    expect(tell(['Sign up for our newsletter'], 'tweet')).toEqual(['tweet']);
    expect(tell(['Sign up for our newsletter'], 'blockquote')).toEqual(['blockquote']);
    expect(tell(['The ferry waits.'], 'caption')).toEqual(['caption']);
    expect(tell(['The ferry waits.'], 'link')).toEqual(['link']);
  });

  it('are told of headings and items too', () => {
    expect(tell(['Related stories'], 'heading')).toEqual(['link']);
    expect(tell(['More: Ice on the bay'], 'list-item')).toEqual(['link']);
    expect(tell(['What the ferry costs'], 'heading')).toEqual(['heading']);
  });

  it('are links below a label that stands alone, up to the first sentence', () => {
    const lines = [
      'READ MORE:',
      'Lee: ‘We wait’ for the ferry',
      'Four boats that never came back',
      'It snows.',
      'The ferry and the ice',
    ];
    expect(tell(lines)).toEqual(['link', 'link', 'link', 'body', 'body']);
  });

  it('are links there with so many words and characters', () => {
    const { longestListed, leastListed } = BESIDE_LIMITS;
    const below = (line: string): ParagraphRole | undefined => tell(['READ MORE:', line])[1];
    expect(below('a '.repeat(leastListed).trim())).toBe('link');
    expect(below('a '.repeat(leastListed - 1).trim())).toBe('body');
    expect(below(`a b ${'c'.repeat(longestListed - 4)}`)).toBe('link');
    expect(below(`a b ${'c'.repeat(longestListed - 3)}`)).toBe('body');
  });

  it('are no links below a sentence with such words', () => {
    expect(tell(['More on the ferry will follow.', 'Four boats that never came back'])).toEqual(['body', 'body']);
  });
});
