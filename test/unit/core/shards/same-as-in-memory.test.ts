import { describe, expect, it } from 'vitest';
import { judgeStories } from '../../../../src/core/knowing/judge-stories';
import { StoryProfile } from '../../../../src/core/knowing/story-profile';
import { CandidateFinder } from '../../../../src/core/shards/candidate-finder';
import { IndexWriter } from '../../../../src/core/shards/index-writer';
import type { TextIndex } from '../../../../src/core/text/text-index';
import { DRONES, FERRY, FILLER, makeLibrary, readText, withDate } from '../knowing/invented-stories';
import { MapRows } from './map-rows';

const STORIES: Readonly<Record<string, readonly TextIndex[]>> = {
  ferry: FERRY,
  drones: DRONES,
  'ferry again': FERRY.slice(1).map((text) => withDate(text, '2031-05-02')),
  ...Object.fromEntries(FILLER.map((words, at) => [`filler ${at}`, [readText(null, words)]])),
};

const ASKED = [
  ...FERRY,
  ...DRONES,
  ...FILLER.map((words, at) => readText(words.slice(0, 30), words, FILLER[(at + 1) % FILLER.length] ?? '')),
  withDate(FERRY[0], '2031-05-03'),
  readText(
    'The week',
    ...FILLER,
    'In other news, Pellstow turned down the solar ferry that Varga of Aldmoor had proposed.',
  ),
  readText(null, '“Towed across our own lake by a floating greenhouse with a timetable” is what he calls a boat.'),
  readText('Soup', 'Peel six carrots.'),
];

describe('a library on the disk', () => {
  it('finds the same as one in memory', async () => {
    const library = makeLibrary(STORIES);
    const rows = new MapRows();
    const writer = new IndexWriter(rows, '');
    const stories = library.stories.map(({ story: { id, name }, texts }) => {
      const profile = new StoryProfile();
      for (const { text } of texts) profile.add(text);
      return { id, name, profile };
    });
    rows.commit(await writer.plan({ put: { stories } }));
    for (let step = await writer.compact(true); step !== null; step = await writer.compact(true)) rows.commit(step);
    const finder = new CandidateFinder(rows, '');
    const found = [];
    for (const text of ASKED) {
      const near = await finder.near(text);
      const finding = judgeStories(text, near.stories, near.ofStories);
      expect(finding).toEqual(library.detect(text));
      found.push(finding);
    }
    // Of each kind there is one at least.
    for (const kind of ['story', 'alsoNear', 'mention'] as const)
      expect(found.some((one) => one[kind] !== null)).toBe(true);
    expect(found.some(({ story, mention }) => story === null && mention === null)).toBe(true);
  });
});
