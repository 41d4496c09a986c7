import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareText } from '../../src/core/compare-with-library';
import type { Comparison } from '../../src/core/comparison-model';
import { LibraryIndex } from '../../src/core/library-index';
import type { Article, Occurrence, Span } from '../../src/core/model';
import { fromRow, toRow } from '../../src/core/rows/text-row';
import { StoryIndex } from '../../src/core/story/story-index';
import { viewStory } from '../../src/core/story/view-story';
import { indexText } from '../../src/core/text/index-text';
import type { TextIndex } from '../../src/core/text/text-index';
import { languages } from '../fixtures/languages';
import { defineTarget, type FuzzContext, type FuzzTarget } from './fuzz-target';
import { toArticle } from './quotes';
import { checkPairs } from './surrogate-pairs';
import { anyText, bundledText, mutated } from './texts';

const STORY = 'story';
/** Bytes of answer for one character of all texts together, and for none. An occurrence is told with its surroundings. */
const MOST_PER_CHARACTER = 400;
const MOST_FOR_NONE = 10_000;

interface Case {
  read: string;
  others: string[];
  published: string | null;
  complete: boolean;
  /** Which of the others are there without their words: a bit each. */
  forgotten: number;
}

/** An article, and a story of other ones, some of which are made of it; some have no words. */
export function comparisonsTarget({ root }: FuzzContext): FuzzTarget {
  const sources = fc.oneof(bundledText(root), anyText(root, 40));
  const cases: fc.Arbitrary<Case> = fc.array(sources, { minLength: 1, maxLength: 3 }).chain((texts) => {
    const source = fc.constantFrom(...texts);
    return fc.record({
      read: mutated(source, 3),
      others: fc.array(mutated(source, 4), { minLength: 1, maxLength: 4 }),
      published: fc.constantFrom(null, '2031-02-03'),
      complete: fc.boolean(),
      forgotten: fc.nat(15),
    });
  });
  return defineTarget('comparisons', 60, cases, checkComparison);
}

function checkComparison({ read, others, published, complete, forgotten }: Case): void {
  const here = indexText({ ...toArticle(read, null, []), published, complete }, languages);
  const story = new StoryIndex({ id: STORY, name: 'A story', articleIds: others.map((_text, at) => String(at)) });
  const texts = new Map<string, TextIndex>();
  for (const [at, text] of others.entries()) {
    const whole = indexText({ ...toArticle(text, null, []), outlet: `Outlet ${at}`, published }, languages);
    const known = (forgotten & (1 << at)) === 0 ? whole : forget(whole);
    texts.set(String(at), known);
    story.add(String(at), known);
  }
  const library = new LibraryIndex(languages);
  library.put(story);
  const found = compareText(here, library, STORY);
  assert.equal(found.story?.id, STORY);
  checkOccurrences(found, here, texts);
  checkCounts(found, here, texts);
  if (!complete) assert.deepEqual(found.missing, [], 'something is left out of a text that is cut');
  const characters = read.length + others.reduce((sum, { length }) => sum + length, 0);
  const size = JSON.stringify(found).length;
  assert.ok(size <= MOST_FOR_NONE + MOST_PER_CHARACTER * characters, `${size} characters of answer`);
  const whole = viewStory(story, here);
  for (const { articleId, ...occurrence } of whole.statements.flatMap(({ occurrences }) => occurrences))
    checkOccurrence(occurrence, articleId === whole.readingId ? here : texts.get(articleId));
  for (const { between, spans, text } of whole.passages) {
    const [one] = between;
    const { text: printed = '' }: Partial<Article> = (one === whole.readingId ? here : texts.get(one))?.article ?? {};
    assert.equal(text, printed.slice(spans[0].start, spans[0].end));
  }
}

/** What is left of a text when only its row is there. */
function forget(text: TextIndex): TextIndex {
  const engine = { revision: 'fuzz', languages };
  const left = fromRow(toRow(text, engine), null, engine);
  assert.ok(left !== null, 'a good row is refused');
  return left;
}

function checkOccurrences(found: Comparison, here: TextIndex, texts: ReadonlyMap<string, TextIndex>): void {
  const { statements, onlyHere, missing, article } = found;
  for (const occurrence of [...onlyHere, ...statements.flatMap((statement) => statement.here)])
    checkOccurrence(occurrence, here);
  for (const { elsewhere } of [...statements, ...missing]) {
    assert.ok(elsewhere.length > 0, 'a statement that nobody else carries');
    for (const { articleId, ...occurrence } of elsewhere) {
      assert.notEqual(articleId, article.inLibrary, 'a text is compared with its copy');
      checkOccurrence(occurrence, texts.get(articleId));
    }
  }
  for (const { here: mine } of statements) assert.ok(mine.length > 0, 'a statement that is not here');
}

function checkOccurrence(occurrence: Occurrence, text: TextIndex | undefined): void {
  assert.ok(text !== undefined, 'an occurrence in no text of the story');
  const { start, end, paragraph, before, after, speaker, cue } = occurrence;
  checkSpan(occurrence, text, 'an occurrence');
  assert.ok(occurrence.text !== '', 'an occurrence of nothing');
  if (text.hasWords) {
    assert.equal(occurrence.text, text.article.text.slice(start, end), 'other words than the text has there');
    checkPairs(text.article.text, { start, end });
    assert.ok(paragraph in text.article.paragraphs, `no paragraph ${paragraph}`);
  } else {
    const isQuoted = text.quotes.some(
      (quote) =>
        quote.start <= start &&
        quote.end >= end &&
        quote.text.slice(start - quote.start, end - quote.start) === occurrence.text,
    );
    assert.ok(isQuoted, 'other words than are quoted there');
    assert.deepEqual(
      [before, after, paragraph],
      ['', '', 0],
      'something around what is quoted in a text without words',
    );
    assert.ok(occurrence.form === 'direct' || occurrence.form === 'fragment', `${occurrence.form} without words`);
  }
  if (cue !== null) checkSpan(cue, text, 'a cue');
  if (speaker !== null) checkSpan(speaker, text, 'a speaker');
}

function checkSpan({ start, end }: Span, { length }: TextIndex, what: string): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end), `${what}: no offsets`);
  assert.ok(start >= 0 && start <= end && end <= length, `${what} outside the text: ${start} to ${end}`);
}

/** There are no more statements than things that a text quotes or reports, and none twice. */
function checkCounts(found: Comparison, here: TextIndex, texts: ReadonlyMap<string, TextIndex>): void {
  const all = [here, ...texts.values()].reduce((sum, { quotes }) => sum + quotes.length, 0);
  const { statements, missing, onlyHere } = found;
  const ids = [...statements, ...missing].map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'two statements of one id');
  assert.ok(ids.length + onlyHere.length <= all, `${ids.length + onlyHere.length} statements of ${all} quotations`);
  for (const { witnesses, elsewhere } of missing)
    assert.ok(witnesses >= 1 && witnesses <= elsewhere.length, `${witnesses} witnesses`);
}
