import { analyseArticle } from './analyse-article';
import { compareTexts, type LibraryText } from './comparison/compare-texts';
import { describeOccurrence } from './comparison/describe-occurrence';
import { findCopy } from './comparison/find-copy';
import { type PreparedText, prepareForMatching } from './matching/prepare-text';
import type { Article, ComparedArticle, Comparison, DetectedStory } from './model';
import { describeStory, detectStory, type StoryFinding } from './stories/detect-story';
import type { PreparedLibrary, PreparedStory } from './stories/prepare-library';

function describeArticle({ analysed, words }: PreparedText, inLibrary: string | null): ComparedArticle {
  const { title, byline, outlet, published, language, text, complete, limited } = analysed.article;
  const compared = { title, byline, outlet, published, language, words: words.length, text, complete, inLibrary };
  return limited ? { ...compared, limited } : compared;
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

function takeAnyway(story: DetectedStory, detected: StoryFinding): StoryFinding {
  return { story, mention: detected.story?.id === story.id ? null : story };
}

/**
 * The whole engine in one call: reads the article's quotations, finds the story of the library that it belongs to and
 * compares it with that story's other texts. An article that is itself one of the library's texts is never compared
 * with itself. `storyId`: a story that the reader wants it compared with, whether or not it belongs to that one.
 */
export function compareWithLibrary(article: Article, library: PreparedLibrary, storyId?: string): Comparison {
  const analysed = analyseArticle(article);
  const text = prepareForMatching(analysed);
  const wanted = library.stories.find(({ story }) => story.id === storyId);
  const detected = detectStory(analysed, library);
  const { story, mention } = wanted ? takeAnyway(describeStory(analysed, wanted), detected) : detected;
  const found = wanted ?? library.stories.find((candidate) => candidate.story.id === story?.id);
  if (story === null || found === undefined) {
    return {
      article: describeArticle(text, null),
      story: null,
      mention,
      statements: [],
      onlyHere: listQuotes(text),
      missing: [],
      framing: [],
    };
  }
  const texts = readStory(found);
  const copy = findCopy(text, texts);
  const others = texts.filter((other) => other !== copy);
  return { article: describeArticle(text, copy?.id ?? null), story, mention, ...compareTexts(text, others) };
}
