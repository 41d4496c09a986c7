import { describeOccurrence } from './comparison/describe-occurrence';
import type { Article, ComparedArticle, Comparison, DetectedStory } from './model';
import { describeStory, detectStory, type StoryFinding } from './stories/detect-story';
import type { PreparedLibrary } from './stories/prepare-library';
import { viewArticle } from './story/view-article';
import { indexText } from './text/index-text';
import type { TextIndex } from './text/text-index';

function describeArticle({ article, words }: TextIndex, inLibrary: string | null): ComparedArticle {
  const { title, byline, outlet, published, language, text, complete, limited } = article;
  const compared = { title, byline, outlet, published, language, words: words.length, text, complete, inLibrary };
  return limited ? { ...compared, limited } : compared;
}

/** What is quoted in a text that belongs to no story: nothing to compare it with. */
function listQuotes(text: TextIndex): Comparison['onlyHere'] {
  return text.quotes
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
  const text = indexText(article);
  const wanted = library.stories.find(({ index }) => index.story.id === storyId);
  const detected = detectStory(text, library);
  const { story, mention } = wanted ? takeAnyway(describeStory(text, wanted), detected) : detected;
  const found = wanted ?? library.stories.find((candidate) => candidate.index.story.id === story?.id);
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
  const inLibrary = found.index.draftBeside(text).copy?.id ?? null;
  return { article: describeArticle(text, inLibrary), story, mention, ...viewArticle(found.index, text) };
}
