import { foldWords } from '../text/fold-words';
import type { FoldedWord } from '../text/folded-word';
import { WordList } from '../text/word-list';

/** A wording and who is said to have said it. */
export interface Wording {
  text: string;
  speaker: string | null;
}

/** A wording with its words folded, and owner of all that is read out of them. */
export class IndexedWording extends WordList implements Wording {
  readonly text: string;
  readonly speaker: string | null;

  private constructor(text: string, speaker: string | null, words: readonly FoldedWord[]) {
    super(words);
    this.text = text;
    this.speaker = speaker;
  }

  static of({ text, speaker }: Wording): IndexedWording {
    return new IndexedWording(text, speaker, foldWords(text));
  }

  /** The same words from another mouth. */
  spokenBy(speaker: string | null): IndexedWording {
    return speaker === this.speaker ? this : new IndexedWording(this.text, speaker, this.words);
  }
}
