import type { Language } from '../language/language';
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
  readonly language: Language;

  private constructor({ text, speaker }: Wording, language: Language, words: readonly FoldedWord[]) {
    super(words);
    this.text = text;
    this.speaker = speaker;
    this.language = language;
  }

  /** @param language of the text that has the wording */
  static of(wording: Wording, language: Language): IndexedWording {
    return new IndexedWording(wording, language, foldWords(wording.text, language.folding));
  }

  /** The same words as a text of another language would have them. */
  in(language: Language): IndexedWording {
    return language === this.language ? this : IndexedWording.of(this, language);
  }

  /** The same words from another mouth. */
  spokenBy(speaker: string | null): IndexedWording {
    return speaker === this.speaker
      ? this
      : new IndexedWording({ text: this.text, speaker }, this.language, this.words);
  }
}
