import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compareWithLibrary } from '../../../../src/core/compare-with-library';
import { LibraryIndex } from '../../../../src/core/library-index';
import { StoryIndex } from '../../../../src/core/story/story-index';
import { viewArticle } from '../../../../src/core/story/view-article';
import { viewStory } from '../../../../src/core/story/view-story';
import { indexText } from '../../../../src/core/text/index-text';
import type { TextIndex } from '../../../../src/core/text/text-index';
import { compareStory } from '../../../fixtures/compare-story';
import { languages } from '../../../fixtures/languages';
import { makeArticle, makeStoryIndex } from '../comparison/make-text';

const FULL = 'The ferry and the lighthouse were sold for five million, but the harbour wall was given away for nothing';
const HERRING =
  'If the council had listened to the fishermen twenty years ago, we would still have herring in this bay';
const BOOTS = 'I will eat my rubber boots if a single trawler is sold before Christmas';
const SHARED =
  'The trawlers were built in the seventies, when the bay was full of fish and the banks were full of money, and nobody in the town can remember a winter in which they all stayed at their moorings.';

/** Texts that quote each other's words whole, in part, changed and without marks, some of a day, some of none. */
const ARTICLES = [
  [`“${FULL},” Ann Lee said.`, SHARED, `“${BOOTS},” said Bo Berg.`],
  ['“The ferry and the lighthouse were sold for five million,” Ann Lee said.', `“${HERRING},” she added.`],
  [
    'Ann Lee said “the harbour wall was given away for nothing”.',
    `“${BOOTS.replace('single', 'rusty')},” said Bo Berg.`,
  ],
  [
    SHARED,
    `“${HERRING.replace('twenty years ago, ', '')},” Ann Lee said.`,
    'Bo Berg would “eat my rubber boots”, he said.',
  ],
  [`Many think that ${HERRING.charAt(0).toLowerCase()}${HERRING.slice(1)}.`, 'Nobody answered.'],
  [
    'Ann Lee warned that the herring trawlers would rust in the harbour by Christmas.',
    `“${FULL.replace('five', 'six')},” Ann Lee said.`,
  ],
  [`“${FULL},” Ann Lee said.`, SHARED, `“${BOOTS},” said Bo Berg.`],
].map((paragraphs, at) =>
  makeArticle(`t${at}`, paragraphs, { published: ['2031-05-02', null, '2031-05-01', '2031-05-02'][at % 4] ?? null }),
);
const read = (at: number): TextIndex => {
  const article = ARTICLES[at];
  if (article === undefined) throw new Error(`there is no text ${at}`);
  return indexText(article, languages);
};
const TEXTS = ARTICLES.map((_, at) => read(at));
const textAt = (at: number): TextIndex => TEXTS[at] ?? read(at);

const GUEST = indexText(
  makeArticle('guest', [
    `“${FULL.replace('nothing', 'peanuts')},” Ann Lee said.`,
    '“The gulls own this town now,” said Bo Berg.',
  ]),
  languages,
);

/** What a story shows, its statements called by their place. */
function show(index: StoryIndex): unknown {
  const view = viewStory(index, null);
  const places = new Map(view.statements.map(({ id }, at) => [id, `#${at}`]));
  expect(places.size).toBe(view.statements.length);
  return JSON.parse(JSON.stringify(view), (_key, value) =>
    typeof value === 'string' ? (places.get(value) ?? value) : value,
  );
}

type Move = { at: number; what: 'add' | 'remove' | 'add anew' | 'draft' | 'guest' };

const moves = fc.array(
  fc.record<Move>({
    at: fc.nat(ARTICLES.length - 1),
    what: fc.constantFrom('add', 'add', 'remove', 'add anew', 'draft', 'guest'),
  }),
  { minLength: 1, maxLength: 14 },
);

function make(index: StoryIndex, { at, what }: Move): void {
  if (what === 'add') index.add(`t${at}`, textAt(at));
  else if (what === 'add anew') index.add(`t${at}`, read(at));
  else if (what === 'remove') index.remove(`t${at}`);
  else if (what === 'draft') index.draft();
  else viewArticle(index, at % 2 === 0 ? GUEST : textAt(at));
}

const story = { id: 's', name: 'The harbour', articleIds: ARTICLES.map(({ id }) => id) };

/** The statements' ids by their yardsticks. */
const idsOf = (index: StoryIndex): Map<object, string> =>
  new Map(
    index.draft().drafts.flatMap(({ id, cluster, reported }) => {
      const yardstick = cluster?.head.utterance.wording ?? reported;
      return yardstick === null ? [] : [[yardstick, id] as const];
    }),
  );

describe('a story’s texts', () => {
  it('give the same statements, whatever came and went in whatever order', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const index = new StoryIndex(story);
        for (const move of list) make(index, move);
        const fresh = new StoryIndex(story);
        for (const { id } of [...index.texts].reverse()) if (id !== null) fresh.add(id, read(Number(id.slice(1))));
        expect(show(index)).toEqual(show(fresh));
      }),
      { numRuns: 60 },
    );
  });

  it('leave a statement its id as long as its yardstick is there', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const index = new StoryIndex(story);
        let before = new Map<object, string>();
        for (const move of list) {
          make(index, move);
          const now = idsOf(index);
          expect(new Set(now.values()).size).toBe(index.draft().drafts.length);
          for (const [yardstick, id] of before) if (now.has(yardstick)) expect(now.get(yardstick)).toBe(id);
          before = now;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('give ids from outside', () => {
    let last = 0;
    const index = new StoryIndex(story, () => `outside-${++last}`);
    index.add('t0', textAt(0));
    expect(index.draft().drafts.map(({ id }) => id)).toEqual(['outside-1', 'outside-2']);
  });

  it('stand in the order of their dates, those without one last', () => {
    const index = makeStoryIndex({ t0: textAt(0), t1: textAt(1), t2: textAt(2), t3: textAt(3) });
    expect(index.texts.map(({ id }) => id)).toEqual(['t2', 't0', 't3', 't1']);
  });

  it('are as many as they are told apart by id', () => {
    const index = makeStoryIndex({ t0: textAt(0) });
    index.add('t0', textAt(1));
    expect(index.texts).toEqual([{ id: 't0', text: textAt(1) }]);
    index.remove('t5');
    expect(index.texts).toHaveLength(1);
  });
});

describe('a guest', () => {
  it('leaves a story as it was', () => {
    const index = makeStoryIndex({ t0: textAt(0), t1: textAt(1), t3: textAt(3) });
    const drafted = index.draft();
    const before = JSON.stringify(viewStory(index, null));
    for (const guest of [GUEST, textAt(2), read(0)]) {
      viewArticle(index, guest);
      viewStory(index, guest);
      expect(index.draft()).toBe(drafted);
      expect(JSON.stringify(viewStory(index, null))).toBe(before);
    }
  });

  it('finds the story’s statements under their ids, and brings its own under others', () => {
    const index = makeStoryIndex({ t0: textAt(0), t1: textAt(1) });
    const ids = new Set(index.draft().drafts.map(({ id }) => id));
    const { statements } = viewArticle(index, GUEST);
    expect(statements.map(({ id }) => ids.has(id))).toEqual([true]);
    const beside = index.draftBeside(GUEST).drafts.map(({ id }) => id);
    expect(new Set(beside).size).toBe(beside.length);
    expect(beside.filter((id) => !ids.has(id))).toHaveLength(1);
  });

  it('takes the place of the text that it is a copy of', () => {
    const index = makeStoryIndex({ t0: textAt(0), t1: textAt(1) });
    const copy = read(1);
    const { texts, copy: copied } = index.draftBeside(copy);
    expect(copied?.id).toBe('t1');
    expect(texts.map(({ id }) => id)).toEqual(['t0', null]);
    expect(index.draftBeside(GUEST).copy).toBeNull();
  });

  it('is looked at anew when the story has changed', () => {
    const index = makeStoryIndex({ t0: textAt(0) });
    const before = index.draftBeside(GUEST);
    expect(index.draftBeside(GUEST)).toBe(before);
    index.add('t1', textAt(1));
    expect(index.draftBeside(GUEST).texts).toHaveLength(3);
  });
});

describe('a story and an article beside it', () => {
  it('are compared once for the article’s view and for the whole story', () => {
    const articles = ARTICLES.slice(0, 3);
    const library = new LibraryIndex(languages, [{ story, articles }]);
    const index = library.find('s');
    if (index === null) throw new Error('the story is not there');
    const draftBeside = vi.spyOn(index, 'draftBeside');
    compareWithLibrary(GUEST.article, library, 's');
    const calls = draftBeside.mock.calls.length;
    expect(calls).toBeGreaterThan(0);
    // Over the message channel comes a copy of the article.
    const compared = compareStory(library, 's', structuredClone(GUEST.article));
    expect(compared?.articles).toHaveLength(4);
    expect(draftBeside.mock.calls.length).toBeGreaterThan(calls);
    expect(new Set(draftBeside.mock.results.map(({ value }) => value)).size).toBe(1);
  });
});
