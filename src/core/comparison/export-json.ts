import type { ArticleFraming, SharedPassage, StoryComparison } from '../comparison-model';
import type { LibraryArticle, Statement, Story } from '../model';
import { linkToWords } from './export-text-fragment';

/** The version of the format: it goes up when a field changes its meaning or goes away. */
const VERSION = 1;

/** The file that "Save as JSON" writes. The texts themselves are not in it: a story pack is for those. */
export interface ComparisonFile {
  format: 'crossquote-comparison';
  version: typeof VERSION;
  story: Story;
  articles: Omit<LibraryArticle, 'text' | 'paragraphs'>[];
  /** Each occurrence with a link to its words, null where the address is unknown. */
  statements: (Omit<Statement, 'occurrences'> & {
    occurrences: (Statement['occurrences'][number] & { link: string | null })[];
  })[];
  passages: SharedPassage[];
  framing: ArticleFraming[];
}

/** All that the comparison found, as indented JSON with a line break at its end. */
export function writeJson(comparison: StoryComparison): string {
  return `${JSON.stringify(toFile(comparison), null, 2)}\n`;
}

function toFile({ story, articles, statements, passages, framing }: StoryComparison): ComparisonFile {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return {
    format: 'crossquote-comparison',
    version: VERSION,
    story,
    articles: articles.map(({ text: _text, paragraphs: _paragraphs, ...facts }) => facts),
    statements: statements.map((statement) => ({
      ...statement,
      occurrences: statement.occurrences.map((occurrence) => {
        const article = byId.get(occurrence.articleId);
        return { ...occurrence, link: article ? linkToWords(article, occurrence) : null };
      }),
    })),
    passages,
    framing,
  };
}
