import type { CorrectionMark } from '../corrections/correction';
import type { StatementRelations } from '../corrections/statement-relations';
import { type Cluster, clusterStatements, type Member } from '../matching/cluster-statements';
import type { Utterances } from '../matching/collect-utterances';
import { isSpliced } from '../matching/find-arrangement';
import { traceMatch } from '../matching/match-wordings';
import type { Pairings } from '../matching/pairings';
import type { IndexedWording } from '../matching/wording';
import type { MatchTrace, Occurrence, OccurrenceForm } from '../model';
import type { TextIndex } from '../text/text-index';
import { chooseYardstick } from './choose-yardstick';
import { describeOccurrence, type OccurrenceFacts } from './describe-occurrence';
import { labelStatement, nameStatement, pickSpeaker } from './name-statement';
import { rateMember } from './rate-member';
import { tellVersions } from './tell-versions';

/** An occurrence and which of the compared texts it is from. */
export interface PlacedOccurrence {
  text: number;
  occurrence: Occurrence;
}

/** A statement in the making: its cluster of quoted wordings, if any, and all its occurrences so far. */
export interface DraftStatement {
  id: string;
  speaker: string | null;
  label: string;
  /** Null when nobody quotes it. */
  cluster: Cluster | null;
  /** The fullest report of it where nobody quotes it, else null. */
  reported: IndexedWording | null;
  fullest: string | null;
  occurrences: PlacedOccurrence[];
  /** Texts that are not known to have it, and may report it all the same. */
  maybeIn: Set<number>;
  /** As of `Statement`. */
  corrected?: CorrectionMark[];
}

/** The wordings of all other statements, made up as they are asked for: few members have words to spare. */
function* readOthers(cluster: Cluster, clusters: readonly Cluster[]): Generator<IndexedWording> {
  for (const other of clusters) if (other !== cluster) yield other.head.utterance.wording;
}

function traceMember(cluster: Cluster, member: Member, clusters: readonly Cluster[]): MatchTrace | null {
  if (member.match === null) return null;
  const trace = traceMatch(member.match, member.margin);
  const spliced = isSpliced(member.match.other.words, member.match.pairs, readOthers(cluster, clusters));
  return spliced ? { ...trace, arrangement: 'spliced' } : trace;
}

function describeMember(
  member: Member,
  text: TextIndex,
  { trace, version }: Pick<OccurrenceFacts, 'trace' | 'version'>,
  pairings: Pairings,
): Occurrence[] {
  return rateMember(member, pairings).map(({ part, fidelity, edits }) => {
    // Whoever begins a sentence of somebody's goes on with it, however small the second part.
    const form: OccurrenceForm = member.utterance.parts[0]?.kind === 'direct' ? 'direct' : 'fragment';
    return describeOccurrence(text, part, {
      form,
      fidelity,
      edits,
      version,
      speaker: part.speaker,
      cue: part.cue,
      trace,
    });
  });
}

/**
 * A statement for each cluster of quoted wordings, its occurrences in the order of the texts.
 * @param witnesses a number for each text, the same for texts that are one witness
 */
export function draftQuoted(
  texts: readonly TextIndex[],
  said: readonly Utterances[],
  witnesses: readonly number[],
  pairings: Pairings,
  relations: StatementRelations | null = null,
): DraftStatement[] {
  const placed = said.flatMap(({ quoted }, at) => quoted.map((utterance) => ({ text: at, utterance })));
  const found = clusterStatements(placed, pairings, relations).map((cluster) =>
    chooseYardstick(cluster, witnesses, pairings),
  );
  return found.map((cluster, _at, clusters) => {
    const { text: fullest, words } = cluster.head.utterance.wording;
    const speaker = pickSpeaker(cluster.members.map((member) => member.utterance.wording.speaker));
    const versions = tellVersions(cluster, witnesses, pairings);
    return {
      id: nameStatement(words, speaker, 'said'),
      speaker,
      label: labelStatement(fullest, speaker),
      cluster,
      reported: null,
      maybeIn: new Set(),
      fullest,
      occurrences: cluster.members.flatMap((member) => {
        const text = texts[member.text];
        if (text === undefined) return [];
        const facts = { trace: traceMember(cluster, member, clusters), version: versions.get(member) };
        return describeMember(member, text, facts, pairings).map((occurrence) => ({ text: member.text, occurrence }));
      }),
    };
  });
}
