import { describe, expect, it } from 'vitest';
import { type CarriedOccurrence, type CutMapRow, mapCuts } from '../../../../src/core/comparison/cut-map';
import { elsewhereOf, type OccurrenceFacts, type Piece, wordingOf } from '../../../fixtures/comparisons/wording';

const FULL = 'We will mend the pier, perhaps, before the first of May.';

function at(
  articleId: string,
  wording: string | readonly Piece[],
  facts: Partial<OccurrenceFacts> & { witness?: number } = {},
): CarriedOccurrence {
  const { witness, ...more } = facts;
  const source = { articleId, outlet: articleId.toUpperCase(), title: null };
  const place = elsewhereOf(source, { wording, fidelity: 'verbatim', ...more });
  return witness === undefined ? place : { ...place, witness };
}

const cut: Piece[] = ['We will mend the pier', { from: ', perhaps,' }, ' before the first of May.'];
const changed: Piece[] = ['We will mend the ', { from: 'pier', to: 'jetty' }, ', perhaps, before the first of May.'];
const added: Piece[] = ['We will ', { to: 'surely ' }, 'mend the pier, perhaps, before the first of May.'];

/** `+kept`, `-cut`, `~changed>to`, `*added`. */
function show({ pieces }: CutMapRow): string[] {
  const signs = { kept: '+', cut: '-', changed: '~', added: '*' };
  return pieces.map(({ kind, span, words }) => {
    const from = FULL.slice(span.start, span.end);
    return `${signs[kind]}${from}${kind === 'changed' ? '>' : ''}${words}`;
  });
}

const map = (...places: CarriedOccurrence[]): CutMapRow[] => mapCuts(FULL, places, null);

describe('what a text does with the fullest wording', () => {
  it.each<[string, CarriedOccurrence, CutMapRow['form'], string[]]>([
    ['keeps it', at('a', FULL), 'whole', [`+${FULL}`]],
    [
      'cuts it',
      at('a', cut, { fidelity: 'shortened' }),
      'whole',
      ['+We will mend the pier', '-, perhaps,', '+ before the first of May.'],
    ],
    [
      'changes it',
      at('a', changed, { fidelity: 'altered' }),
      'whole',
      ['+We will mend the ', '~pier>jetty', '+, perhaps, before the first of May.'],
    ],
    [
      'adds to it',
      at('a', added, { fidelity: 'altered' }),
      'whole',
      ['+We will ', '*surely', '+mend the pier, perhaps, before the first of May.'],
    ],
    [
      'cuts it and says so',
      at('a', ['We will mend the pier', { from: ', perhaps,', to: ' …', marked: true }, ' before the first of May.'], {
        fidelity: 'shortened',
      }),
      'whole',
      ['+We will mend the pier', '-, perhaps,', '+ before the first of May.'],
    ],
    [
      'sets it in another style',
      at(
        'a',
        ['We will mend the pier, perhaps, before ', { from: 'the first of May', to: '1 May', weight: 'style' }, '.'],
        {
          fidelity: 'restyled',
        },
      ),
      'whole',
      [`+${FULL}`],
    ],
    [
      'sets another comma',
      at('a', ['We will mend the pier', { from: ',' }, ' perhaps, before the first of May.'], { fidelity: 'restyled' }),
      'whole',
      [`+${FULL}`],
    ],
    [
      'quotes a part',
      at('a', 'Mend the Pier', { fidelity: 'fragment' }),
      'part',
      ['-We will ', '+mend the pier', '-, perhaps, before the first of May.'],
    ],
    ['quotes words that are not there', at('a', 'a promise', { fidelity: 'fragment' }), 'part', []],
    [
      'takes over words without marks',
      at('a', 'before the first of May', { fidelity: 'fragment', form: 'unmarked' }),
      'bare',
      ['-We will mend the pier, perhaps, ', '+before the first of May', '-.'],
    ],
    [
      'takes over all of it without marks',
      at('a', FULL, { form: 'unmarked' }),
      'bare',
      [`+${FULL.slice(0, -1)}`, '-.'],
    ],
    ['reports it', at('a', 'the pier would be mended', { fidelity: 'indirect' }), 'report', []],
    ['has differences that nothing is told of', at('a', 'We will.', { fidelity: 'shortened' }), 'unplaced', []],
  ])('%s', (_what, place, form, pieces) => {
    const [row] = map(place);
    expect(row?.form).toBe(form);
    expect(row && show(row)).toEqual(pieces);
  });

  it('says that a cut is marked', () => {
    const { edits } = wordingOf([{ from: 'We will', to: '…', marked: true }, FULL.slice(7)]);
    const [row] = map({ ...at('a', FULL, { fidelity: 'shortened' }), edits });
    expect(row?.pieces.map(({ marked }) => marked)).toEqual([true, false]);
  });

  it('joins the parts that one text quotes, even where they overlap', () => {
    const part = (words: string) => at('a', words, { fidelity: 'fragment', start: words.length * 100 });
    const [row] = map(part('before the first'), part('mend the pier'), part('the first of May'));
    expect(row && show(row)).toEqual([
      '-We will ',
      '+mend the pier',
      '-, perhaps, ',
      '+before the first',
      '+ of May',
      '-.',
    ]);
  });

  it('places what agrees of a part that is printed a little otherwise', () => {
    const place = at('a', 'mend a pier before the first', { fidelity: 'fragment' });
    const trace = { rule: 'aligned', score: 1, margin: null, agreeing: ['before the first'] };
    const [row] = map({ ...place, trace });
    expect(row && show(row)).toEqual(['-We will mend the pier, perhaps, ', '+before the first', '- of May.']);
  });

  it('takes the place nearest to the fullest wording, and the one that tells its differences', () => {
    expect(map(at('a', cut, { fidelity: 'shortened' }), at('a', FULL))).toHaveLength(1);
    const untold = at('a', 'We will.', { fidelity: 'shortened' });
    expect(map(untold, at('a', cut, { fidelity: 'shortened' }))[0]?.form).toBe('whole');
  });

  it('claims nothing where the edits do not go together', () => {
    const { edits } = wordingOf(cut);
    const [row] = map({ ...at('a', cut, { fidelity: 'shortened' }), edits: [...edits, ...edits] });
    expect(row?.form).toBe('unplaced');
  });
});

describe('the rows', () => {
  it('hold the texts that do the same, copies behind the text of which they are copies', () => {
    const [row, ...others] = map(
      at('a', FULL, { witness: 1 }),
      at('b', FULL, { witness: 2 }),
      at('c', FULL.toLowerCase(), { witness: 1 }),
      at('d', FULL),
    );
    expect(others).toEqual([]);
    expect(row?.carriers.map(({ articleId, copies }) => [articleId, ...copies.map((copy) => copy.articleId)])).toEqual([
      ['a', 'c'],
      ['b'],
      ['d'],
    ]);
  });

  it('part a copy from its original where it prints something else', () => {
    expect(map(at('a', FULL, { witness: 1 }), at('b', cut, { witness: 1, fidelity: 'shortened' }))).toHaveLength(2);
  });

  it('part another version of the speaker’s from the same words that an outlet changed', () => {
    expect(
      map(at('a', changed, { fidelity: 'altered' }), at('b', changed, { fidelity: 'altered', version: 'spoken' })),
    ).toHaveLength(2);
  });

  it('begin with the text being read, then come those that keep most, and reports last', () => {
    const places = [
      at('report', 'so he said', { fidelity: 'indirect' }),
      at('part', 'mend the pier', { fidelity: 'fragment' }),
      at('cut', cut, { fidelity: 'shortened' }),
      at('all', FULL),
    ];
    const order = (readingId: string | null) =>
      mapCuts(FULL, places, readingId).map(({ carriers }) => carriers[0]?.articleId);
    expect(order(null)).toEqual(['all', 'cut', 'part', 'report']);
    expect(order('part')).toEqual(['part', 'all', 'cut', 'report']);
    expect(mapCuts(FULL, places, 'part').map(({ isRead }) => isRead)).toEqual([true, false, false, false]);
  });

  it('say how much is kept', () => {
    expect(map(at('a', cut, { fidelity: 'shortened' }))[0]?.kept).toBeCloseTo(1 - 10 / FULL.length);
  });

  it('are reports alone where nobody quotes it', () => {
    expect(mapCuts(null, [at('a', 'so he said', { fidelity: 'indirect' })], null)).toMatchObject([
      { form: 'report', pieces: [], kept: 0 },
    ]);
  });

  it('are none of nothing', () => {
    expect(mapCuts(FULL, [], 'here')).toEqual([]);
  });
});
