import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../../src/core/comparison-model';
import { viewArticle } from '../../../../src/core/story/view-article';
import { makeStoryIndex, makeText } from '../comparison/make-text';

const FIRST = 'The old ferry was never built to carry lorries of forty tons.';
const SECOND = 'We warned the harbour board of the rust in three letters last winter.';
const THIRD = 'Nobody answered a single one of them before the boat went down.';

const saying = (words: string, speaker = 'Ann Lee'): string => `“${words}” ${speaker} said on the quay.`;
/** Without words of their own short texts pass for copies of each other. */
const OWN = [
  'Gulls sat on the bollards as if nothing had happened, and the baker gave away his rolls.',
  'In the town hall a lamp burned until four in the morning, which had not been seen since the flood.',
  'Divers from the mainland are expected on the evening train with eleven crates of lamps and rope.',
];

const compare = (here: readonly string[], ...others: readonly (readonly string[])[]) =>
  viewArticle(
    makeStoryIndex(
      Object.fromEntries(others.map((there, at) => [`${at}`, makeText(`${at}`, [...there, OWN[at] ?? ''])])),
    ),
    makeText('here', [...here, OWN[2] ?? '']),
  );
/** What is shown of each statement that is here: its words, where else it is, and how true it is. */
const tell = ({ statements }: Pick<Comparison, 'statements'>) =>
  statements.map(({ here, elsewhere }) => [
    here.map(({ text }) => text).join(' | '),
    elsewhere.map(({ text, fidelity }) => `${fidelity} ${text}`).join(' | '),
  ]);
const leftOut = ({ missing }: Pick<Comparison, 'missing'>) => missing.map(({ fullest }) => fullest);

describe('passages of one speech', () => {
  it('that have a sentence in common and each another are compared by that sentence', () => {
    const view = compare([saying(`${FIRST} ${SECOND}`)], [saying(`${SECOND} ${THIRD}`)]);
    expect(tell(view)).toEqual([[SECOND, `verbatim ${SECOND}`]]);
    expect(view.onlyHere.map(({ text }) => text)).toEqual([FIRST]);
    expect(leftOut(view)).toEqual([THIRD]);
  });

  it('are cut where two papers print each another sentence of it', () => {
    const view = compare([saying(FIRST)], [saying(`${FIRST} ${SECOND}`)], [saying(SECOND)]);
    expect(tell(view)).toEqual([[FIRST, `verbatim ${FIRST}`]]);
    expect(leftOut(view)).toEqual([SECOND]);
  });

  it('and the pieces cut the passages of others', () => {
    const view = compare(
      [saying(`${FIRST} ${SECOND} ${THIRD}`)],
      [saying(`${FIRST} ${SECOND}`)],
      [saying(`${SECOND} ${THIRD}`)],
    );
    expect(tell(view).map(([here]) => here)).toEqual([FIRST, SECOND, THIRD]);
  });

  it('stay whole where another paper only shortens', () => {
    const view = compare([saying(FIRST)], [saying(`${FIRST} ${SECOND}`)]);
    expect(tell(view)).toEqual([[FIRST, `verbatim ${FIRST} ${SECOND}`]]);
    expect(view.statements[0]?.here.map(({ fidelity }) => fidelity)).toEqual(['shortened']);
  });

  it('stay whole where one paper prints them in two pieces', () => {
    const view = compare([saying(`${FIRST} ${SECOND}`)], [saying(FIRST), saying(SECOND)]);
    expect(view.statements.map(({ fullest }) => fullest)).toEqual([`${FIRST} ${SECOND}`]);
  });

  it('stay whole where a sentence between two others is left out', () => {
    const view = compare([saying(`${FIRST} ${SECOND} ${THIRD}`)], [saying(`${FIRST} … ${THIRD}`)], [saying(FIRST)]);
    expect(view.statements.map(({ fullest }) => fullest)).toEqual([`${FIRST} ${SECOND} ${THIRD}`]);
  });

  it('keep what a cue breaks together', () => {
    const broken = `“${FIRST} We warned the harbour board,” Ann Lee said, “of the rust in three letters last winter.”`;
    const view = compare([broken], [saying(`${SECOND} ${THIRD}`)]);
    expect(tell(view)).toEqual([
      ['We warned the harbour board, | of the rust in three letters last winter.', `verbatim ${SECOND}`],
    ]);
  });

  it('of two people are not cut by a sentence that is only alike', () => {
    const other = SECOND.replace('three letters', 'a long letter');
    expect(tell(compare([saying(`${FIRST} ${SECOND}`)], [saying(`${other} ${THIRD}`, 'Bo Frank')]))).toEqual([]);
  });
});
