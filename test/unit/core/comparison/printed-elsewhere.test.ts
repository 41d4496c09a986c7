import { describe, expect, it } from 'vitest';
import type { Occurrence } from '../../../../src/core/model';
import { viewArticle } from '../../../../src/core/story/view-article';
import { makeStoryIndex, makeText } from './make-text';

const WHOLE =
  '“The ferry was sold in the spring without a vote. Nobody on the island was asked what it thinks of a bridge. The harbour wall comes next, and the lighthouse after that,” Ann Lee said.';

/** What is told of the article's own wordings beside a text that prints all of the speech in one piece. */
function tell(...paragraphs: string[]): Pick<Occurrence, 'fidelity' | 'edits'>[] {
  const story = makeStoryIndex({ whole: makeText('whole', [WHOLE]) });
  return viewArticle(story, makeText('here', paragraphs)).statements.flatMap(({ here }) => here);
}

const dropped = (told: ReturnType<typeof tell>) =>
  told.flatMap(({ edits }) => edits.filter(({ kind }) => kind === 'dropped').map(({ from }) => from));

describe('a passage in pieces', () => {
  it('has nothing dropped that stands in the next piece', () => {
    const told = tell(
      '“The ferry was sold in the spring without a vote,” Ann Lee said. “Nobody on the island was asked what it thinks of a bridge.”',
      'Lee went on: “The harbour wall comes next, and the lighthouse after that.”',
    );
    expect(told.map(({ fidelity }) => fidelity)).toEqual(['verbatim', 'verbatim', 'verbatim']);
    expect(dropped(told)).toEqual([]);
  });

  it('has dropped what it cuts between them', () => {
    const told = tell(
      '“The ferry was sold in the spring without a vote,” Ann Lee said.',
      '“The harbour wall comes next, and the lighthouse after that,” Lee added.',
    );
    expect([...new Set(dropped(told).map((words) => words.trim()))]).toEqual([
      'Nobody on the island was asked what it thinks of a bridge',
    ]);
    expect(told.every(({ fidelity }) => fidelity === 'shortened' || fidelity === 'fragment')).toBe(true);
  });

  it('makes no statement of a few words in the outlet’s own sentence', () => {
    const told = tell(
      '“The ferry was sold in the spring without a vote,” Ann Lee said. “Nobody on the island was asked what it thinks of a bridge.”',
      'Lee said that “the harbour wall comes next”, and named the lighthouse after that.',
    );
    expect(told.map(({ fidelity }) => fidelity).sort()).toEqual(['fragment', 'verbatim', 'verbatim']);
  });

  it('counts three words in a row as printed, not two', () => {
    const cut = '“The ferry was sold in the spring without a vote,” Ann Lee said. She spoke of';
    const words = 'The harbour wall comes next, and the lighthouse after that';
    const wordsLeft = (scrap: string) => dropped(tell(`${cut} ${scrap}.`)).join(' | ');
    expect(wordsLeft('the harbour')).toContain(words);
    expect(wordsLeft('the harbour wall')).not.toContain(words);
  });
});
