import { type StatementRelations, toSaid } from '../corrections/statement-relations';
import type { Utterance } from './collect-utterances';
import { indexWordings } from './index-wordings';
import { type AcceptedMatch, findMatchInStory, matchByReader } from './match-wordings';
import type { Pairings } from './pairings';

/** An utterance and which of the texts prints it. */
export interface PlacedUtterance {
  text: number;
  utterance: Utterance;
}

/** An utterance of a cluster with the match that put it there; null for the fullest wording itself. */
export interface Member extends PlacedUtterance {
  match: AcceptedMatch | null;
  margin: number | null;
}

/** All that is one utterance, around its fullest wording. */
export interface Cluster {
  head: PlacedUtterance;
  members: Member[];
}

/** So many of the best candidates are aligned; the right one was never below the third on the texts at hand. */
const CANDIDATES = 8;
/** Below this margin a short wording that would fit two utterances is given to neither. */
const CLOSE_RACE = 0.15;
const SHORT = 6;

const countSpoken = ({ wording }: Utterance): number => wording.words.filter((word) => !word.bracketed).length;

/**
 * Clusters what the texts quote into utterances, by containment: the longest wordings come first and are the heads;
 * every other wording joins the head that it agrees with best, or becomes a head. Members never bring in members of
 * their own, so that no chain of likenesses can join two utterances.
 * @param relations what a reader has said of pairs of wordings, against what is found here
 */
export function clusterStatements(
  placed: readonly PlacedUtterance[],
  pairings: Pairings,
  relations: StatementRelations | null = null,
): Cluster[] {
  const printed = new Map<string, number>();
  for (const { utterance } of placed)
    printed.set(utterance.wording.text, (printed.get(utterance.wording.text) ?? 0) + 1);
  const ordered = placed
    .map((item, at) => ({ item, at, text: item.utterance.wording.text, words: countSpoken(item.utterance) }))
    .sort(
      (a, b) =>
        b.words - a.words ||
        // Alike long: the wording that most texts print stands for the utterance; then any, but the same whoever looks.
        (printed.get(b.text) ?? 0) - (printed.get(a.text) ?? 0) ||
        b.text.length - a.text.length ||
        (a.text < b.text ? -1 : a.text > b.text ? 1 : a.at - b.at),
    );
  const clusters: Cluster[] = [];
  const index = indexWordings();
  for (const { item } of ordered) {
    const { wording } = item.utterance;
    const found = index
      .find(wording, CANDIDATES)
      .flatMap((id) => {
        const cluster = clusters[id];
        const match =
          cluster === undefined ? null : pairings.once(findMatchInStory, cluster.head.utterance.wording, wording);
        if (cluster === undefined || match === null) return [];
        if (relations?.isApart(toSaid(item.utterance), cluster.members.map(saidBy))) return [];
        return [{ cluster, match, score: rank(match) }];
      })
      .sort((a, b) => b.score - a.score);
    const [best, next] = found;
    const margin = best === undefined || next === undefined ? null : (best.score - next.score) / best.score;
    if (best !== undefined && !(margin !== null && margin < CLOSE_RACE && wording.words.length < SHORT)) {
      best.cluster.members.push({ text: item.text, utterance: item.utterance, match: best.match, margin });
      continue;
    }
    index.add(clusters.length, wording);
    const { text, utterance } = item;
    clusters.push({ head: item, members: [{ text, utterance, match: null, margin: null }] });
  }
  return relations === null ? clusters : joinClusters(clusters, relations, pairings);
}

const saidBy = ({ utterance }: Member) => toSaid(utterance);

/** Puts clusters together that a reader says are one utterance, around the fuller one's head. */
function joinClusters(clusters: readonly Cluster[], relations: StatementRelations, pairings: Pairings): Cluster[] {
  const joined: Cluster[] = [];
  for (const cluster of clusters) {
    const said = cluster.members.map(saidBy);
    const home = relations.mayJoin(said)
      ? joined.find(({ members }) => relations.areOne(members.map(saidBy), said))
      : undefined;
    if (home === undefined) {
      joined.push(cluster);
      continue;
    }
    const { wording: head } = home.head.utterance;
    for (const { text, utterance } of cluster.members) {
      const { wording } = utterance;
      const match = pairings.once(findMatchInStory, head, wording) ?? pairings.once(matchByReader, head, wording);
      home.members.push({ text, utterance, match, margin: null });
    }
  }
  return joined;
}

/** How well a match fits: what agrees, more so from the same mouth and in one place. */
function rank({ agreement, speakers }: AcceptedMatch): number {
  return (
    agreement.cover * (0.5 + 0.5 * agreement.density) * (speakers === 'same' ? 1 : speakers === 'unknown' ? 0.85 : 0.7)
  );
}
