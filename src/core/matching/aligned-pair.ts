/** Words of two wordings that stand for each other: `aFrom..aTo` of the one, `bFrom..bTo` of the other (exclusive). */
export interface AlignedPair {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
  /** `same`: the same words but for their dress; `related`: another inflection. */
  agreement: 'same' | 'related';
}
