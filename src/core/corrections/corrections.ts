import type { Article } from '../model';
import type { TextIndex } from '../text/text-index';
import { bindArticle, isSameArticle, type KeyOfAddress } from './bind-words';
import { correctText, type NameCorrection, type QuoteCorrection } from './correct-text';
import type { BoundArticle, BoundWords, Correction } from './correction';
import { plainText } from './plain-words';
import { type PairCorrection, StatementRelations } from './statement-relations';

/**
 * What a reader has said against the engine, ready to be laid over what it finds. Where two facts contradict each other
 * the later one holds. Immutable.
 */
export class Corrections {
  /** Of pairs of wordings; null where nothing is said of any. */
  readonly relations: StatementRelations | null;
  readonly #ofQuotes: QuoteCorrection[] = [];
  readonly #ofNames: NameCorrection[] = [];
  readonly #ofStories: (Correction & { kind: 'not-story' })[] = [];
  readonly #keyOfAddress: KeyOfAddress;

  constructor(list: readonly Correction[], keyOfAddress: KeyOfAddress) {
    this.#keyOfAddress = keyOfAddress;
    const ofPairs: PairCorrection[] = [];
    for (const correction of holding(list)) {
      if (correction.kind === 'speaker' || correction.kind === 'not-quotation') this.#ofQuotes.push(correction);
      else if (correction.kind === 'one-person') this.#ofNames.push(correction);
      else if (correction.kind === 'not-story') this.#ofStories.push(correction);
      else ofPairs.push(correction);
    }
    this.relations = ofPairs.length === 0 ? null : new StatementRelations(ofPairs, keyOfAddress);
  }

  /**
   * A text with what is said of its quotations and of names laid over it; the same object where nothing is. To be derived:
   * one function for as long as these corrections are there.
   */
  readonly correct = (text: TextIndex): TextIndex =>
    this.#ofQuotes.length + this.#ofNames.length === 0
      ? text
      : correctText(text, this.#ofQuotes, this.#ofNames, this.#keyOfAddress);

  /** Whether an article is not to be taken for one of a story, whatever it looks like. */
  isOutside(article: Article, storyId: string): boolean {
    const said = this.#saidOf(storyId);
    if (said.length === 0) return false;
    const own = bindArticle(article, this.#keyOfAddress);
    return said.some(({ article: bound }) => isSameArticle(own, bound));
  }

  /** The same of an article that is bound already. */
  isBoundOutside(own: BoundArticle, storyId: string): boolean {
    return this.#saidOf(storyId).some(({ article }) => isSameArticle(own, article));
  }

  #saidOf(storyId: string): (Correction & { kind: 'not-story' })[] {
    return this.#ofStories.filter(({ story }) => story.id === storyId);
  }
}

/** Nothing said of anything: what the engine finds stays as it is. */
export const NO_CORRECTIONS = new Corrections([], () => null);

/** Those that hold, in the order in which they were said: of what is said of one thing, the last. */
export function holding(list: readonly Correction[]): Correction[] {
  const inOrder = list.map((correction, place) => ({ correction, place })).sort(byTime);
  const last = new Map<string, Correction>();
  for (const { correction } of inOrder) {
    const subject = subjectOf(correction);
    last.delete(subject);
    last.set(subject, correction);
  }
  return [...last.values()];
}

function byTime(
  one: { correction: Correction; place: number },
  other: { correction: Correction; place: number },
): number {
  const [mine, theirs] = [one.correction.at, other.correction.at];
  return mine < theirs ? -1 : mine > theirs ? 1 : one.place - other.place;
}

/** What a fact is about: two about the same thing cannot both hold. */
function subjectOf(fact: Correction): string {
  switch (fact.kind) {
    case 'speaker':
    case 'not-quotation':
      return JSON.stringify(['quotation', ...placeOf(fact.words)]);
    case 'same':
    case 'not-same': {
      // Wordings are meant wherever they stand; of one wording, where two texts print it, the texts.
      const [words, other] = [plainText(fact.words.exact), plainText(fact.other.exact)];
      const sides = words === other ? [nameOf(fact.words.article), nameOf(fact.other.article)] : [];
      return JSON.stringify(['pair', ...[words, other].sort(), ...sides.sort()]);
    }
    case 'not-story':
      return JSON.stringify(['story', nameOf(fact.article), fact.story.id]);
    case 'one-person':
      return JSON.stringify(['person', ...[...fact.names].sort()]);
  }
}

function placeOf({ exact, before, after, article }: BoundWords): string[] {
  return [plainText(exact), plainText(before), plainText(after), nameOf(article)];
}

function nameOf({ address, contentHash }: BoundArticle): string {
  return address ?? contentHash;
}
