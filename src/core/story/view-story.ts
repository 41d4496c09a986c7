import type { DraftStatement } from '../comparison/build-statements';
import { findPassages } from '../comparison/find-passages';
import { frameArticles } from '../comparison/frame-articles';
import { groupByText } from '../comparison/group-by-text';
import { isStatementOfWeight } from '../comparison/is-worth-missing';
import type { SharedPassage, StoryComparison } from '../comparison-model';
import { readDated } from '../dates/date-text';
import type { NameReader } from '../matching/name-reader';
import type { Article, LibraryArticle, Statement } from '../model';
import type { TextIndex } from '../text/text-index';
import { dateReading } from './date-reading';
import { countWitnesses } from './place-elsewhere';
import { rateDifference } from './rate-difference';
import type { DraftedStory, StoryIndex, StoryText } from './story-index';

/** An id for the article being read that none of the story's articles has, whatever a pack calls them. */
function idForReading(articles: readonly StoryText[]): string {
  const taken = new Set<string | null>(articles.map(({ id }) => id));
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
  { id, speaker, label, cluster, fullest, occurrences, corrected }: DraftStatement,
  articles: readonly LibraryArticle[],
  witnesses: readonly number[],
  names: NameReader,
): Statement {
  const owner = cluster === null ? undefined : articles[cluster.head.text];
  const placed = occurrences.flatMap(({ text, occurrence }) => {
    const article = articles[text];
    if (article === undefined) return [];
    return [
      {
        ...occurrence,
        articleId: article.id,
        outlet: article.outlet,
        title: article.title,
        url: article.url,
        language: article.language,
        witness: witnesses[text] ?? text,
        speakerRelation: names.compare(occurrence.speaker?.name ?? null, speaker),
      },
    ];
  });
  return {
    id,
    speaker,
    label,
    fullest: owner === undefined || fullest === null ? null : { text: fullest, articleId: owner.id },
    occurrences: placed,
    difference: rateDifference([...groupByText(placed).values()]),
    ...(corrected === undefined ? {} : { corrected }),
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
    countWitnesses(occurrences) + (fullest === null ? 0 : 0.5);
  return [...statements].sort((a, b) => place(a) - place(b) || carriers(b) - carriers(a));
}

function describeText({ id, text }: StoryText, copy: StoryText | null, readingId: string | null): LibraryArticle {
  if (id !== null) return { ...text.article, dated: text.derive(readDated), id };
  const article = copy === null ? text.article : fillIn(text.article, copy.text.article);
  const dated = dateReading(text, { copy });
  // Another outlet's copy does not tell when this one appeared.
  const published = dated === null ? text.article.published : article.published;
  return { ...article, published, dated, id: readingId ?? '' };
}

function findAllPassages({ texts, pairings }: DraftedStory, articles: readonly LibraryArticle[]): SharedPassage[] {
  return texts.flatMap((a, at) =>
    texts.slice(at + 1).flatMap((b, behind) => {
      const between: [string, string] = [articles[at]?.id ?? '', articles[at + 1 + behind]?.id ?? ''];
      return findPassages(a.text, b.text, between, pairings);
    }),
  );
}

/**
 * All texts of a story against each other, for the comparison page.
 * @param here the article being read; it stands beside the library's texts under an id of its own, or in place of the one it copies
 */
export function viewStory(story: StoryIndex, here: TextIndex | null): StoryComparison {
  const drafted = here === null ? story.draft() : story.draftBeside(here);
  const { texts, witnesses, names, copy } = drafted;
  const readingId = here === null ? null : idForReading(story.texts);
  const articles = texts.map((text) => describeText(text, copy, readingId));
  const drafts = drafted.drafts.filter((draft) => isStatementOfWeight(draft) || draft.occurrences.length > 1);
  return {
    story: story.story,
    readingId,
    articles,
    statements: orderStatements(
      drafts.map((draft) => toStatement(draft, articles, witnesses, names)),
      readingId,
    ),
    passages: findAllPassages(drafted, articles),
    framing: frameArticles({ ...drafted, drafts }, true),
  };
}
