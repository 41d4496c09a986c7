import type { Voice } from '../comparison-model';
import { FEMALE_NAMES, MALE_NAMES } from '../language/given-names';
import { compareNames, type SpeakerName } from '../matching/compare-speakers';
import { NameReader } from '../matching/name-reader';
import type { TextIndex } from '../text/text-index';
import { countVoices } from './count-voices';

/** "Defiant Ann Lee" for "Ann Lee": a word before it that is no given name and no initial. */
function isPrefixed(longer: string, name: string): boolean {
  if (!/\s/u.test(name) || !longer.endsWith(` ${name}`)) return false;
  const before = longer.slice(0, -name.length - 1).toLowerCase();
  return before.length > 2 && !MALE_NAMES.has(before) && !FEMALE_NAMES.has(before);
}

/**
 * One name for each person whom texts name in several ways: of those of more than one word that which is given most often, so
 * that what one text puts before it ("Defiant Ann Lee") is no part of it; of those given alike often the fullest. A name
 * that may be two people's ("Lee" beside "Ann Lee" and "Bo Lee") stays as it is.
 * @param names as often as each is given
 * @returns the names that have another one to be called by
 */
export function unifyNames(names: Iterable<string>, reader = new NameReader()): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const fullestFirst = [...counts.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const people: { read: SpeakerName; names: string[] }[] = [];
  for (const name of fullestFirst) {
    const read = reader.read(name);
    const [home, ...others] = people.filter((person) => compareNames(person.read, read) === 'same');
    if (home !== undefined && others.length === 0) home.names.push(name);
    else people.push({ read, names: [name] });
  }
  const rank = (name: string): number => (/\s/u.test(name) ? (counts.get(name) ?? 0) : 0);
  const unified = new Map<string, string>();
  for (const person of people) {
    // The fullest comes first, and stays where another is given no more often.
    const called = person.names.reduce((best, name) =>
      rank(name) > rank(best) || (rank(name) === rank(best) && isPrefixed(best, name)) ? name : best,
    );
    for (const name of person.names) if (name !== called) unified.set(name, called);
  }
  return unified;
}

/** `unifyNames` of all whom some texts have speak. */
export function unifySpeakers(texts: readonly TextIndex[], reader: NameReader): ReadonlyMap<string, string> {
  return unifyNames(
    texts.flatMap((text) => text.derive(countVoices).flatMap(({ speaker }) => speaker ?? [])),
    reader,
  );
}

/** The voices of a text under the names that a story's texts have in common; two that turn out to be one are one. */
export function renameVoices(voices: readonly Voice[], unified: ReadonlyMap<string, string>): Voice[] {
  const renamed = new Map<string | null, Voice>();
  for (const voice of voices) {
    const speaker = voice.speaker === null ? null : (unified.get(voice.speaker) ?? voice.speaker);
    const known = renamed.get(speaker);
    renamed.set(speaker, known === undefined ? { ...voice, speaker } : addVoices(known, voice));
  }
  return [...renamed.values()].sort((a, b) => b.quotedWords + b.reportedWords - a.quotedWords - a.reportedWords);
}

function addVoices(one: Voice, other: Voice): Voice {
  const cues = one.cues.map((cue) => ({ ...cue }));
  for (const cue of other.cues) {
    const known = cues.find(({ lemma }) => lemma === cue.lemma);
    if (known === undefined) cues.push({ ...cue });
    else known.count += cue.count;
  }
  return {
    speaker: one.speaker,
    quotedWords: one.quotedWords + other.quotedWords,
    reportedWords: one.reportedWords + other.reportedWords,
    cues: cues.sort((a, b) => b.count - a.count),
    ...(one.said && other.said && { said: [...one.said, ...other.said].sort((a, b) => a.start - b.start) }),
  };
}
