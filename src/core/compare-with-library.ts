import { describeOccurrence } from './comparison/describe-occurrence';
import type { ComparedArticle, Comparison } from './comparison-model';
import { readDated } from './dates/date-text';
import type { StoryFinding } from './knowing/judge-stories';
import type { LibraryIndex } from './library-index';
import type { Article, Dated, DetectedStory } from './model';
import { dateReading } from './story/date-reading';
import type { StoryIndex } from './story/story-index';
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

/** What was found of a text, with the story that the reader wants it compared with in the place of its own. */
export function takeWanted(wanted: DetectedStory, detected: StoryFinding): StoryFinding {
  if (detected.story?.id === wanted.id) return { ...detected, story: wanted };
  // Of two that are near the reader has chosen the other one.
  if (detected.alsoNear?.id === wanted.id) return { story: wanted, alsoNear: detected.story, mention: null };
  return { story: wanted, alsoNear: null, mention: wanted };
}

/** The same for a story that has the text among its own: whatever is likely, that is certain. */
export function takeHome(home: DetectedStory, detected: StoryFinding): StoryFinding {
  if (detected.story?.id === home.id) return detected;
  return { story: home, alsoNear: detected.story, mention: null };
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
  const finding = wanted === null ? detected : takeWanted(wanted, detected);
  return compareWithStory(text, finding, finding.story === null ? null : library.find(finding.story.id));
}

/**
 * A text compared with the story that was found for it.
 * @param found the story of the finding; null where there is none, or where it has gone meanwhile
 */
export function compareWithStory(text: TextIndex, finding: StoryFinding, found: StoryIndex | null): Comparison {
  const { story, alsoNear, mention } = finding;
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
