import { describe, expect, it } from 'vitest';
import { choosePair } from '../../../../src/core/comparison/choose-pair';
import { findSharedWords } from '../../../../src/ui/side-by-side-marks';
import { type ArticleSpec, buildStory } from '../../../fixtures/stories/build-story';
import { manyStatements } from '../../../fixtures/stories/many-statements';
import { emptyStory, singleText } from '../../../fixtures/stories/odd-stories';

const WORDS = 'The lock was broken in spring and nobody came to mend it';
const CUT = 'The lock was broken in spring[- and nobody came to mend it-]';
const RESTYLED = 'The lock was broken in spring [-and-]~style{+&+} nobody came to mend it';

interface Text {
  /** By statement, how its wording stands to the fullest one; `reported`: in the text's own words. */
  carries: Record<string, string>;
  witness?: number;
}

/** The pair that is chosen of a story of these texts, `left right`; passages are pairs of ids that share one. */
function choose(texts: Record<string, Text>, passages: [string, string][] = []): string {
  const articles = Object.entries(texts).map(
    ([id, { carries, witness }], at): ArticleSpec => ({
      id,
      outlet: id,
      title: null,
      witness: witness ?? at,
      paragraphs: [
        ['Passage of the keeper’s own words.'],
        ...Object.entries(carries).map(([statement, marked]) =>
          marked === 'reported'
            ? ['It is said that ', { statement, marked: 'the lock broke', bare: true }, '.']
            : [{ statement, marked }, ', it was said.'],
        ),
      ],
    }),
  );
  const shared = passages.map(([a, b]): [string, string, string] => [a, b, 'Passage of the keeper’s own words.']);
  const pair = choosePair(buildStory({ id: 'locks', name: 'Locks', articles, passages: shared }));
  return `${pair?.left} ${pair?.right}`;
}

describe('the two texts that are seen first', () => {
  it('are those with most shared quotations in other words', () => {
    const texts = { a: { carries: { s: WORDS, t: WORDS } }, b: { carries: { s: WORDS, t: WORDS } } };
    expect(choose({ ...texts, c: { carries: { s: CUT } } })).toBe('a c');
    expect(choose({ ...texts, c: { carries: { s: RESTYLED } } })).toBe('a b');
    expect(choose({ a: texts.a, c: { carries: { s: CUT } }, d: { carries: { s: CUT, t: CUT } } })).toBe('a d');
  });

  it('are, of as many, those that share most quotations, then most passages, then the first of the story', () => {
    const a = { carries: { s: WORDS, t: WORDS } };
    const few = { carries: { s: CUT } };
    expect(choose({ a, few, more: { carries: { s: CUT, t: WORDS } } })).toBe('a more');
    expect(choose({ a, few, other: few }, [['a', 'other']])).toBe('a other');
    expect(choose({ a, few, other: few })).toBe('a few');
  });

  it('are no two copies while another pair shares anything', () => {
    const a = { carries: { s: WORDS }, witness: 0 };
    const copy = { carries: { s: CUT }, witness: 0 };
    expect(choose({ a, copy, c: { carries: { s: WORDS } } })).toBe('copy c');
    expect(choose({ a, copy, c: { carries: { s: 'reported' } } })).toBe('a c');
    expect(choose({ a, copy, c: { carries: {} } }, [['a', 'c']])).toBe('a c');
    expect(choose({ a, copy, c: { carries: { other: WORDS } } })).toBe('a copy');
    expect(choose({ a, copy: { ...copy, witness: 1 }, c: { carries: { s: WORDS } } })).toBe('a copy');
  });

  it('count what is only reported as shared, and as no other words', () => {
    const a = { carries: { s: WORDS } };
    expect(choose({ a, none: { carries: { t: WORDS } }, reports: { carries: { s: 'reported' } } })).toBe('a reports');
    expect(choose({ a, reports: { carries: { s: 'reported' } }, cuts: { carries: { s: CUT } } })).toBe('a cuts');
  });

  it('are the article being read, on the left, and another', () => {
    const texts = { a: { carries: { s: WORDS, t: WORDS } }, b: { carries: { s: CUT, t: CUT } } };
    expect(choose({ ...texts, here: { carries: { s: WORDS } } })).toBe('here b');
    expect(choose({ ...texts, here: { carries: {} } })).toBe('here a');
  });

  it('count capitals, the shape of quotation marks and a last stop as no other words', () => {
    const told = 'He called it “the old lock’s end”.';
    const a = { carries: { s: told, t: WORDS } };
    const dressed = { carries: { s: 'he called it "the old lock\'s end"', t: WORDS } };
    expect(choose({ a, dressed, c: { carries: { t: CUT } } })).toBe('a c');
    expect(
      choose({ a, other: { carries: { s: told.replace('old', 'new'), t: WORDS } }, c: { carries: { t: CUT } } }),
    ).toBe('a other');
  });

  it('are, among many, those that the page itself counts most differences in', () => {
    const story = { ...manyStatements(30, 9), readingId: null };
    const ids = story.articles.map(({ id }) => id);
    const pairs = ids.flatMap((left, at) => ids.slice(at + 1).map((right) => ({ left, right })));
    const counted = pairs.map((pair) => ({ pair, ...findSharedWords(story, pair.left, pair.right) }));
    const [most] = counted.sort((a, b) => b.differing - a.differing || b.quotations - a.quotations);
    expect(most?.differing).toBeGreaterThan(3);
    expect(choosePair(story)).toEqual(most?.pair);
  });

  it('are none where there are not two', () => {
    expect(choosePair(singleText)).toBeNull();
    expect(choosePair(emptyStory)).toBeNull();
  });
});
