import type { DayRange } from '../dates/day-range';
import { KINDS, type Kind } from '../knowing/count-terms';
import type { NearStory } from '../knowing/judge-stories';
import type { ProfileView } from '../knowing/profile-view';
import type { Digest } from '../knowing/read-digest';
import type { SparseVector, Weights } from '../knowing/sparse-vector';
import type { StoryProfile } from '../knowing/story-profile';
import { type ByteReader, DamagedBytesError } from './byte-reader';
import type { ByteWriter } from './byte-writer';
import { readSealed, writeSealed } from './seal-row';
import { SortedKeys } from './sorted-keys';

/** Which layout a profile's row has: another layout, another number. */
const LAYOUT = 0x31505143;

/** What is known of the day of a text of a story. */
type TextDays = Pick<Digest, 'weekdays' | 'days'>;

/**
 * What a story is known by, as one buffer; weights are kept in 32 bits. For the layout see `README.md` here.
 * @throws nothing
 */
export function toProfileRow({ id, name }: Pick<NearStory, 'id' | 'name'>, profile: StoryProfile): ArrayBuffer {
  return writeSealed(LAYOUT, (out) => {
    out.text(id);
    out.text(name);
    out.number(profile.size);
    for (const digest of profile.digests) writeDays(out, digest);
    for (const kind of KINDS) {
      writeFloats(out, [profile.square(kind)]);
      writeWeights(out, profile.sum(kind));
    }
    out.int32s(Int32Array.from(profile.grams).sort());
  });
}

/** The story of a row; null for a row that is damaged or of another layout. Throws nothing. */
export function fromProfileRow(row: ArrayBuffer): NearStory | null {
  return readSealed(row, LAYOUT, (from) => ({ id: from.text(), name: from.text(), profile: new StoredProfile(from) }));
}

/** A story's profile as it stands in its row: to be asked, not to be changed. */
class StoredProfile implements ProfileView {
  readonly digests: readonly TextDays[];
  readonly #squares: ReadonlyMap<Kind, number>;
  readonly #sums: ReadonlyMap<Kind, Weights>;
  readonly #grams: SortedKeys;

  /** @throws DamagedBytesError */
  constructor(from: ByteReader) {
    this.digests = Array.from({ length: from.count(2) }, () => readDays(from));
    const sums = KINDS.map((kind) => [kind, readFloats(from)[0] ?? 0, new SortedWeights(from)] as const);
    this.#squares = new Map(sums.map(([kind, square]) => [kind, square]));
    this.#sums = new Map(sums.map(([kind, , sum]) => [kind, sum]));
    this.#grams = new SortedKeys(from.int32s());
  }

  get size(): number {
    return this.digests.length;
  }

  sum(kind: Kind): Weights {
    return this.#sums.get(kind) ?? new Map();
  }

  square(kind: Kind): number {
    return this.#squares.get(kind) ?? 0;
  }

  quotes(gram: number): boolean {
    return this.#grams.find(gram) >= 0;
  }
}

/** Weights by their keys, which ascend. */
class SortedWeights implements Weights {
  readonly #keys: SortedKeys;
  readonly #values: Float32Array;

  /** @throws DamagedBytesError */
  constructor(from: ByteReader) {
    this.#keys = new SortedKeys(from.int32s());
    this.#values = readFloats(from);
    if (this.#values.length !== this.#keys.length) throw new DamagedBytesError('not a weight for each word');
  }

  get(key: number): number | undefined {
    const at = this.#keys.find(key);
    return at < 0 ? undefined : this.#values[at];
  }
}

function writeWeights(out: ByteWriter, weights: SparseVector): void {
  const sorted = [...weights].sort(([a], [b]) => a - b);
  out.int32s(Int32Array.from(sorted, ([key]) => key));
  writeFloats(
    out,
    sorted.map(([, weight]) => weight),
  );
}

function writeFloats(out: ByteWriter, values: readonly number[]): void {
  out.int32s(new Int32Array(Float32Array.from(values).buffer));
}

function readFloats(from: ByteReader): Float32Array {
  return new Float32Array(from.int32s().buffer);
}

function writeDays(out: ByteWriter, { weekdays, days }: TextDays): void {
  out.number(weekdays.size);
  for (const day of weekdays.keys()) out.number(day);
  writeFloats(out, [...weekdays.values()]);
  out.number(days === null ? 0 : 1);
  if (days === null) return;
  out.signed(days.from);
  out.signed(days.to);
}

function readDays(from: ByteReader): TextDays {
  const named = Array.from({ length: from.below(8) }, () => from.below(7));
  const values = readFloats(from);
  const weekdays = new Map(named.map((day, at) => [day, values[at] ?? 0]));
  const days: DayRange | null = from.below(2) === 0 ? null : { from: from.signed(), to: from.signed() };
  return { weekdays, days };
}
