import {
  ADVERB,
  AUXILIARY,
  BE,
  COORDINATOR,
  DETERMINER,
  MODAL,
  NEGATION,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  VERB,
  wordClasses,
} from '../language/word-classes';
import { readSpelling, type Spelling } from '../text/spelling';
import { TokenCache } from '../text/token-cache';
import { CUE_ADJECTIVES, CUE_FORMS, CUE_NOUN_FORMS, type CueForm } from './cue-forms';

/** May be part of a noun phrase: neither punctuation nor of a class that ends one. */
export const NOMINAL = 1;
/** Looks like a finite verb: in the lists, or in -ed. */
export const FINITE = 2;
/** A comma, dash, bracket or semicolon. */
export const COMMA = 4;
export const SENTENCE_END = 8;
/** May be part of a name. */
export const NAME = 16;
/** A noun, an adjective or the first word of a phrase that is a cue. */
export const CUE_NOUN = 32;
export const CUE_ADJECTIVE = 64;
export const CUE_PHRASE = 128;
/** Joins the parts of a name ("van", "de la"). */
export const PARTICLE = 256;
/** "LeeMayor": a name with the first word of a headline glued to it. */
export const GLUED = 512;

/** What the lexicons say about a token: all that depends on its spelling alone, found once. */
export interface LexicalEntry extends Spelling {
  /** Bits of `word-classes`. */
  classes: number;
  /** Bits of this module. */
  traits: number;
  cue: CueForm | undefined;
}

const NOT_NAME =
  PRONOUN | DETERMINER | POSSESSIVE | PREPOSITION | AUXILIARY | MODAL | SUBORDINATOR | COORDINATOR | ADVERB;
const NAME_ALL_THE_SAME = /^(?:will|may|art)$/;
const NAME_PARTICLE = /^(?:de|la|van|von|bin|al|der|den|del|di|da|el|ibn|le|du|dos|ter)$/;
/** The name that stands in front in a word that is glued. */
export const GLUED_NAME = /^(\p{Lu}\p{Ll}{2,})\p{Lu}/u;
const COMMAS = new Set([',', '—', '–', '(', ')', ';']);
const SENTENCE_ENDS = new Set(['.', '!', '?', '…', '。', '！', '？']);

function isNominal({ text, lower, kind, capital }: Spelling, classes: number): boolean {
  if (kind === 'punctuation') return text === '&' || text === '%' || text === '$';
  if (capital)
    return (
      (classes & (PRONOUN | SUBORDINATOR | COORDINATOR | RELATIVE)) === 0 ||
      (classes & DETERMINER) !== 0 ||
      lower === 'may' ||
      lower === 'will'
    );
  return (
    (classes & (AUXILIARY | MODAL | BE | COORDINATOR | SUBORDINATOR | RELATIVE | PREPOSITION | NEGATION)) === 0 &&
    ((classes & PRONOUN) === 0 || (classes & DETERMINER) !== 0) &&
    ((classes & ADVERB) === 0 || (classes & DETERMINER) !== 0 || lower === 'first')
  );
}

function isFiniteVerb({ lower, kind, capital }: Spelling, classes: number, cue: CueForm | undefined): boolean {
  if (kind !== 'word' || capital) return false;
  if ((classes & (AUXILIARY | MODAL | VERB)) !== 0) return true;
  if (cue?.forms.some((form) => form === 'past' || form === 'third') && !lower.endsWith('s')) return true;
  return lower.endsWith('ed') && lower.length > 4;
}

function readTraits(spelling: Spelling, classes: number, cue: CueForm | undefined): number {
  const { text, lower, kind, capital } = spelling;
  let traits = isNominal(spelling, classes) ? NOMINAL : 0;
  if (kind === 'punctuation') {
    if (COMMAS.has(text)) traits |= COMMA;
    if (SENTENCE_ENDS.has(text)) traits |= SENTENCE_END;
    return traits;
  }
  if (isFiniteVerb(spelling, classes, cue)) traits |= FINITE;
  if (kind !== 'word') return traits;
  if (capital && ((classes & NOT_NAME) === 0 || NAME_ALL_THE_SAME.test(lower))) traits |= NAME;
  if (NAME_PARTICLE.test(lower)) traits |= PARTICLE;
  if (GLUED_NAME.test(text)) traits |= GLUED;
  if (lower === 'according' || lower === 'in') traits |= CUE_PHRASE;
  if (capital) return traits;
  if (CUE_NOUN_FORMS.has(lower)) traits |= CUE_NOUN;
  if (CUE_ADJECTIVES.has(lower)) traits |= CUE_ADJECTIVE;
  return traits;
}

function readEntry(spelling: Spelling): LexicalEntry {
  const { text, lower, kind, capital } = spelling;
  const lexical = kind === 'word' || text === '&';
  const classes = lexical ? wordClasses(lower) : 0;
  const cue = lexical ? CUE_FORMS.get(lower) : undefined;
  return { text, lower, kind, capital, classes, traits: readTraits(spelling, classes, cue), cue };
}

/** The entries of the tokens met last. */
export type Lexicon = TokenCache<LexicalEntry>;

export function createLexicon(): Lexicon {
  return new TokenCache((token) => readEntry(readSpelling(token)));
}
