/** The signs by which a sentence is taken for a report of a statement. */
export interface ReportSigns {
  /** The share of the telling words of what it reports, or of all its own, that the statement has, 0 to 1. */
  clause: number;
  /** The logarithm of how many neighbours stand next to each other in both, persons and tenses apart. */
  pairs: number;
  /** The largest share that it has of one sentence of the statement, 0 to 1. */
  part: number;
  /** The logarithm of what the shared words weigh, the less the more often the story has them elsewhere. */
  lone: number;
  /** The share of its telling words that stand around the statement where it is quoted, and not in it, 0 to 1. */
  setting: number;
  /** 1 where it reports the statement's speaker to say something, else 0. */
  reports: number;
  /** 1 where a word that tells of saying, calling, promising or refusing stands behind the speaker, else 0. */
  saying: number;
  /** 1 where it has a verb of saying at all, else 0. */
  says: number;
  /** The logarithm of the statement's words. */
  words: number;
}

/** Learned by `scripts/train/learn-report-weights.mjs`, which says from what, and how it does on events that it has not seen. */
export const REPORT_WEIGHTS: Readonly<Record<keyof ReportSigns | 'bias', number>> = {
  bias: -4.32,
  clause: 1.36,
  pairs: 1.38,
  part: 0.61,
  lone: 1.81,
  setting: 7.95,
  reports: 0.58,
  saying: 0.9,
  says: 1.8,
  words: -0.27,
};
