import { collectUtterances, type Utterance, type Utterances } from '../matching/collect-utterances';
import type { IndexedWording } from '../matching/wording';
import type { TextIndex } from '../text/text-index';

/** What texts of a story print alike, word for word and of one speaker, and how many of them have it. */
interface SharedWording {
  wording: IndexedWording;
  texts: number;
}

/**
 * The utterances of a story's texts; where several print one alike, they have one wording in common: what was read out of
 * it, and found of it beside others, holds for all of them.
 */
export class SharedWordings {
  readonly #known = new Map<string, SharedWording>();
  readonly #texts = new Map<TextIndex, Utterances>();

  /** The utterances of a text that belongs to the story. */
  of(text: TextIndex): Utterances {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const mine = this.#share(text, (wording) => this.#hold(wording));
    this.#texts.set(text, mine);
    return mine;
  }

  /** The same of a text that is only looked at beside them. */
  ofGuest(text: TextIndex): Utterances {
    return this.#share(text, (wording) => this.#known.get(keyOf(wording))?.wording ?? wording);
  }

  /** Whether some text of the story has the wording. */
  has(wording: IndexedWording): boolean {
    return this.#known.get(keyOf(wording))?.wording === wording;
  }

  /** Lets go of a text's utterances. @returns them, and the wordings that no other text has */
  release(text: TextIndex): object[] {
    const { quoted, scare } = this.#texts.get(text) ?? { quoted: [], scare: [] };
    this.#texts.delete(text);
    return [...quoted, ...scare].flatMap((utterance) => {
      const key = keyOf(utterance.wording);
      const shared = this.#known.get(key);
      if (shared !== undefined && --shared.texts > 0) return [utterance];
      this.#known.delete(key);
      return [utterance, utterance.wording];
    });
  }

  #hold(wording: IndexedWording): IndexedWording {
    const key = keyOf(wording);
    const shared = this.#known.get(key);
    if (shared === undefined) this.#known.set(key, { wording, texts: 1 });
    else shared.texts++;
    return shared?.wording ?? wording;
  }

  #share(text: TextIndex, find: (wording: IndexedWording) => IndexedWording): Utterances {
    const share = (utterance: Utterance): Utterance => {
      const wording = find(utterance.wording);
      return wording === utterance.wording ? utterance : { parts: utterance.parts, wording, from: utterance.from };
    };
    const { quoted, scare } = text.derive(collectUtterances);
    return { quoted: quoted.map(share), scare: scare.map(share) };
  }
}

function keyOf({ text, speaker, language }: IndexedWording): string {
  return `${language.code} ${speaker ?? ''}\n${text}`;
}
