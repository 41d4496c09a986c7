import type { Cue } from '../model';
import { CUE_FORMS } from './cue-forms';
import type { CueClass } from './cue-lexicon';

/** Verbs that somebody says something by: "said", "called", "praised". Whoever wants, thinks or appears says nothing by it. */
const BY_SAYING: ReadonlySet<CueClass> = new Set(['say', 'name', 'act']);
/** Right before a verb, with an adverb between at most: "can't guarantee", "would not even say". */
const NEGATED = /(?:\b(?:not|never|cannot|neither|nor)|n['’]t)\s{1,3}(?:\p{L}{2,15}\s{1,3})?$/iu;
/** Longest look back, in UTF-16 units. */
const LOOK_BACK = 40;

/** Whether a cue is what somebody is said to say something with. @param text the article's */
export function introducesSpeech({ lemma, start }: Cue, text: string): boolean {
  const [head = ''] = lemma.split(' ');
  const verb = CUE_FORMS.get(head)?.verbs.find((known) => known.lemma === lemma);
  // A noun of saying ("denial") is no verb.
  if (verb !== undefined && !verb.classes.some((one) => BY_SAYING.has(one))) return false;
  return !NEGATED.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}
