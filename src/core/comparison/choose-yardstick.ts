import type { Cluster, Member } from '../matching/cluster-statements';
import { findMatchInStory } from '../matching/match-wordings';
import type { Pairings } from '../matching/pairings';
import type { Edit } from '../model';
import { rateMember } from './rate-member';

/** Texts of one mind: so many independent ones that change the same words are right, and the fullest wording is not. */
const AGREEING = 2;

/** A word changed or put in, and not only its dress. */
const isAnotherWord = ({ kind, weight }: Edit): boolean => kind !== 'dropped' && weight !== 'style';
const keyOf = ({ kind, from, to }: Edit): string => `${kind}\n${from}\n${to}`.toLowerCase();

/** What a member has of the fullest wording; null of a few words, which say nothing of the rest. */
function readEdits(member: Member, pairings: Pairings): readonly Edit[] | null {
  const parts = rateMember(member, pairings);
  return parts.some(({ fidelity }) => fidelity === 'fragment') ? null : parts.flatMap(({ edits }) => edits);
}

/**
 * The same utterance around the wording that the others are to be measured against: the fullest, unless it alone has
 * changed words that independent texts agree on. Then it is the longest that has these.
 * @param witnesses a number for each text, the same for texts that are one witness
 */
export function chooseYardstick(cluster: Cluster, witnesses: readonly number[], pairings: Pairings): Cluster {
  const witnessOf = ({ text }: { text: number }): number => witnesses[text] ?? text;
  const own = witnessOf(cluster.head);
  const others = cluster.members.flatMap((member) => {
    const edits = witnessOf(member) === own ? null : readEdits(member, pairings);
    return edits === null ? [] : [{ member, edits, keys: new Set(edits.filter(isAnotherWord).map(keyOf)) }];
  });
  if (new Set(others.map(({ member }) => witnessOf(member))).size < AGREEING) return cluster;
  const isAgreed = (key: string, from: string): boolean => {
    const having = others.filter(({ keys }) => keys.has(key));
    // Who drops the words there says nothing of them.
    const keeping = others.filter(
      ({ keys, edits }) => !keys.has(key) && !edits.some((edit) => edit.kind === 'dropped' && edit.from.includes(from)),
    );
    return keeping.length === 0 && new Set(having.map(({ member }) => witnessOf(member))).size >= AGREEING;
  };
  const agreed = others.filter(({ edits }) =>
    edits.some((edit) => isAnotherWord(edit) && isAgreed(keyOf(edit), edit.from)),
  );
  const [best] = agreed.sort(
    (a, b) => b.member.utterance.wording.words.length - a.member.utterance.wording.words.length,
  );
  return best === undefined ? cluster : (turnTo(cluster, best.member, pairings) ?? cluster);
}

/** The same cluster around another member; null where not all the others are the same utterance as that one. */
function turnTo(cluster: Cluster, head: Member, pairings: Pairings): Cluster | null {
  const members: Member[] = [];
  for (const member of cluster.members) {
    const match =
      member === head ? null : pairings.once(findMatchInStory, head.utterance.wording, member.utterance.wording);
    if (match === null && member !== head) return null;
    members.push({ ...member, match });
  }
  return { head: { text: head.text, utterance: head.utterance }, members };
}
