import type { ArticleFraming } from '../core/comparison-model';
import type { Stance } from '../core/model';

/** Speakers that have a colour and pattern of their own; a ninth could not be told from the others. */
const NAMED = 6;

/** `others`: all who have no slot of their own; `unnamed`: words whose speaker no text names. */
export type VoiceSlot = number | 'others' | 'unnamed';

export interface VoiceKey {
  /** The speakers with a slot, in the order of their words in the whole story. */
  named: string[];
  hasOthers: boolean;
  hasUnnamed: boolean;
}

/** Gives the speakers with most words in the story a colour each, the same in every chart. */
export function assignVoices(framing: readonly ArticleFraming[]): VoiceKey {
  const words = new Map<string, number>();
  let hasUnnamed = false;
  for (const { speaker, quotedWords, reportedWords } of framing.flatMap(({ voices }) => voices)) {
    if (speaker === null) hasUnnamed = true;
    else words.set(speaker, (words.get(speaker) ?? 0) + quotedWords + reportedWords);
  }
  const sorted = [...words].sort(([, a], [, b]) => b - a).map(([speaker]) => speaker);
  // One speaker more than there are slots is better named than called "others".
  const named = sorted.slice(0, sorted.length === NAMED + 1 ? NAMED + 1 : NAMED);
  return { named, hasOthers: sorted.length > named.length, hasUnnamed };
}

export function slotOf({ named }: VoiceKey, speaker: string | null): VoiceSlot {
  if (speaker === null) return 'unnamed';
  const at = named.indexOf(speaker);
  return at < 0 ? 'others' : at;
}

/** All slots that are in use, in the order in which they are drawn. */
export function listSlots({ named, hasOthers, hasUnnamed }: VoiceKey): VoiceSlot[] {
  const slots: VoiceSlot[] = named.map((_, at) => at);
  if (hasOthers) slots.push('others');
  if (hasUnnamed) slots.push('unnamed');
  return slots;
}

export interface VoiceBar {
  slot: VoiceSlot;
  quoted: number;
  reported: number;
}

/** Whose words a text prints and how many of each, in the order of the key; who has none is left out. */
export function measureVoices({ voices }: Pick<ArticleFraming, 'voices'>, key: VoiceKey): VoiceBar[] {
  return listSlots(key).flatMap((slot) => {
    const own = voices.filter(({ speaker }) => slotOf(key, speaker) === slot);
    const quoted = own.reduce((sum, { quotedWords }) => sum + quotedWords, 0);
    const reported = own.reduce((sum, { reportedWords }) => sum + reportedWords, 0);
    return quoted + reported > 0 ? [{ slot, quoted, reported }] : [];
  });
}

/** From saying to acting; the order is that of the charts and says nothing of better or worse. */
export const STANCES: readonly Stance[] = [
  'neutral',
  'medium',
  'presupposing',
  'conceding',
  'distancing',
  'forceful',
  'speech-act',
];

export interface VerbCount {
  lemma: string;
  stance: Stance;
  total: number;
  bySlot: { slot: VoiceSlot; count: number }[];
}

/** The verbs of some texts, for each stance those that are used most first. */
export function countVerbs(framing: readonly ArticleFraming[], key: VoiceKey): Map<Stance, VerbCount[]> {
  const counts = new Map<string, { lemma: string; stance: Stance; slots: Map<VoiceSlot, number> }>();
  for (const { speaker, cues } of framing.flatMap(({ voices }) => voices)) {
    for (const { lemma, stance, count } of cues) {
      const name = `${stance} ${lemma}`;
      const verb = counts.get(name) ?? { lemma, stance, slots: new Map() };
      counts.set(name, verb);
      const slot = slotOf(key, speaker);
      verb.slots.set(slot, (verb.slots.get(slot) ?? 0) + count);
    }
  }
  const order = listSlots(key);
  const byStance = new Map<Stance, VerbCount[]>();
  for (const stance of STANCES) {
    const verbs = [...counts.values()]
      .filter((verb) => verb.stance === stance)
      .map(({ lemma, slots }): VerbCount => {
        const bySlot = [...slots].map(([slot, count]) => ({ slot, count }));
        bySlot.sort((a, b) => order.indexOf(a.slot) - order.indexOf(b.slot));
        return { lemma, stance, total: bySlot.reduce((sum, { count }) => sum + count, 0), bySlot };
      })
      .sort((a, b) => b.total - a.total);
    if (verbs.length > 0) byStance.set(stance, verbs);
  }
  return byStance;
}
