import type { Stance } from '../model';
import { CUE_VERBS, type CueClass, IRREGULAR_VERBS } from './cue-lexicon';
import { CUE_NOUNS } from './cue-nouns';
import { inflectVerb } from './inflect-verb';

const FORMS = ['base', 'third', 'past', 'participle', 'ing'] as const;
export type VerbForm = (typeof FORMS)[number];

/** A verb of the lexicon with the particle or phrase, if any, that makes it a cue. */
export interface CueVerb {
  lemma: string;
  /** Words that must follow: `['out']` for "point out". */
  rest: readonly string[];
  stance: Stance;
  classes: readonly CueClass[];
}

/** What a written form may be: the verbs it belongs to, those that need a particle first, and its possible forms. */
export interface CueForm {
  verbs: CueVerb[];
  forms: readonly VerbForm[];
}

function readIrregular(): Map<string, readonly [string, string]> {
  const irregular = new Map<string, readonly [string, string]>();
  for (const entry of IRREGULAR_VERBS.split(/[|\n]/)) {
    const [base = '', past = '', participle = past] = entry.trim().split(' ');
    irregular.set(base, [past, participle]);
  }
  return irregular;
}

function mergeEntries(): Map<string, CueVerb & { doubled: boolean }> {
  const merged = new Map<string, CueVerb & { doubled: boolean }>();
  for (const [stance, cueClass, list] of CUE_VERBS) {
    for (const raw of list.trim().split(/\s+/)) {
      const doubled = raw.includes('+');
      const lemma = raw.replace('+', '').replaceAll('_', ' ');
      const known = merged.get(lemma);
      const classes = known === undefined ? [cueClass] : [...new Set([...known.classes, cueClass])];
      merged.set(lemma, {
        lemma,
        rest: lemma.split(' ').slice(1),
        stance: known?.stance ?? stance,
        classes,
        doubled: doubled || known?.doubled === true,
      });
    }
  }
  return merged;
}

const VERBS = mergeEntries();

/** Thousands of forms, at each waking that reads a text: nothing is made here but what is kept. */
function readCueForms(): Map<string, CueForm> {
  const irregular = readIrregular();
  const known = new Map<string, { verbs: CueVerb[]; forms: VerbForm[] }>();
  for (const { doubled, ...verb } of VERBS.values()) {
    const head = verb.lemma.split(' ')[0] ?? '';
    if (head === 'be') continue;
    const written = inflectVerb(head, doubled, irregular.get(head));
    for (const form of FORMS) {
      const entry = known.get(written[form]);
      if (entry === undefined) {
        known.set(written[form], { verbs: [verb], forms: [form] });
        continue;
      }
      if (entry.verbs.at(-1) !== verb) entry.verbs.push(verb);
      if (!entry.forms.includes(form)) entry.forms.push(form);
    }
  }
  for (const { verbs } of known.values()) {
    if (verbs.length > 1) verbs.sort((a, b) => b.rest.length - a.rest.length);
  }
  return known;
}

/** Written form, lower case, to what it may be. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = readCueForms();

/** Adjectives that are cues after a form of "be" ("was adamant that"): "be adamant" in the lexicon. */
export const CUE_ADJECTIVES: ReadonlyMap<string, CueVerb> = new Map(
  [...VERBS.values()]
    .filter((verb) => verb.lemma.startsWith('be '))
    .map((verb) => [verb.lemma.slice(3), { ...verb, rest: [] }]),
);

/** Nouns, singular and plural, to lemma and stance. */
export const CUE_NOUN_FORMS: ReadonlyMap<string, { lemma: string; stance: Stance }> = new Map(
  CUE_NOUNS.flatMap(([stance, list]) =>
    list
      .trim()
      .split(/\s+/)
      .flatMap((lemma) => [
        [lemma, { lemma, stance }] as const,
        [
          /(?:s|ch|sh|x)$/.test(lemma) ? `${lemma}es` : lemma.replace(/(?<![aeiou])y$/, 'ie').concat('s'),
          { lemma, stance },
        ] as const,
      ]),
  ),
);
