import type { ComparedStatement } from '../comparison-model';
import { judgeStories } from '../knowing/judge-stories';
import { StoryProfile } from '../knowing/story-profile';
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

/** A reading that has so much in common with an article that the two may be a story. */
export interface FittingReading {
  id: string;
  /** How many statements both have between marks. */
  quotations: number;
}

/** What an article quotes that was read elsewhere before. JSON-safe. */
export interface MetBefore {
  /** In this article's order; `elsewhere` has the wordings that were read, `articleId` says in which reading. */
  statements: ComparedStatement[];
  /** Those that the statements name, last read first. */
  readings: MetReading[];
  /** Those of them that may be a story with this article, last read first. */
  fitting: FittingReading[];
  /** True when there is more than there was room for. */
  cut?: true;
}

/**
 * Two articles may be a story if one belongs to a story of the other, as it would to one of the library (`../knowing`), or if
 * they quote so many words in common, in all statements that both have between marks: in most languages nothing else tells. A
 * motto, a proverb or the name of a campaign is shorter, and stands in articles on anything.
 */
const FITTING_WORDS = 12;

/**
 * What of a text's quotations was read in some other texts; null where nothing was.
 * @param ofArticles how many are remembered: the more there are, the more one must have in common to fit
 */
export function meetBefore(
  here: TextIndex,
  remembered: readonly Remembered[],
  ofArticles: number,
  languages: Languages,
): MetBefore | null {
  const story = new StoryIndex({ id: 'memory', name: '', articleIds: remembered.map(({ id }) => id) });
  const texts = new Map(remembered.map(({ id, article }) => [id, indexText(article, languages)]));
  for (const [id, text] of texts) story.add(id, text);
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
  const fits = (id: string) =>
    countShared(statements, id, here) >= FITTING_WORDS || isOfStory(here, texts.get(id), ofArticles);
  const fitting = readings.flatMap(({ id }) =>
    fits(id) ? [{ id, quotations: statements.filter((one) => wordingsOf(one, id).length > 0).length }] : [],
  );
  return { statements, readings, fitting };
}

const isQuoted = ({ form }: { form: string }): boolean => form === 'direct' || form === 'fragment';

/** What a reading has of a statement between marks. */
const wordingsOf = ({ elsewhere }: ComparedStatement, id: string) =>
  elsewhere.filter((one) => one.articleId === id && isQuoted(one));

/** Whether a text belongs to the story that another text is alone. */
function isOfStory(here: TextIndex, there: TextIndex | undefined, stories: number): boolean {
  if (there === undefined) return false;
  const profile = new StoryProfile();
  profile.add(there);
  return judgeStories(here, [{ id: '', name: '', profile }], stories).story !== null;
}

/** How many words both have between marks, of a statement those of the shorter wording. */
function countShared(statements: readonly ComparedStatement[], id: string, { language }: TextIndex): number {
  const most = (wordings: readonly { text: string }[]): number =>
    Math.max(0, ...wordings.map(({ text }) => foldWords(text, language.folding).length));
  let words = 0;
  for (const one of statements) words += Math.min(most(one.here), most(wordingsOf(one, id)));
  return words;
}
