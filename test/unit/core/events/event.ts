import type { Fidelity, Version } from '../../../../src/core/model';

export interface EventText {
  id: string;
  outlet: string;
  title: string;
  /** ISO 8601, a day. */
  published: string;
  paragraphs: readonly string[];
}

/** Words as their text prints them; `first words ... last words` is all from the ones to the others. */
export type Stretch = string;

/** What is judged of a cell. */
export type Aspect = 'found' | 'form' | 'fidelity' | 'version' | 'edits' | 'speaker' | 'left out';

/** How one text carries an utterance. */
export interface Cell {
  /** In quotation marks, piece by piece; posts, which need none, too. */
  quoted?: Stretch | readonly Stretch[];
  /** In the outlet's own words. */
  reported?: Stretch | readonly Stretch[];
  /** Of what is quoted, against the first text that is named; `verbatim` where nothing is said. Several: each is fair. */
  as?: Fidelity | readonly Fidelity[];
  /** Of an altered wording: the speaker gave it so, and in which way; null where the outlet changed it. Not judged where nothing is said. */
  version?: Version | null;
  /** Words of the first text that are not printed here. */
  dropped?: readonly string[];
  /** Words of the first text, and those that stand here in their place. */
  changed?: readonly (readonly [from: string, to: string])[];
  /** Who says it here, where that is another one than the utterance's speaker; null: nobody is named, and none should be. */
  speaker?: string | null;
  /** Where the engine is wrong: the class of the fault, in a few words. See README.md. */
  known?: Partial<Record<Aspect, string>>;
}

export interface Utterance {
  id: string;
  /** What makes it worth a row of the table. */
  why: string;
  /** In full, and all that a text may call them. */
  speaker: string;
  /** By the ids of the texts, the one that prints it in full first. */
  in: Readonly<Record<string, Cell>>;
  /** Nobody would miss it: it need not be listed as left out, though several texts have it. */
  minor?: true;
  /** The class of the fault where the statement, of all texts, is put under another name, or under none. */
  misnamed?: string;
  /** Texts without it of which the engine does not say that they leave it out, with the class of the fault. */
  unsaid?: Readonly<Record<string, string>>;
}

/** Words of two texts that are not one utterance, however alike they look. */
export interface Apart {
  why: string;
  between: readonly [readonly [textId: string, words: Stretch], readonly [textId: string, words: Stretch]];
  /** The engine takes them for one. */
  known?: string;
}

/** Words that nobody is quoted with: no statement, and nothing that can be left out. */
export interface NobodysWords {
  why: string;
  in: string;
  words: Stretch;
  /** The engine takes them for a statement. */
  known?: string;
}

export interface NewsEvent {
  id: string;
  /** In a sentence, for whoever reads the table. */
  what: string;
  texts: readonly EventText[];
  /** Texts that count once: copies of an agency's, or of the same newsroom. */
  copies?: readonly (readonly string[])[];
  utterances: readonly Utterance[];
  apart?: readonly Apart[];
  nobodys?: readonly NobodysWords[];
}
