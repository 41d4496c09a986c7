import { describe, expect, it } from 'vitest';
import { StoryProfile } from '../../../../src/core/knowing/story-profile';
import { toProfileRow } from '../../../../src/core/rows/profile-row';
import { CandidateFinder } from '../../../../src/core/shards/candidate-finder';
import { IndexWriter, readTextEntry } from '../../../../src/core/shards/index-writer';
import { KnownProfiles } from '../../../../src/core/shards/known-profiles';
import { RowNames } from '../../../../src/core/shards/row-names';
import type { TextIndex } from '../../../../src/core/text/text-index';
import { DRONES, FERRY, FILLER, readText } from '../knowing/invented-stories';
import { MapRows } from './map-rows';

const makeRow = (name: string) => toProfileRow({ id: name, name: '' }, new StoryProfile());
const FOURTH = makeRow('x'.repeat(250_000 - makeRow('').byteLength - 2));

function makeKnown(rows: ReadonlyMap<number, ArrayBuffer>) {
  const known = new KnownProfiles(new RowNames(''));
  /** Which are read to take these. */
  return (...stories: number[]) => {
    const names = known.namesOf(stories);
    const read = names.map((name) => Number(name.split('/')[1]));
    known.take(
      stories,
      read.map((number) => rows.get(number) ?? null),
    );
    return read;
  };
}

describe('profiles that were read', () => {
  it('are held up to a million bytes, those asked for last', () => {
    expect(FOURTH.byteLength).toBe(250_000);
    const ask = makeKnown(new Map([1, 2, 3, 4].map((number) => [number, FOURTH])));
    expect(ask(1, 2, 3, 4)).toEqual([1, 2, 3, 4]);
    expect(ask(1, 2, 3, 4)).toEqual([]);
    const more = makeKnown(new Map([...[1, 2, 3, 4].map((n) => [n, FOURTH] as const), [5, makeRow('')]]));
    more(1, 2, 3, 4);
    more(1);
    expect(more(5)).toEqual([5]);
    expect(more(1, 3, 4, 5)).toEqual([]);
    expect(more(2)).toEqual([2]);
  });

  it('are given in the order asked for', () => {
    const known = new KnownProfiles(new RowNames(''));
    known.take([2], [makeRow('b')]);
    expect(known.take([1, 2, 3], [makeRow('a'), makeRow('c')]).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('are not those of a story that had the number before', async () => {
    const rows = new MapRows();
    const writer = new IndexWriter(rows, '');
    const finder = new CandidateFinder(rows, '');
    const commit = async (change: Parameters<IndexWriter['plan']>[0]) => {
      rows.commit(await writer.plan(change));
      for (let step = await writer.compact(true); step !== null; step = await writer.compact(true)) rows.commit(step);
      finder.refresh();
    };
    const story = (texts: readonly TextIndex[]) => {
      const profile = new StoryProfile();
      for (const text of texts) profile.add(text);
      return { id: 'story', name: '', profile };
    };
    await commit({ put: { stories: [story(FERRY)] } });
    expect((await finder.near(FERRY[0])).stories[0]?.profile.size).toBe(FERRY.length);
    const both = [...FERRY, ...DRONES];
    for (let time = 0; time < 3; time++) {
      await commit({ put: { stories: [story(time % 2 === 0 ? both : FERRY)] } });
      const [near] = (await finder.near(FERRY[0])).stories;
      expect(near?.profile.size).toBe(time % 2 === 0 ? both.length : FERRY.length);
    }
  });
});

describe('answers asked for at the same time', () => {
  it('are as those one after another', async () => {
    const rows = new MapRows();
    const said = FILLER.map((words) => `He said “${words.split(' ').slice(0, 12).join(' ')}” once.`);
    const texts = said.map((words, at) => readTextEntry(`t${at}`, readText(null, words)));
    // Each needs what the one before it needs, and something else.
    const quotes = said.map((words, at) => readText(null, said[at - 1] ?? '', words));
    const writer = new IndexWriter(rows, '');
    rows.commit(await writer.plan({ put: { texts } }));
    for (let step = await writer.compact(true); step !== null; step = await writer.compact(true)) rows.commit(step);
    const finder = new CandidateFinder(rows, '');
    await finder.near(readText(null, 'Soup.'));
    const together = await Promise.all(quotes.map((text) => finder.near(text)));
    const after: unknown[] = [];
    for (const text of quotes) after.push(await new CandidateFinder(rows, '').near(text));
    expect(together).toEqual(after);
  });
});
