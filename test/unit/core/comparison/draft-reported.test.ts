import { describe, expect, it } from 'vitest';
import type { MissingStatement } from '../../../../src/core/comparison-model';
import type { LibraryArticle } from '../../../../src/core/model';
import { viewArticle } from '../../../../src/core/story/view-article';
import { makeStoryIndex, makeText } from './make-text';

const ELSE = ['The council met on Tuesday. It was a short meeting.'];

/** What a text that has nothing of it is told to leave out. */
const leftOut = (paragraph: string, facts: Partial<LibraryArticle> = {}): MissingStatement[] =>
  viewArticle(makeStoryIndex({ other: makeText('other', [paragraph], facts) }), makeText('here', ELSE)).missing;

const shown = (missing: readonly MissingStatement[]): string[] =>
  missing.flatMap(({ speaker, elsewhere }) => elsewhere.map(({ text, cue }) => `${speaker} | ${cue?.text} | ${text}`));

describe('what is only reported', () => {
  it('is listed as left out with its whole sentence', () => {
    const sentence =
      'After the meeting Ann Lee warned that the herring trawlers would rust in the harbour by Christmas.';
    expect(shown(leftOut(sentence))).toEqual([`Ann Lee | warned | ${sentence}`]);
  });

  it('is shown without the quotation that stands in its sentence', () => {
    const missing = leftOut(
      '“Nobody in this town has mended a net since the flood, and nobody will,” Bo Berg, the last of the net makers, told The Harbour Gazette, adding that the herring trawlers would rust in the harbour by Christmas.',
    );
    const reported = missing.filter(({ fullest }) => fullest === null);
    expect(shown(reported)).toEqual([
      'Bo Berg | adding | adding that the herring trawlers would rust in the harbour by Christmas',
    ]);
    expect(missing).toHaveLength(2);
  });

  it('stands once where two cues lead up to it', () => {
    const missing = leftOut('Ann Lee continues to deny that the herring trawlers were sold to a casino in Genoa.');
    expect(missing.map(({ elsewhere }) => elsewhere.length)).toEqual([1]);
  });

  it('is not told again where its sentence is a report of a quotation', () => {
    const full = 'I have twice pressed the minister on the herring quota and on the trawlers that he gave away';
    const { missing, statements } = viewArticle(
      makeStoryIndex({
        other: makeText('other', [
          'Ann Lee insisted that she had twice pressed the minister on the herring quota and the trawlers he gave away.',
        ]),
      }),
      makeText('here', [`“${full},” Ann Lee said.`]),
    );
    expect(statements).toHaveLength(1);
    expect(missing).toEqual([]);
  });

  it.each([
    ['nobody', 'There is a belief that the herring trawlers would rust in the harbour by Christmas.'],
    ['people without a name', 'Officials said that the herring trawlers would rust in the harbour by Christmas.'],
    [
      'who does not say but think',
      'Ann Lee believes that the herring trawlers would rust in the harbour by Christmas.',
    ],
    ['who owns the claim', 'Ann Lee’s claim that the herring trawlers would rust in the harbour made them laugh.'],
    ['who says next to nothing', 'Ann Lee said that it would be a good thing for all of us.'],
  ])('is not listed of %s', (_who, paragraph) => {
    expect(leftOut(paragraph)).toEqual([]);
  });

  it('is not listed when the text that has it is cut', () => {
    const sentence = 'Ann Lee warned that the herring trawlers would rust in the harbour by Christmas.';
    expect(leftOut(sentence, { complete: false })).toEqual([]);
    expect(leftOut(sentence)).toHaveLength(1);
  });
});
