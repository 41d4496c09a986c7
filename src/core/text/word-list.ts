import { Deriving } from './deriving';
import type { FoldedWord } from './folded-word';

/** Words in their order, folded, with all that is read out of them: a wording, or a whole text. */
export class WordList extends Deriving {
  readonly words: readonly FoldedWord[];

  constructor(words: readonly FoldedWord[]) {
    super();
    this.words = words;
  }
}
