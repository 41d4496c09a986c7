import { describe, expect, it } from 'vitest';
import {
  createFilter,
  isNarrowing,
  listSpeakers,
  NO_FILTERS,
  partByWitnesses,
  type RowFilters,
} from '../../../src/compare/row-filters';
import { layOutMatrix } from '../../../src/ui/matrix-rows';
import { beginWindow } from '../../../src/ui/matrix-window';
import { buildStory } from '../../fixtures/stories/build-story';
import { harbourBridge } from '../../fixtures/stories/harbour-bridge';

const rows = layOutMatrix(harbourBridge);
const filter = createFilter(rows, harbourBridge.articles, 'en');
const idsOf = (some: Partial<RowFilters>) => filter({ ...NO_FILTERS, ...some }).map(({ statement }) => statement.id);
const ALL = ['safe', 'cracks', 'winter', 'caution', 'jobs'];

describe('the filters of the matrix', () => {
  it.each<[string, Partial<RowFilters>, string[]]>([
    ['nothing', {}, ALL],
    ['white space', { search: '  ' }, ALL],
    ['words in any case', { search: 'CRACKS' }, ['cracks']],
    ['parts of words, all of them, in any order', { search: 'bearin crac' }, ['cracks']],
    ['words that no statement has together', { search: 'cracks laughed' }, []],
    ['a speaker', { search: 'osei' }, ['jobs']],
    ['an outlet that carries it', { search: 'littoral' }, ['cracks', 'winter']],
    ['accents that nobody types, and some that nobody prints', { search: 'crácks' }, ['cracks']],
    ['a chosen speaker', { speaker: 'Tobias Renn' }, ['cracks', 'winter']],
    ['a chosen text', { articleId: 'ledger' }, ['safe', 'cracks', 'caution']],
    ['a speaker in a text', { speaker: 'Tobias Renn', articleId: 'ledger' }, ['cracks']],
    ['nobody of that name', { speaker: '' }, []],
    ['an order', { order: 'carriers' }, ['cracks', 'safe', 'winter', 'caution', 'jobs']],
  ])('leave what has %s', (_what, some, ids) => {
    expect(idsOf(some)).toEqual(ids);
  });

  it('leave what the texts do not print alike', () => {
    const differing = rows.filter(({ statement }) => statement.difference !== 'same');
    expect(idsOf({ differing: true })).toEqual(differing.map(({ statement }) => statement.id));
    const alike = rows.map((row) => ({ ...row, statement: { ...row.statement, difference: 'same' as const } }));
    expect(createFilter(alike, harbourBridge.articles, 'en')({ ...NO_FILTERS, differing: true })).toEqual([]);
  });

  it('narrow the list, other than an order', () => {
    expect(isNarrowing({ ...NO_FILTERS, order: 'speaker', search: ' ' })).toBe(false);
    for (const some of [{ search: 'a' }, { speaker: '' }, { articleId: 'a' }, { differing: true }]) {
      expect(isNarrowing({ ...NO_FILTERS, ...some })).toBe(true);
    }
  });

  it('offer speakers by name, those whom nobody names last', () => {
    const [first] = rows;
    if (!first) throw new Error('no rows');
    const nameless = { ...first, statement: { ...first.statement, speaker: null } };
    expect(listSpeakers([nameless, ...rows], 'en')).toEqual(['Ines Calloway', 'Marguerite Osei', 'Tobias Renn', '']);
  });
});

describe('what one text alone carries', () => {
  it('is what has no second witness: a copy is none', () => {
    const words = 'We shall build the pier again before the autumn storms';
    const carried = (statement: string) => [
      { statement, marked: words, speaker: 'Ada Quill', cue: null },
      ', it was said.',
    ];
    const story = buildStory({
      id: 'pier',
      name: 'The pier',
      articles: ['a', 'b'].map((id) => ({ id, outlet: id, title: id, paragraphs: [carried('pier')] })),
    });
    const partOf = (witnesses: readonly number[]) => {
      const framing = story.framing.map((one, at) => ({ ...one, witness: witnesses[at] ?? at }));
      const { shared, single } = partByWitnesses(layOutMatrix({ ...story, framing }));
      return [shared.length, single.length];
    };
    expect(partOf([0, 1])).toEqual([1, 0]);
    expect(partOf([0, 0])).toEqual([0, 1]);
  });
});

describe('the rows to begin with, where others are to be shown', () => {
  it.each<[string, { from: number; to: number }, (row: number) => boolean, number, { from: number; to: number }]>([
    ['four, where none is made', { from: 0, to: 12 }, () => false, 200, { from: 0, to: 4 }],
    ['all that are seen, where they are made', { from: 0, to: 12 }, (row) => row < 12, 200, { from: 0, to: 12 }],
    ['those near as well, where these are made', { from: 0, to: 12 }, () => true, 200, { from: 0, to: 22 }],
    [
      'four that are not made among those that are',
      { from: 0, to: 12 },
      (row) => row % 2 === 0,
      200,
      { from: 0, to: 9 },
    ],
    ['no more than there are', { from: 0, to: 3 }, () => true, 3, { from: 0, to: 3 }],
    ['none of none', { from: 0, to: 0 }, () => false, 0, { from: 0, to: 0 }],
  ])('are %s', (_what, seen, isThere, count, rowsThere) => {
    expect(beginWindow(seen, isThere, count)).toEqual(rowsThere);
  });
});
