import { partByCloseness } from '../core/comparison/find-closest';
import type { ComparedStatement } from '../core/comparison-model';
import type { Article, Occurrence, Paragraph } from '../core/model';

/** What a text shares with others, and where in the text its note stands. */
export interface NotedStatement {
  statement: ComparedStatement;
  /** Where it stands here: the wording nearest to the fullest. */
  at: Occurrence;
}

/** Paragraphs of a text, the first of which has statements that others carry, unless it is the text's beginning. */
export interface Passage {
  paragraphs: Paragraph[];
  noted: NotedStatement[];
}

/** Divides a text before each paragraph with a statement that others carry, so that notes can stand beside their words. */
export function dividePassages(
  { paragraphs }: Pick<Article, 'paragraphs'>,
  statements: readonly ComparedStatement[],
): Passage[] {
  const noted = noteStatements(statements);
  const passages: Passage[] = [];
  for (const paragraph of paragraphs) {
    const here = noted.filter(({ at }) => at.start >= paragraph.start && at.start < paragraph.end);
    const last = passages.at(-1);
    if (here.length > 0 || last === undefined) passages.push({ paragraphs: [paragraph], noted: here });
    else last.paragraphs.push(paragraph);
  }
  return passages;
}

/** Those that independent texts carry, in the text's order. */
export function noteStatements(statements: readonly ComparedStatement[]): NotedStatement[] {
  return statements
    .flatMap((statement): NotedStatement[] => {
      const [at] = partByCloseness(statement.here).main;
      return at === undefined || statement.elsewhere.length === 0 ? [] : [{ statement, at }];
    })
    .sort((one, other) => one.at.start - other.at.start);
}
