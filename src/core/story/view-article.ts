import type { DraftStatement } from '../comparison/build-statements';
import { findClosest } from '../comparison/find-closest';
import { frameArticles } from '../comparison/frame-articles';
import { groupByText } from '../comparison/group-by-text';
import { countPossible, isLeftOut } from '../comparison/is-worth-missing';
import type { Comparison, MissingTime } from '../comparison-model';
import { readDated } from '../dates/date-text';
import { type DayRange, toDayRange } from '../dates/day-range';
import type { Occurrence } from '../model';
import type { TextIndex } from '../text/text-index';
import { dateReading } from './date-reading';
import { measureProminence } from './measure-prominence';
import { orderMissing, type WeighedMissing } from './order-missing';
import { countWitnesses, placeElsewhere } from './place-elsewhere';
import { rateDifference } from './rate-difference';
import { findComparable } from './share-words';
import type { StoryIndex } from './story-index';

type ArticleView = Pick<Comparison, 'statements' | 'onlyHere' | 'missing' | 'framing'>;

const inTextOrder = (a: Occurrence, b: Occurrence): number => a.start - b.start || a.end - b.end;

/**
 * A story as one article sees it: what both carry, what only this one quotes, what it leaves out, and how each text tells
 * the story. The article is never compared with its own copy in the story.
 */
export function viewArticle(story: StoryIndex, here: TextIndex): ArticleView {
  const drafted = story.draftBeside(here);
  const { drafts, witnesses, pairings } = drafted;
  const texts = drafted.texts.map(({ text }) => text);
  const own = texts.indexOf(here);
  const framing = frameArticles(drafted);
  const days = toDayRange(dateReading(here, drafted));
  const view: ArticleView = { statements: [], onlyHere: [], missing: [], framing: [] };
  const missing: WeighedMissing[] = [];
  for (const draft of drafts) {
    const placed = draft.occurrences.filter(({ text }) => text === own);
    const mine = placed.map(({ occurrence }) => occurrence).sort(inTextOrder);
    const others = draft.occurrences.filter(({ text }) => text !== own);
    const comparable = mine.length === 0 ? others : findComparable(placed, others, texts);
    const { id, speaker, label, fullest, corrected } = draft;
    const marked = corrected === undefined ? {} : { corrected };
    const closest = findClosest(mine);
    const above = closest === undefined ? speaker : (closest.speaker?.name ?? null);
    const elsewhere = comparable.flatMap((other) => placeElsewhere(drafted, other, above) ?? []);
    if (elsewhere.length === 0) view.onlyHere.push(...mine.filter(({ form }) => form !== 'indirect'));
    else if (mine.length > 0) {
      const others = elsewhere.filter(({ witness }) => witness !== witnesses[own]);
      // Beside others, what its own copies print is no finding.
      const difference = rateDifference([mine, ...groupByText(others.length > 0 ? others : elsewhere).values()]);
      const beside = countWitnesses(others);
      view.statements.push({
        id,
        speaker,
        label,
        fullest,
        here: mine,
        elsewhere,
        witnesses: beside,
        difference,
        ...marked,
      });
    } else if (isLeftOut(here, draft, texts, pairings)) {
      const carriedBy = countWitnesses(elsewhere);
      const when = findTime(days, draft, texts);
      missing.push({
        missing: { id, speaker, label, fullest, elsewhere, witnesses: carriedBy, when, ...marked },
        possible: carriedBy > 1 ? 0 : countPossible(draft, texts, witnesses, own, pairings),
        prominence: measureProminence(draft, texts, framing),
      });
    }
  }
  view.statements.sort((a, b) => (a.here[0]?.start ?? 0) - (b.here[0]?.start ?? 0));
  view.onlyHere.sort(inTextOrder);
  view.missing = orderMissing(missing);
  view.framing = [...framing.slice(own), ...framing.slice(0, own)];
  return view;
}

/** To be derived. */
function readDays(text: TextIndex): DayRange | null {
  return toDayRange(text.derive(readDated));
}

/** Whether a statement was known on the days when the text being read can have appeared. */
function findTime(here: DayRange | null, { occurrences }: DraftStatement, texts: readonly TextIndex[]): MissingTime {
  if (here === null) return 'unknown';
  const days = occurrences.map(({ text }) => texts[text]?.derive(readDays) ?? null);
  if (days.some((other) => other !== null && other.from <= here.to)) return 'by-then';
  return days.includes(null) ? 'unknown' : 'later';
}
