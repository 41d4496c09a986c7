import { compareNames, type SpeakerName } from '../matching/compare-speakers';
import { NameReader } from '../matching/name-reader';
import type { Voice } from '../model';

/**
 * One name for each person whom texts name in several ways: the fullest of them. A name that may be two people's ("Lee"
 * beside "Ann Lee" and "Bo Lee") stays as it is.
 * @returns the names that have another one to be called by
 */
export function unifyNames(names: Iterable<string>, reader = new NameReader()): ReadonlyMap<string, string> {
  const fullestFirst = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const heads: { name: string; read: SpeakerName }[] = [];
  const unified = new Map<string, string>();
  for (const name of fullestFirst) {
    const read = reader.read(name);
    const [home, ...others] = heads.filter((head) => compareNames(head.read, read) === 'same');
    if (home !== undefined && others.length === 0) unified.set(name, home.name);
    else heads.push({ name, read });
  }
  return unified;
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
  };
}
