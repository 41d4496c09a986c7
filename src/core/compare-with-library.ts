import { analyseArticle } from './analyse-article';
import { compareTexts, type LibraryText } from './comparison/compare-texts';
import { describeOccurrence } from './comparison/describe-occurrence';
import { findCopy } from './comparison/find-copy';
import { type PreparedText, prepareForMatching } from './matching/prepare-text';
import type { Article, ComparedArticle, Comparison } from './model';
import { detectStory } from './stories/detect-story';
import type { PreparedLibrary, PreparedStory } from './stories/prepare-library';

function describeArticle({ analysed, words }: PreparedText, inLibrary: string | null): ComparedArticle {
  const { title, byline, outlet, published, language, text, complete } = analysed.article;
  return { title, byline, outlet, published, language, words: words.length, text, complete, inLibrary };
}

function readStory({ articles }: PreparedStory): LibraryText[] {
  return articles.map(({ id, analysed }) => ({ id, article: analysed.article, text: prepareForMatching(analysed) }));
}

/** What is quoted in a text that belongs to no story: nothing to compare it with. */
function listQuotes(text: PreparedText): Comparison['onlyHere'] {
  return text.analysed.quotes
    .filter(({ kind }) => kind === 'direct' || kind === 'fragment')
    .map((quote) =>
      describeOccurrence(text, quote, {
        form: quote.kind === 'direct' ? 'direct' : 'fragment',
        fidelity: 'verbatim',
        edits: [],
        speaker: quote.speaker,
        cue: quote.cue,
        trace: null,
      }),
    );
}

/**
 * The whole engine in one call: reads the article's quotations, finds the story of the library that it belongs to and
 * compares it with that story's other texts. An article that is itself one of the library's texts is never compared
 * with itself.
 */
export function compareWithLibrary(article: Article, library: PreparedLibrary): Comparison {
  const analysed = analyseArticle(article);
  const text = prepareForMatching(analysed);
  const story = detectStory(analysed, library);
  const found = story === null ? undefined : library.stories.find((candidate) => candidate.story.id === story.id);
  if (found === undefined) {
    return {
      article: describeArticle(text, null),
      story: null,
      statements: [],
      onlyHere: listQuotes(text),
      missing: [],
      framing: [],
    };
  }
  const texts = readStory(found);
  const copy = findCopy(text, texts);
  const others = texts.filter((other) => other !== copy);
  return { article: describeArticle(text, copy?.id ?? null), story, ...compareTexts(text, others) };
}
