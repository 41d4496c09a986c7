/** How a speaker's name stands to another: one person, two, or not to be told from the names alone. */
export type SpeakerRelation = 'same' | 'other' | 'unclear';

const PRONOUNS = new Set(['i', 'he', 'she', 'it', 'we', 'you', 'they', 'who']);

/**
 * "Trump" and "Donald Trump" are one. "President Trump" and "Donald Trump" may be one or two, and so may "officials" and
 * anybody: to say that an outlet names another speaker is a claim about it, made only of two names without a word in
 * common.
 */
export function relateSpeakers(name: string, other: string): SpeakerRelation {
  const [words, others] = [wordsOf(name), wordsOf(other)];
  const common = [...words].filter((word) => others.has(word)).length;
  if (common > 0) return common === Math.min(words.size, others.size) ? 'same' : 'unclear';
  return isName(name) && isName(other) ? 'other' : 'unclear';
}

function wordsOf(name: string): Set<string> {
  return new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Whether it names somebody: it has a word with a capital that is no pronoun at the beginning of a sentence. */
function isName(name: string): boolean {
  return (name.match(/[\p{L}\p{N}]+/gu) ?? []).some(
    (word) => /^\p{Lu}/u.test(word) && !PRONOUNS.has(word.toLowerCase()),
  );
}
