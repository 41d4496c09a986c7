import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../../src/core/comparison-model';
import type { LibraryArticle } from '../../../../src/core/model';
import { viewArticle } from '../../../../src/core/story/view-article';
import { makeStoryIndex, makeText } from './make-text';

const RIGHT = 'We counted the swans on the lower lake twice and found forty of them, and none was ill';
/** Fuller, and with a word that nobody else has. */
const ALONE = `${RIGHT.replace('forty', 'fourteen')}, I promise you`;

const quoting = (words: string): string[] => [`“${words},” Ann Lee said at the lake.`];
const view = (here: string, others: readonly string[], facts: Partial<LibraryArticle> = {}): Comparison['statements'] =>
  viewArticle(
    makeStoryIndex(
      Object.fromEntries(others.map((words, at) => [`other-${at}`, makeText(`other-${at}`, quoting(words), facts)])),
    ),
    makeText('here', quoting(here)),
  ).statements;

describe('the yardstick', () => {
  it('is the fullest wording', () => {
    const [statement] = view(RIGHT, [`${RIGHT}, I promise you`, RIGHT]);
    expect(statement?.fullest).toBe(`${RIGHT}, I promise you,`);
    expect(statement?.here[0]?.fidelity).toBe('shortened');
  });

  it('is not one that alone has changed a word', () => {
    const [statement] = view(RIGHT, [ALONE, RIGHT]);
    expect(statement?.fullest).toBe(`${RIGHT},`);
    expect(statement?.here[0]?.fidelity).toBe('verbatim');
    expect(statement?.elsewhere.map(({ fidelity }) => fidelity).sort()).toEqual(['altered', 'verbatim']);
  });

  it('stays where another text has the same word', () => {
    const [statement] = view(RIGHT, [ALONE, RIGHT, ALONE.replace(', I promise you', '')]);
    expect(statement?.fullest).toBe(`${ALONE},`);
  });

  it('stays where one text alone says otherwise', () => {
    expect(view(RIGHT, [ALONE])[0]?.fullest).toBe(`${ALONE},`);
  });

  it('stays where those that agree are one witness', () => {
    const copy = [
      ...quoting(RIGHT),
      'The keeper of the lower lake had asked for a count since the spring, when three swans were found beside the old mill.',
      'Volunteers came with boats, lanterns and a great deal of bread, and stayed until the church bells rang for supper.',
    ];
    const { drafts, witnesses } = makeStoryIndex({
      one: makeText('one', copy),
      other: makeText('other', copy),
      alone: makeText('alone', quoting(ALONE)),
    }).draft();
    expect(new Set(witnesses).size).toBe(2);
    expect(drafts.map(({ fullest }) => fullest)).toEqual([`${ALONE},`]);
  });
});
