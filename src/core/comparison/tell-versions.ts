import { type Medium, readMedium } from '../attribution/read-medium';
import { alignWords } from '../matching/align-words';
import type { Cluster, Member } from '../matching/cluster-statements';
import type { Utterance } from '../matching/collect-utterances';
import { deriveEdits } from '../matching/derive-edits';
import type { AcceptedMatch } from '../matching/match-wordings';
import type { Pairings } from '../matching/pairings';
import { isOtherWord } from '../matching/rate-fidelity';
import type { Edit, Version } from '../model';
import { rateMember } from './rate-member';

/** When other words than the yardstick's are another version's, and no outlet's change. */
export const VERSION_LIMITS = {
  /** So many independent texts print them, and so many the yardstick's: one alone may have got them wrong. */
  witnesses: 2,
  /** One text prints both, each in so many words and not inside a sentence of its own: fewer it may have fitted in. */
  words: 6,
  /** Each wording is held against each. Of a statement that is printed more often than this nothing is told. */
  members: 100,
} as const;

/** A member with other words than the yardstick's, and how it stands to that. */
interface Other {
  member: Member;
  match: AcceptedMatch;
  medium: Medium | null;
  /** Of the yardstick, as all that print its words say who say it. */
  mediumOfYardstick: Medium | null;
  /** Those that print the yardstick's words in the place of these. */
  keepers: readonly Member[];
}

/**
 * Tells which wordings of a statement are other versions of it that its speaker gave: somebody publishes a statement and says
 * the same before a camera. Of the members whose words are other ones than the yardstick's, and not only fewer, these are
 * - what was spoken where the yardstick was written, or the other way round, by the words around them;
 * - what one text prints beside the yardstick's words;
 * - what several independent texts print alike, where several print the yardstick's words;
 * - what reads like one of these;
 * - and what is the same statement because a reader says so.
 * @param witnesses a number for each text, the same for texts that are one witness
 */
export function tellVersions(
  cluster: Cluster,
  witnesses: readonly number[],
  pairings: Pairings,
): ReadonlyMap<Member, Version> {
  const versions = new Map<Member, Version>();
  if (cluster.members.length > VERSION_LIMITS.members) return versions;
  const isAltered = (member: Member): boolean =>
    rateMember(member, pairings).some(({ fidelity }) => fidelity === 'altered');
  const altered = cluster.members.filter(isAltered);
  if (altered.length === 0) return versions;
  const countWitnesses = (members: readonly Member[]): number =>
    new Set(members.map(({ text }) => witnesses[text] ?? text)).size;
  const others = altered.flatMap((member) => describeOther(member, cluster, pairings));
  const found = others.flatMap((other) => {
    const said = tellMedium(other);
    const alike = others.filter((one) => isAlike(other, one, pairings));
    const isAttested =
      said !== null ||
      isPrintedBeside(other) ||
      (!isOnePaper(other) &&
        countWitnesses(alike.map(({ member }) => member)) >= VERSION_LIMITS.witnesses &&
        countWitnesses(other.keepers) >= VERSION_LIMITS.witnesses);
    return isAttested ? [{ other, version: said ?? ('reworded' as const) }] : [];
  });
  for (const other of others) {
    const same = found.filter((one) => isAlike(one.other, other, pairings));
    const own = same.find((one) => one.other === other && one.version !== 'reworded');
    const best = own ?? same.find(({ version }) => version !== 'reworded') ?? same[0];
    if (best !== undefined) versions.set(other.member, best.version);
  }
  // What the engine would not have taken for it is no outlet's change of it.
  for (const member of altered)
    if (member.match?.rule === 'by-reader' && !versions.has(member)) versions.set(member, 'reworded');
  return versions;
}

function describeOther(member: Member, { members }: Cluster, pairings: Pairings): Other[] {
  const { match, utterance } = member;
  if (match === null) return [];
  const places = listEdits(member, pairings).filter(isGiven);
  // Who has other words there, or none, does not print the yardstick's.
  const keeps = (one: Member): boolean => {
    const edits = listEdits(one, pairings).filter(({ weight }) => weight !== 'style');
    return places.some((place) => edits.every((edit) => !isAt(edit, place)));
  };
  const keepers = members.filter(keeps);
  const mediumOfYardstick = joinMedia(keepers.map((one) => readMediumOf(one.utterance)));
  return [{ member, match, medium: readMediumOf(utterance), mediumOfYardstick, keepers }];
}

/**
 * Whether an edit may be the speaker's own: other words in the place of the yardstick's. Where a wording only begins earlier
 * or goes on longer nothing is said in other words, and an outlet that marks a change made it.
 */
const isGiven = (edit: Edit): boolean =>
  isOtherWord(edit) && !edit.marked && (edit.kind === 'changed' || edit.where === 'middle');

const isAt = ({ fromSpan }: Edit, place: Edit): boolean =>
  fromSpan.start <= place.fromSpan.end && fromSpan.end >= place.fromSpan.start;

/** All that a member has otherwise than the yardstick, whatever its text prints elsewhere. */
function listEdits({ match, utterance }: Member, pairings: Pairings): readonly Edit[] {
  return match === null ? [] : pairings.once(deriveAll, match, utterance);
}

function deriveAll({ reference, other, pairs }: AcceptedMatch, _utterance: Utterance): Edit[] {
  return deriveEdits(reference, other, pairs);
}

/** Of an utterance in parts, the medium of those that tell it. */
function readMediumOf({ parts, from }: Utterance): Medium | null {
  return joinMedia(parts.map((part) => readMedium(from, part)));
}

/** The one medium among them; null where there is none, or both. */
function joinMedia(media: readonly (Medium | null)[]): Medium | null {
  const [medium, ...more] = new Set(media.filter((one) => one !== null));
  return medium === undefined || more.length > 0 ? null : medium;
}

/** The medium of a wording where the yardstick's is the other one. */
function tellMedium({ medium, mediumOfYardstick }: Other): Medium | null {
  return medium === null || mediumOfYardstick === null || medium === mediumOfYardstick ? null : medium;
}

/** Whether the text that prints a wording quotes the yardstick's words too. */
function isPrintedBeside({ member, medium, mediumOfYardstick, keepers }: Other): boolean {
  // Beside what was written an outlet prints its own copy of it.
  if (medium === 'written' || mediumOfYardstick === 'written') return false;
  const isFull = ({ utterance: { parts, wording } }: Member): boolean =>
    parts[0]?.kind === 'direct' && wording.words.length >= VERSION_LIMITS.words;
  return isFull(member) && keepers.some((one) => one.text === member.text && isFull(one));
}

/** Whether all know it from one paper, that has one wording. */
const isOnePaper = ({ medium, mediumOfYardstick }: Other): boolean =>
  medium === 'written' && mediumOfYardstick === 'written';

/** Whether of two wordings the shorter one is a piece of the longer one, or both are the same but for their dress. */
function isAlike({ match: one }: Other, { match: another }: Other, pairings: Pairings): boolean {
  if (one === another) return true;
  const isLonger = one.other.words.length >= another.other.words.length;
  return isLonger ? pairings.once(isPiece, one, another) : pairings.once(isPiece, another, one);
}

function isPiece({ other: longer }: AcceptedMatch, { other: shorter }: AcceptedMatch): boolean {
  return deriveEdits(longer, shorter, alignWords(longer.words, shorter.words)).every(
    (edit) => !isOtherWord(edit) && (edit.weight === 'style' || edit.marked || edit.where !== 'middle'),
  );
}
