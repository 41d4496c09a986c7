import { analyseArticle } from '../../../../src/core/analyse-article';
import type { AnalysedArticle } from '../../../../src/core/model';
import { type PreparedStory, prepareStory } from '../../../../src/core/stories/prepare-library';

/** An article of plain paragraphs, analysed. */
export function makeArticle(title: string | null, ...paragraphs: string[]): AnalysedArticle {
  let offset = 0;
  return analyseArticle({
    title,
    byline: null,
    outlet: null,
    published: null,
    language: 'en',
    url: null,
    text: paragraphs.join('\n\n'),
    paragraphs: paragraphs.map((words) => {
      const start = offset;
      offset += words.length + 2;
      return { start, end: start + words.length, role: 'body' };
    }),
    complete: true,
  });
}

export function makeStory(...articles: AnalysedArticle[]): PreparedStory {
  const members = articles.map((analysed, index) => ({ id: `a${index}`, analysed }));
  return prepareStory({ id: 'heron', name: 'The heron ferry', articleIds: members.map(({ id }) => id) }, members);
}

/** A story of no day's news: a lake ferry that two mayors quarrel about. */
export const FERRY = [
  makeArticle(
    'Mayors of Aldmoor and Pellstow quarrel over solar ferry',
    'Mayor Ottoline Varga of Aldmoor wants to buy a solar ferry together with Pellstow, the town across the lake.',
    'The joint ferry would replace two diesel boats, Varga said on Monday.',
    'Her counterpart in Pellstow, Casimir Threlfall, was not amused.',
    '“We will not be towed across our own lake by a floating greenhouse with a timetable,” Threlfall told the council.',
    'The lake has had boats since the quarry opened.',
  ),
  makeArticle(
    'Threlfall sinks solar ferry plan',
    'Pellstow will not take part in the purchase of a solar ferry with Aldmoor, Mayor Casimir Threlfall has decided.',
    'The plan for the joint ferry came from Ottoline Varga, mayor of Aldmoor.',
    'Threlfall said that he would not be “towed across our own lake by a floating greenhouse”.',
    'Varga called the ferry a gift to the lake and to the children of both towns.',
  ),
  makeArticle(
    'Opinion: the ferry Aldmoor deserves',
    'A solar ferry between Aldmoor and Pellstow is no greenhouse, whatever Threlfall says.',
    'Varga has shown that the joint purchase costs less than repairing the diesel boats.',
    'Pellstow should think again about the ferry.',
  ),
] as const;
