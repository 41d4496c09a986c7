import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_ARTICLES,
  articlesOf,
  NO_FILTER,
  ORDERS,
  ORIGINS,
  PART_NAMES,
  type Place,
  readPlace,
  STORIES,
  writePlace,
} from '../../../src/library/place';

const id = fc.string({ minLength: 1 });
const maybeId = fc.option(id, { nil: null });
const day = fc.constantFrom(null, '2031-03-04', '2031-12-31');
const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>(STORIES, ...PART_NAMES.map((name) => ({ name }))),
  fc.record({
    name: fc.constant('articles' as const),
    filter: fc.record({
      story: maybeId,
      outlet: maybeId,
      origin: fc.constantFrom(null, ...ORIGINS),
      from: day,
      to: day,
    }),
    order: fc.constantFrom(...ORDERS),
    search: fc.string({ maxLength: 200 }),
  }),
  fc.record({
    name: fc.constant('read' as const),
    articleId: id,
    storyId: maybeId,
    quotation: fc.option(fc.nat(999_999), { nil: null }),
  }),
  fc.record({ name: fc.constant('add' as const), storyId: maybeId }),
);

describe('the address of a place in the library', () => {
  it('leads to that place, whatever the names are', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(readPlace(writePlace(place))).toEqual(place);
      }),
    );
  });

  it.each([
    ['', null],
    ['#reading-title', null],
    ['#view=nothing', null],
    ['#view=read', null],
    ['#view=stories&search=x', STORIES],
    ['#view=articles', ALL_ARTICLES],
    ['#view=articles&order=sideways&origin=thief&from=soon', ALL_ARTICLES],
    ['#view=articles&story=none', articlesOf('none')],
    ['#view=read&article=a&quotation=-3', { name: 'read', articleId: 'a', storyId: null, quotation: null }],
    ['#view=memory', { name: 'memory' }],
  ])('%s', (hash, place) => {
    expect(readPlace(hash)).toEqual(place);
  });

  it('is short where nothing has been chosen, and holds no search of any length', () => {
    expect(writePlace(ALL_ARTICLES)).toBe('#view=articles');
    const long = readPlace(`#view=articles&search=${'a'.repeat(500)}`);
    expect(long).toEqual({ ...ALL_ARTICLES, filter: NO_FILTER, search: 'a'.repeat(200) });
  });
});
