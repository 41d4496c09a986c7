import { analyseArticle } from './analyse-article';
import type { DraftStatement } from './comparison/build-statements';
import { draftStatements } from './comparison/draft-statements';
import { findCopy } from './comparison/find-copy';
import { findPassages, groupWitnesses } from './comparison/find-passages';
import { frameArticles } from './comparison/frame-articles';
import { isStatementOfWeight } from './comparison/is-worth-missing';
import { prepareForMatching } from './matching/prepare-text';
import type { Article, LibraryArticle, SharedPassage, Statement, StoryComparison } from './model';
import type { PreparedStory } from './stories/prepare-library';

/** An id for the article being read that none of the story's articles has, whatever a pack calls them. */
function idForReading(articles: readonly { id: string }[]): string {
  const taken = new Set(articles.map(({ id }) => id));
  let id = 'here';
  while (taken.has(id)) id = `not-${id}`;
  return id;
}

/** What a page does not state of itself, its copy in the library may. */
function fillIn(article: Article, copy: Article): Article {
  const { title, byline, outlet, published, language, url } = copy;
  return {
    ...article,
    title: article.title ?? title,
    byline: article.byline ?? byline,
    outlet: article.outlet ?? outlet,
    published: article.published ?? published,
    language: article.language ?? language,
    url: article.url ?? url,
  };
}

function toStatement(
  { id, speaker, label, cluster, fullest, occurrences }: DraftStatement,
  articles: readonly LibraryArticle[],
  witnesses: readonly number[],
): Statement {
  const owner = cluster === null ? undefined : articles[cluster.head.text];
  return {
    id,
    speaker,
    label,
    fullest: owner === undefined || fullest === null ? null : { text: fullest, articleId: owner.id },
    occurrences: occurrences.flatMap(({ text, occurrence }) => {
      const article = articles[text];
      if (article === undefined) return [];
      return [
        {
          ...occurrence,
          articleId: article.id,
          outlet: article.outlet,
          title: article.title,
          language: article.language,
          witness: witnesses[text] ?? text,
        },
      ];
    }),
  };
}

/** In the order of the text being read; what it does not have follows, what most witnesses carry first. */
function orderStatements(statements: readonly Statement[], readingId: string | null): Statement[] {
  const place = ({ occurrences }: Statement): number =>
    Math.min(
      ...occurrences.filter(({ articleId }) => articleId === readingId).map(({ start }) => start),
      Number.MAX_SAFE_INTEGER,
    );
  const carriers = ({ occurrences, fullest }: Statement): number =>
    new Set(occurrences.map(({ witness }) => witness)).size + (fullest === null ? 0 : 0.5);
  return [...statements].sort((a, b) => place(a) - place(b) || carriers(b) - carriers(a));
}

/**
 * All texts of a story against each other, for the comparison page.
 * @param here the article being read; it stands beside the library's texts under an id of its own, or in place of the one it copies
 */
export function compareStory({ story, articles }: PreparedStory, here: Article | null): StoryComparison {
  const known = articles.map(({ id, analysed }) => ({
    id,
    article: analysed.article,
    text: prepareForMatching(analysed),
  }));
  const reading = here === null ? null : prepareForMatching(analyseArticle(here));
  const copy = reading === null ? null : findCopy(reading, known);
  const readingId = here === null ? null : idForReading(articles);
  const own =
    here === null || reading === null || readingId === null
      ? []
      : [{ id: readingId, article: copy === null ? here : fillIn(here, copy.article), text: reading }];
  const texts = copy === null ? [...known, ...own] : known.flatMap((text) => (text === copy ? own : [text]));
  const listed: LibraryArticle[] = texts.map(({ id, article }) => ({ ...article, id }));
  const prepared = texts.map(({ text }) => text);
  const drafts = draftStatements(prepared).filter(
    (draft) => isStatementOfWeight(draft) || draft.occurrences.length > 1,
  );
  const witnesses = groupWitnesses(prepared);
  const passages: SharedPassage[] = texts.flatMap((a, at) =>
    texts.slice(at + 1).flatMap((b) => findPassages(a.text, b.text, [a.id, b.id])),
  );
  const framed = texts.map(({ id, article, text }) => ({ articleId: id === readingId ? null : id, article, text }));
  return {
    story,
    readingId,
    articles: listed,
    statements: orderStatements(
      drafts.map((draft) => toStatement(draft, listed, witnesses)),
      readingId,
    ),
    passages,
    framing: frameArticles(framed, drafts, witnesses),
  };
}
