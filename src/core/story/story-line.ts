import type { StoryComparison } from '../comparison-model';
import { datedFromOutside, toDayRange } from '../dates/day-range';
import type { LibraryArticle } from '../model';

/** A text on the line. `from` and `to` are days since 1970, both null where nothing tells when it appeared. */
export interface LineText {
  article: LibraryArticle;
  from: number | null;
  to: number | null;
}

/** Somebody's words in a text. */
export interface LineVoice {
  quotedWords: number;
  reportedWords: number;
}

/** A speaker's lane: what each text has of them, in the order of the texts; null where it has nothing. */
export interface LineLane {
  speaker: string;
  texts: (LineVoice | null)[];
}

/**
 * Two texts that share passages, by their places in the order of texts; `words` of the first are alike. `later` is the one that
 * appeared on a later day for certain; null where that is not known.
 */
export interface LineLink {
  between: [number, number];
  words: number;
  later: number | null;
}

/** A story by its days. */
export interface StoryLine {
  /** By the first day that is possible; those of no known day last. */
  texts: LineText[];
  /** Who is quoted in most texts first, then who has most words. Who is named nowhere has none. */
  lanes: LineLane[];
  /** Most words first. */
  links: LineLink[];
}

/** Orders a story's texts by their days, with who speaks in them and which of them share passages. */
export function layOutStory({ articles, framing, passages, readingId }: StoryComparison): StoryLine {
  const texts = articles
    .map((article): LineText => {
      const days = toDayRange(datedFromOutside(article));
      return { article, from: days?.from ?? null, to: days?.to ?? null };
    })
    .sort((a, b) => compareDays(a.from, b.from) || compareDays(a.to, b.to));
  const places = new Map(texts.map(({ article }, at) => [article.id, at]));
  const lanes = new Map<string, LineLane>();
  for (const { articleId, voices } of framing) {
    const at = places.get(articleId ?? readingId ?? '');
    if (at === undefined) continue;
    for (const { speaker, quotedWords, reportedWords } of voices) {
      if (speaker === null) continue;
      const lane = lanes.get(speaker) ?? { speaker, texts: texts.map(() => null) };
      lanes.set(speaker, lane);
      lane.texts[at] = { quotedWords, reportedWords };
    }
  }
  const weight = ({ texts: all }: LineLane): [number, number] => [
    all.filter((voice) => (voice?.quotedWords ?? 0) > 0).length,
    all.reduce((sum, voice) => sum + (voice?.quotedWords ?? 0) + (voice?.reportedWords ?? 0), 0),
  ];
  return {
    texts,
    lanes: [...lanes.values()].sort((a, b) => {
      const [[aTexts, aWords], [bTexts, bWords]] = [weight(a), weight(b)];
      return bTexts - aTexts || bWords - aWords;
    }),
    links: linkTexts(texts, places, passages),
  };
}

/** What has no day comes last. */
function compareDays(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

function linkTexts(
  texts: readonly LineText[],
  places: ReadonlyMap<string, number>,
  passages: StoryComparison['passages'],
): LineLink[] {
  const links = new Map<string, LineLink>();
  for (const { between, text } of passages) {
    const [a, b] = between.map((id) => places.get(id));
    if (a === undefined || b === undefined || a === b) continue;
    const pair: [number, number] = a < b ? [a, b] : [b, a];
    const link = links.get(pair.join()) ?? { between: pair, words: 0, later: tellLater(texts, pair) };
    links.set(pair.join(), link);
    link.words += text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)?.length ?? 0;
  }
  return [...links.values()].sort((a, b) => b.words - a.words);
}

/** Which of two texts appeared later, where every day that is possible for it lies behind those of the other. */
function tellLater(texts: readonly LineText[], [a, b]: [number, number]): number | null {
  const [one, other] = [texts[a], texts[b]];
  if (one?.from == null || one.to === null || other?.from == null || other.to === null) return null;
  if (one.to < other.from) return b;
  return other.to < one.from ? a : null;
}
