import { describeOccurrence } from './comparison/describe-occurrence';
import type { ComparedArticle, Comparison } from './comparison-model';
import { readDated } from './dates/date-text';
import type { StoryFinding } from './knowing/judge-stories';
import type { LibraryIndex } from './library-index';
import type { Article, Dated, DetectedStory } from './model';
import { dateReading } from './story/date-reading';
import { viewArticle } from './story/view-article';
import type { TextIndex } from './text/text-index';

function describeArticle(
  { article, wordCount }: TextIndex,
  dated: Dated | null,
  inLibrary: string | null,
): ComparedArticle {
  const { title, byline, outlet, published, language, text, complete, limited } = article;
  const compared = {
    title,
    byline,
    outlet,
    published,
    dated,
    language,
    words: wordCount,
    text,
    complete,
    inLibrary,
  };
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
  if (detected.story?.id === story.id) return { ...detected, story };
  // Of two that are near the reader has chosen the other one.
  if (detected.alsoNear?.id === story.id) return { story, alsoNear: detected.story, mention: null };
  return { story, alsoNear: null, mention: story };
}

/**
 * The whole engine in one call: reads the article's quotations, finds the story of the library that it belongs to and
 * compares it with that story's other texts. An article that is itself one of the library's texts is never compared
 * with itself. `storyId`: a story that the reader wants it compared with, whether or not it belongs to that one.
 */
export function compareWithLibrary(article: Article, library: LibraryIndex, storyId?: string): Comparison {
  return compareText(library.read(article), library, storyId);
}

/** The same for a text that has been read. */
export function compareText(text: TextIndex, library: LibraryIndex, storyId?: string): Comparison {
  const detected = library.detect(text);
  const wanted = storyId === undefined ? null : library.describe(text, storyId);
  const { story, alsoNear, mention } = wanted === null ? detected : takeAnyway(wanted, detected);
  const found = story === null ? null : library.find(story.id);
  if (story === null || found === null) {
    return {
      article: describeArticle(text, text.derive(readDated), null),
      story: null,
      alsoNear: null,
      mention,
      statements: [],
      onlyHere: listQuotes(text),
      missing: [],
      framing: [],
    };
  }
  const drafted = found.draftBeside(text);
  const here = describeArticle(text, dateReading(text, drafted), drafted.copy?.id ?? null);
  return { article: here, story, alsoNear, mention, ...viewArticle(found, text) };
}
