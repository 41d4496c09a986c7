import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../../src/core/corrections/correction';
import { Corrections, NO_CORRECTIONS } from '../../../../src/core/corrections/corrections';
import type { SaidCorrection } from '../../../../src/core/corrections/say-correction';
import type { LibraryArticle, Statement } from '../../../../src/core/model';
import { StoryIndex } from '../../../../src/core/story/story-index';
import { viewArticle } from '../../../../src/core/story/view-article';
import { viewStory } from '../../../../src/core/story/view-story';
import { indexText } from '../../../../src/core/text/index-text';
import { languages } from '../../../fixtures/languages';
import { makeArticle } from '../comparison/make-text';
import { correctionsOf, keyOfAddress, sayOf, wordsOf } from './make-correction';

const WALL = 'The harbour wall was built for herring boats and will not stand another winter of these storms';
const GULLS = 'If the council had fed the gulls in spring, the roofs of Quillmarsh would still be white today';
const NETS = 'Every net that was mended in the long shed belongs to the families of the northern quay';
const FIRST = makeArticle('first', [
  `“${WALL},” Ann Lee said on Monday.`,
  `“${GULLS},” said Bo Berg.`,
  'Nobody else spoke in the hall, and the lamps were put out at nine.',
]);
const SECOND = makeArticle('second', [
  'The council of Quillmarsh met on Monday evening.',
  `“${WALL},” Ann Lee said.`,
  `“${NETS},” said Bo Berg.`,
]);
const THIRD = makeArticle('third', [
  `“${WALL.replace(' for herring boats', '')},” the mayor, Ann Lee, said.`,
  `“${GULLS},” said Bo Berg. The fishermen laughed.`,
  'Edda Quill would call it a “long shed full of ghosts”, she said.',
]);
const ARTICLES = [FIRST, SECOND, THIRD];

function storyOf(articles: readonly LibraryArticle[] = ARTICLES): StoryIndex {
  const index = new StoryIndex({ id: 's', name: 'Quillmarsh', articleIds: articles.map(({ id }) => id) });
  for (const article of articles) index.add(article.id, indexText(article, languages));
  return index;
}

function statementsWith(corrections: Corrections, articles = ARTICLES): Statement[] {
  const index = storyOf(articles);
  index.correct(corrections);
  return viewStory(index, null).statements;
}

const having = (statements: readonly Statement[], words: string) =>
  statements.filter(({ occurrences }) => occurrences.some(({ text }) => text.startsWith(words)));
const carriers = (statement: Statement | undefined) =>
  [...new Set(statement?.occurrences.map(({ articleId }) => articleId))].sort();

describe('a wrong speaker', () => {
  it('is another one in the text of which it was said, and in no other', () => {
    const corrections = correctionsOf(ARTICLES, {
      kind: 'speaker',
      words: wordsOf(FIRST, WALL),
      speaker: 'Edda Quill',
      instead: 'Ann Lee',
    });
    const [wall] = having(statementsWith(corrections), WALL);
    const speakers = wall?.occurrences.map(({ articleId, speaker }) => [articleId, speaker?.name]);
    expect(speakers).toEqual(
      expect.arrayContaining([
        ['first', 'Edda Quill'],
        ['second', 'Ann Lee'],
        ['third', 'Ann Lee'],
      ]),
    );
    const marked = wall?.occurrences.filter(({ corrected }) => corrected !== undefined);
    expect(marked?.map(({ articleId, corrected }) => [articleId, corrected])).toEqual([
      ['first', [{ id: 'c1', kind: 'speaker' }]],
    ]);
  });

  it('can be that nobody is named', () => {
    const words = wordsOf(FIRST, GULLS);
    const corrections = correctionsOf(ARTICLES, { kind: 'speaker', words, speaker: null, instead: 'Bo Berg' });
    const [gulls] = having(statementsWith(corrections), GULLS);
    expect(gulls?.occurrences.find(({ articleId }) => articleId === 'first')?.speaker).toBeNull();
  });

  it('counts in the voices of that text', () => {
    const index = storyOf();
    const words = wordsOf(SECOND, NETS);
    index.correct(correctionsOf(ARTICLES, { kind: 'speaker', words, speaker: 'Edda Quill', instead: 'Bo Berg' }));
    const framing = viewStory(index, null).framing.find(({ articleId }) => articleId === 'second');
    expect(framing?.voices.map(({ speaker }) => speaker).sort()).toEqual(['Ann Lee', 'Edda Quill']);
  });
});

describe('what is no quotation', () => {
  it('is nobody’s statement any more', () => {
    const words = wordsOf(THIRD, 'long shed full of ghosts');
    expect(having(statementsWith(NO_CORRECTIONS), words.text)).toHaveLength(1);
    expect(having(statementsWith(correctionsOf(ARTICLES, { kind: 'not-quotation', words })), words.text)).toEqual([]);
  });
});

describe('two that are not the same', () => {
  it('are two statements, each marked', () => {
    const short = WALL.replace(' for herring boats', '');
    const corrections = correctionsOf(ARTICLES, {
      kind: 'not-same',
      words: wordsOf(FIRST, WALL),
      other: wordsOf(THIRD, short),
    });
    const statements = statementsWith(corrections);
    expect(having(statements, WALL).map(carriers)).toEqual([['first', 'second']]);
    expect(having(statements, short).map(carriers)).toEqual([['third']]);
    for (const words of [WALL, short])
      expect(having(statements, words)[0]?.corrected).toEqual([{ id: 'c1', kind: 'not-same' }]);
  });

  it('are kept apart for the article being read too', () => {
    const guest = makeArticle('guest', [`“${WALL.replace('winter of these storms', 'winter')},” said Ann Lee.`]);
    const corrections = correctionsOf([...ARTICLES, guest], {
      kind: 'not-same',
      words: wordsOf(guest, WALL.replace(' of these storms', '')),
      other: wordsOf(FIRST, WALL),
    });
    const here = indexText(guest, languages).derive(corrections.correct);
    const index = storyOf();
    expect(viewArticle(index, here).statements).toHaveLength(1);
    index.correct(corrections);
    // The shorter wording is nobody's word against the reader's.
    expect(
      viewArticle(index, here).statements.flatMap(({ elsewhere }) => elsewhere.map((o) => o.articleId)),
    ).not.toContain('first');
  });
});

describe('two that are the same after all', () => {
  const same: SaidCorrection = { kind: 'same', words: wordsOf(SECOND, NETS), other: wordsOf(FIRST, GULLS) };

  it('are one statement, and another version of it', () => {
    const found = having(statementsWith(correctionsOf(ARTICLES, same)), GULLS);
    expect(found.map(carriers)).toEqual([['first', 'second', 'third']]);
    const nets = found[0]?.occurrences.find(({ articleId }) => articleId === 'second');
    expect(nets).toMatchObject({ text: `${NETS},`, version: 'reworded', trace: { rule: 'by-reader' } });
    expect(found[0]?.corrected).toEqual([{ id: 'c1', kind: 'same' }]);
  });

  it('are not, where the last word is that they are not', () => {
    const { words, other } = same;
    expect(
      having(
        statementsWith(correctionsOf(ARTICLES, same, { kind: 'not-same', words: other, other: words })),
        GULLS,
      ).map(carriers),
    ).toEqual([['first', 'third']]);
  });
});

describe('one person under two names', () => {
  it('is called by the first', () => {
    const corrections = correctionsOf(ARTICLES, { kind: 'one-person', names: ['Edda Quill', 'Bo Berg'] });
    const statements = statementsWith(corrections);
    expect([...new Set(statements.map(({ speaker }) => speaker))].sort()).toEqual(['Ann Lee', 'Edda Quill']);
  });
});

describe('not of this story', () => {
  it('holds for that article, by its address or its content, and for that story', () => {
    const page = { ...FIRST, url: 'https://quill.example/wall' };
    const story = { id: 's', name: 'Quillmarsh' };
    const corrections = correctionsOf([page], { kind: 'not-story', articleId: 'first', story });
    expect(corrections.isOutside({ ...page, text: 'Other words since.' }, 's')).toBe(true);
    expect(corrections.isOutside(page, 'another')).toBe(false);
    expect(corrections.isOutside(SECOND, 's')).toBe(false);
    expect(correctionsOf(ARTICLES, { kind: 'not-story', articleId: 'first', story }).isOutside(FIRST, 's')).toBe(true);
  });
});

const facts: SaidCorrection[] = [
  { kind: 'speaker', words: wordsOf(FIRST, WALL), speaker: 'Edda Quill', instead: 'Ann Lee' },
  { kind: 'speaker', words: wordsOf(FIRST, WALL), speaker: null, instead: 'Ann Lee' },
  { kind: 'not-quotation', words: wordsOf(FIRST, WALL) },
  { kind: 'not-quotation', words: wordsOf(THIRD, GULLS) },
  { kind: 'not-same', words: wordsOf(FIRST, GULLS), other: wordsOf(THIRD, GULLS) },
  { kind: 'same', words: wordsOf(FIRST, GULLS), other: wordsOf(SECOND, NETS) },
  { kind: 'not-same', words: wordsOf(SECOND, NETS), other: wordsOf(FIRST, GULLS) },
  { kind: 'one-person', names: ['Edda Quill', 'Bo Berg'] },
  { kind: 'one-person', names: ['Bo Berg', 'Edda Quill'] },
];
const some = fc.uniqueArray(fc.nat(facts.length - 1), { maxLength: 6 });
const pick = (places: readonly number[]) => places.flatMap((at) => facts[at] ?? []);
const show = (index: StoryIndex) => JSON.stringify(viewStory(index, null));

describe('corrections', () => {
  it('change nothing where there are none', () => {
    const index = storyOf();
    const before = show(index);
    index.correct(new Corrections([], keyOfAddress));
    expect(show(index)).toBe(before);
    const text = indexText(FIRST, languages);
    expect(text.derive(new Corrections([], keyOfAddress).correct)).toBe(text);
  });

  it('leave nothing behind when they are taken back', () => {
    fc.assert(
      fc.property(some, some, (first, second) => {
        const index = storyOf();
        index.correct(correctionsOf(ARTICLES, ...pick(first)));
        viewStory(index, null);
        index.correct(correctionsOf(ARTICLES, ...pick(second)));
        const fresh = storyOf();
        fresh.correct(correctionsOf(ARTICLES, ...pick(second)));
        const withoutIds = (text: string) => text.replace(/"id":"s\d+"|"statementId":"s\d+"/g, '');
        expect(withoutIds(show(index))).toBe(withoutIds(show(fresh)));
        index.correct(NO_CORRECTIONS);
        expect(withoutIds(show(index))).toBe(withoutIds(show(storyOf())));
      }),
      { numRuns: 25 },
    );
  });

  it('hold in the order in which they were said, whatever the order of the list', () => {
    fc.assert(
      fc.property(some, fc.nat(), (places, turn) => {
        const list: Correction[] = sayOf(ARTICLES, ...pick(places));
        const turned = list.map((_, at) => list[(at + turn) % list.length] as Correction);
        const [one, other] = [storyOf(), storyOf()];
        one.correct(new Corrections(list, keyOfAddress));
        other.correct(new Corrections(turned, keyOfAddress));
        expect(show(one)).toBe(show(other));
      }),
      { numRuns: 15 },
    );
  });
});
