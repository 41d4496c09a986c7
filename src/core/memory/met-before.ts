import type { ComparedStatement } from '../comparison-model';
import type { Languages } from '../language/language';
import type { Article } from '../model';
import { StoryIndex } from '../story/story-index';
import { viewArticle } from '../story/view-article';
import { foldWords } from '../text/fold-words';
import { indexText } from '../text/index-text';
import type { TextIndex } from '../text/text-index';

/** An article that is remembered, by what it is called. */
export interface Remembered {
  id: string;
  /** When it was last read, ISO 8601. */
  readAt: string;
  /** With an excerpt in the place of its words. */
  article: Article;
}

/** An article in which words of this one were met before. */
export interface MetReading {
  id: string;
  title: string | null;
  outlet: string | null;
  url: string | null;
  readAt: string;
}

/** What an article quotes that was read elsewhere before. JSON-safe. */
export interface MetBefore {
  /** In this article's order; `elsewhere` has the wordings that were read, `articleId` says in which reading. */
  statements: ComparedStatement[];
  /** Those that the statements name, last read first. */
  readings: MetReading[];
  /** Those of them, by id, that have so much in common with this article that they may be a story. */
  fitting: string[];
  /** True when there is more than there was room for. */
  cut?: true;
}

/**
 * Two articles may be a story if they quote so many words in common, in all statements that both have between marks. A motto,
 * a proverb or the name of a campaign is shorter, and stands in articles on anything.
 */
const FITTING_WORDS = 12;

/** What of a text's quotations was read in some other texts; null where nothing was. */
export function meetBefore(here: TextIndex, remembered: readonly Remembered[], languages: Languages): MetBefore | null {
  if (remembered.length === 0) return null;
  const story = new StoryIndex({ id: 'memory', name: '', articleIds: remembered.map(({ id }) => id) });
  for (const { id, article } of remembered) story.add(id, indexText(article, languages));
  const statements = viewArticle(story, here).statements.flatMap((statement) => {
    const quoted = statement.here.filter(isQuoted);
    return quoted.length === 0 ? [] : [{ ...statement, here: quoted }];
  });
  if (statements.length === 0) return null;
  const named = new Set(statements.flatMap(({ elsewhere }) => elsewhere.map(({ articleId }) => articleId)));
  const readings = remembered
    .filter(({ id }) => named.has(id))
    .map(({ id, readAt, article: { title, outlet, url } }) => ({ id, title, outlet, url, readAt }))
    .sort((a, b) => (a.readAt < b.readAt ? 1 : -Number(a.readAt > b.readAt)));
  const fitting = readings.flatMap(({ id }) => (countShared(statements, id, here) >= FITTING_WORDS ? [id] : []));
  return { statements, readings, fitting };
}

const isQuoted = ({ form }: { form: string }): boolean => form === 'direct' || form === 'fragment';

/** How many words both have between marks, of a statement those of the shorter wording. */
function countShared(statements: readonly ComparedStatement[], id: string, { language }: TextIndex): number {
  const most = (wordings: readonly { text: string }[]): number =>
    Math.max(0, ...wordings.map(({ text }) => foldWords(text, language.folding).length));
  let words = 0;
  for (const { here, elsewhere } of statements)
    words += Math.min(most(here), most(elsewhere.filter((one) => one.articleId === id && isQuoted(one))));
  return words;
}
