import type { Correction } from './correction';

/** What a file of corrections says of itself. */
export const CORRECTIONS_FORMAT = 'crossquote-corrections';
export const CORRECTIONS_VERSION = 1;

/** Corrections as a file (JSON), the first that was said first. */
export function makeCorrectionsFile(corrections: readonly Correction[]): string {
  return `${JSON.stringify({ format: CORRECTIONS_FORMAT, version: CORRECTIONS_VERSION, corrections }, null, 2)}\n`;
}

/** A file that holds no corrections, or in a format that is not known here. The message is for a person. */
export class CorrectionsFileError extends Error {
  override name = 'CorrectionsFileError';
}

/**
 * The corrections of a file, each of the right shape.
 * @throws CorrectionsFileError
 */
export function readCorrectionsFile(text: string): Correction[] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new CorrectionsFileError('not JSON');
  }
  if (!isObject(file) || file.format !== CORRECTIONS_FORMAT) throw new CorrectionsFileError('no file of corrections');
  if (file.version !== CORRECTIONS_VERSION)
    throw new CorrectionsFileError(`version ${String(file.version)} is not known here: a newer Crossquote wrote it`);
  const { corrections } = file;
  if (!Array.isArray(corrections)) throw new CorrectionsFileError('it has no list of corrections');
  return corrections.map((one: unknown, at) => {
    if (!isCorrection(one)) throw new CorrectionsFileError(`correction ${at + 1} is not of the right shape`);
    return one;
  });
}

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown): boolean => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const isArticle = (value: unknown): boolean =>
  isObject(value) && isTextOrNull(value.address) && isText(value.contentHash);
const isWords = (value: unknown): boolean =>
  isObject(value) && isText(value.exact) && isText(value.before) && isText(value.after) && isArticle(value.article);

const SHAPES: Record<Correction['kind'], (one: Fields) => boolean> = {
  speaker: (one) => isWords(one.words) && isTextOrNull(one.speaker) && isTextOrNull(one.instead),
  'not-quotation': (one) => isWords(one.words),
  same: (one) => isWords(one.words) && isWords(one.other),
  'not-same': (one) => isWords(one.words) && isWords(one.other),
  'not-story': ({ article, title, story }) =>
    isArticle(article) && isTextOrNull(title) && isObject(story) && isText(story.id) && isText(story.name),
  'one-person': ({ names }) => Array.isArray(names) && names.length === 2 && names.every(isText),
};

function isCorrection(value: unknown): value is Correction {
  if (!isObject(value) || !isText(value.id) || !isText(value.at) || typeof value.kind !== 'string') return false;
  return Object.hasOwn(SHAPES, value.kind) && SHAPES[value.kind as Correction['kind']](value);
}
