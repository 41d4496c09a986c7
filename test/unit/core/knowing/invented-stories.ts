import { LibraryIndex } from '../../../../src/core/library-index';
import { StoryIndex } from '../../../../src/core/story/story-index';
import { indexText } from '../../../../src/core/text/index-text';
import type { TextIndex } from '../../../../src/core/text/text-index';
import { languages } from '../../../fixtures/languages';

/** An article of plain paragraphs, read. */
export function readText(title: string | null, ...paragraphs: string[]): TextIndex {
  let offset = 0;
  const article = {
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
      return { start, end: start + words.length, role: 'body' as const };
    }),
    complete: true,
  };
  return indexText(article, languages);
}

/** The same text, of another day. */
export function withDate({ article }: TextIndex, published: string | null): TextIndex {
  return indexText({ ...article, published }, languages);
}

export function makeStory(id: string, texts: readonly TextIndex[]): StoryIndex {
  const index = new StoryIndex({ id, name: `The ${id}`, articleIds: texts.map((_, at) => `${id}-${at}`) });
  texts.forEach((text, at) => {
    index.add(`${id}-${at}`, text);
  });
  return index;
}

export function makeLibrary(stories: Readonly<Record<string, readonly TextIndex[]>>): LibraryIndex {
  const library = new LibraryIndex(languages);
  for (const [id, texts] of Object.entries(stories)) library.put(makeStory(id, texts));
  return library;
}

/** A story of no day's news: a lake ferry that two mayors quarrel about. */
export const FERRY = [
  readText(
    'Mayors of Aldmoor and Pellstow quarrel over solar ferry',
    'Mayor Ottoline Varga of Aldmoor wants to buy a solar ferry together with Pellstow, the town across the lake.',
    'The joint ferry would replace two diesel boats, Varga said on Monday.',
    'Her counterpart in Pellstow, Casimir Threlfall, was not amused.',
    '“We will not be towed across our own lake by a floating greenhouse with a timetable,” Threlfall told the council.',
    'The lake has had boats since the quarry opened.',
  ),
  readText(
    'Threlfall sinks solar ferry plan',
    'Pellstow will not take part in the purchase of a solar ferry with Aldmoor, Mayor Casimir Threlfall has decided.',
    'The plan for the joint ferry came from Ottoline Varga, mayor of Aldmoor.',
    'Threlfall said that he would not be “towed across our own lake by a floating greenhouse”.',
    'Varga called the ferry a gift to the lake and to the children of both towns.',
  ),
  readText(
    'Opinion: the ferry Aldmoor deserves',
    'A solar ferry between Aldmoor and Pellstow is no greenhouse, whatever Threlfall says.',
    'Varga has shown that the joint purchase costs less than repairing the diesel boats.',
    'Pellstow should think again about the ferry.',
  ),
] as const;

/** What two heads of state may do together about drones: told with a word that everybody quotes. */
export const DRONES = [
  readText(
    'Solt and Quist discuss unsleeping drone unit',
    'Governor Imre Solt of Varda has discussed forming an unsleeping drone unit with Chancellor Petra Quist of Osmark.',
    '“Quist and I discussed forming an unsleeping drone unit so that no smuggler ever lands again,” Solt wrote on Sunday.',
    'Osmark has long been accused of letting drone smugglers fly across the border to Varda.',
    'The two met for an hour at the harbour summit in Tessel.',
  ),
  readText(
    'Governor walks back unsleeping drone unit',
    'Hours after he proposed an unsleeping drone unit with Osmark, Governor Imre Solt of Varda said that it would not happen.',
    'Solt had spoken with Chancellor Petra Quist of Osmark at the harbour summit.',
    'Critics compared a joint drone unit with Osmark to a lock that is made by burglars.',
  ),
  readText(
    'Drone unit with Osmark: what we know',
    'Varda and Osmark have talked about an unsleeping drone unit, Governor Imre Solt says.',
    'Chancellor Petra Quist of Osmark called the proposed partnership on drones a good beginning.',
    'Nobody has said who would lead the unit.',
  ),
] as const;

/** News of other matters. */
export const FILLER = [
  'The harvest was late this year, and the mills stood idle for weeks.',
  'A bakery in the old town has won the prize for the best loaf of the province.',
  'The choir of the cathedral begins its winter season with three evenings of old songs.',
  'Rain is expected in the west, and fog on the coast until noon.',
  'The museum of clocks opens again after a year of repairs.',
  'Volunteers have counted more swans on the river than ever before.',
  'A lorry lost forty crates of pears on the ring road, and nobody was hurt.',
  'The library asks its readers to bring back the great atlas.',
];
