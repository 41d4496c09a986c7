import { describe, expect, it, vi } from 'vitest';
import { excerptArticle } from '../../../src/core/excerpt/make-excerpt';
import type { ArticleFilter } from '../../../src/core/library-model';
import { indexText } from '../../../src/core/text/index-text';
import { languages } from '../../fixtures/languages';
import { ANYTHING, pageOf, setUpDesk, weir } from './set-up-desk';

describe('what a reader finds', () => {
  it('lists by outlet, day and origin, in any order', async () => {
    const { make, desk } = await setUpDesk();
    const given = [
      pageOf(weir('Odstead', { published: '2031-03-01' })),
      pageOf(weir('Ludbury', { published: '2031-03-09T10:00:00Z' })),
      pageOf(weir('Fenwick')),
    ];
    await make({ kind: 'add-articles', given, to: { name: 'Weirs' } });
    const list = async (filter: Partial<ArticleFilter>, order: 'published' | 'title' = 'published') =>
      (
        await desk.list({ filter: { ...ANYTHING, origin: 'reader', ...filter }, order, offset: 0, most: 9 })
      ).articles.map(({ outlet }) => outlet?.split(' ')[0]);
    expect(await list({})).toEqual(['Ludbury', 'Odstead', 'Fenwick']);
    expect(await list({}, 'title')).toEqual(['Fenwick', 'Ludbury', 'Odstead']);
    expect(await list({ outlet: 'Fenwick Gazette' })).toEqual(['Fenwick']);
    expect(await list({ from: '2031-03-02' })).toEqual(['Ludbury']);
    expect(await list({ from: '2031-03-01', to: '2031-03-08' })).toEqual(['Odstead']);
    expect(await list({ origin: 'pack' })).toEqual([]);
  });

  it('searches as one types, says where, and keeps to the filter', async () => {
    const { make, desk } = await setUpDesk();
    const given = ['Odstead', 'Ludbury'].map((name) => pageOf(weir(name)));
    const { story } = await make({ kind: 'add-articles', given, to: { name: 'Weirs' } });
    const search = async (words: string, filter: Partial<ArticleFilter> = {}) =>
      (await desk.search({ words, fields: null, filter: { ...ANYTHING, ...filter }, offset: 0, most: 9 })).articles;
    const [hit, ...rest] = await search('ludb');
    expect(rest).toEqual([]);
    expect(hit?.title).toBe('Weir: Ludbury');
    expect(hit?.fields).toContain('title');
    expect(await search('krull frost')).toHaveLength(2);
    expect(await search('krull', { outlet: 'Odstead Gazette' })).toHaveLength(1);
    expect(await search('krull', { story: 'none' })).toEqual([]);
    expect(await search('krull', { story: story?.id ?? '' })).toHaveLength(2);
  });

  describe.each(['with its words', 'of which the quotations alone are there'])('finds an article %s', (kept) => {
    const isExcerpt = kept !== 'with its words';
    const wanted = weir('Ludbury', {
      ...{ title: 'Marmots at the sluice', outlet: 'Vesper Courant', published: '2031-04-09' },
    });
    const given = isExcerpt ? excerptArticle(indexText(wanted, languages)) : wanted;
    const setUpFound = async () => {
      const { make, desk } = await setUpDesk();
      const { story } = await make({ kind: 'add-articles', given: [pageOf(given)], to: { name: 'Weirs' } });
      await make({
        ...{ kind: 'add-articles', to: null },
        given: [pageOf(weir('Odstead', { published: '2031-05-01' }, 'The mayor counted herons on the weir.'))],
      });
      const find = async (words: string, filter: Partial<ArticleFilter> = {}) => {
        const asked = { words, fields: null, filter: { ...ANYTHING, ...filter }, offset: 0, most: 9 };
        return (await desk.search(asked)).articles.map(({ title, fields }): [string | null, string[]] => [
          title,
          fields,
        ]);
      };
      return { story: story?.id ?? '', find };
    };

    it.each([
      ['title', 'marm'],
      ['outlet', 'vesp'],
    ])('by its %s', async (field, words) => {
      const { find } = await setUpFound();
      expect(await find(words)).toEqual([['Marmots at the sluice', [field]]]);
    });

    it.each([
      ['person', 'krul'],
      ['quotation', 'frost'],
    ])('by a %s', async (field, words) => {
      const { find } = await setUpFound();
      const found = await find(words);
      expect(found.map(([title]) => title).sort()).toEqual(['Marmots at the sluice', 'Weir: Odstead']);
      expect(found.every(([, fields]) => fields.includes(field))).toBe(true);
    });

    it(`${isExcerpt ? 'not ' : ''}by the words of its text`, async () => {
      const { find } = await setUpFound();
      expect(await find('ludbury ducks')).toEqual(isExcerpt ? [] : [['Marmots at the sluice', ['text']]]);
    });

    it.each<[string, (story: string) => Partial<ArticleFilter>]>([
      ['outlet', () => ({ outlet: 'Vesper Courant' })],
      ['story', (story) => ({ story })],
      ['days', () => ({ from: '2031-04-09', to: '2031-04-30' })],
    ])('by words that others have too, in its %s alone', async (_which, filter) => {
      const { find, story } = await setUpFound();
      expect((await find('krull', filter(story))).map(([title]) => title)).toEqual(['Marmots at the sluice']);
    });
  });

  it('finds the best two hundred, in parts, and looks at more where a filter leaves few of them', async () => {
    const { make, desk, reader } = await setUpDesk();
    const { brought } = await make({ kind: 'add-articles', given: [pageOf(weir('Odstead'))], to: null });
    const hit = { id: brought[0]?.id ?? '', score: 1, fields: ['title' as const] };
    const search = vi.spyOn(reader, 'search').mockResolvedValue(Array.from({ length: 201 }, () => hit));
    const ask = (filter: Partial<ArticleFilter>) =>
      desk.search({ words: 'weir', fields: null, filter: { ...ANYTHING, ...filter }, offset: 195, most: 9 });
    const { total, articles } = await ask({});
    expect([total, articles.length]).toEqual([200, 5]);
    expect((await ask({ outlet: 'Odstead Gazette' })).total).toBe(200);
    expect(search.mock.calls.map(([, { most }]) => most)).toEqual([200, 1000]);
  });

  it('reads an article with one of its stories; null when it is gone', async () => {
    const { make, desk } = await setUpDesk();
    const given = ['Odstead', 'Ludbury'].map((name) => pageOf(weir(name)));
    const { brought } = await make({ kind: 'add-articles', given, to: { name: 'Weirs' } });
    const found = await desk.read(brought[0]?.id ?? '', null);
    expect(found?.comparison?.statements[0]?.elsewhere.map(({ outlet }) => outlet)).toEqual(['Ludbury Gazette']);
    expect(found?.stories.map(({ name }) => name)).toEqual(['Weirs']);
    await expect(desk.read('reader:no', null)).resolves.toBeNull();
  });
});
