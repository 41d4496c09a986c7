import { StoryPackError } from './story-pack';

/** An object of a pack, with whatever fields it has. */
export type Fields = Readonly<Record<string, unknown>>;

/** Characters of a name or an id that a message repeats. */
const MOST_REPEATED = 60;
/** ISO 8601, as precise as it is stated: what follows the day is a time. The year has four digits. */
const DATE =
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T\d{2}:\d{2}[\d:.]{0,14}(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
/** A moment of ISO 8601, as programs write it. */
const MOMENT = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;
/** An address that a person could open in a browser, and nothing that runs when it is clicked. */
const WEB_ADDRESS = /^https?:\/\/[^\s/]/i;

/** @throws StoryPackError for what is no object */
export function fieldsOf(value: unknown, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new StoryPackError(`${where} is not what a story pack holds there`);
  }
  return value as Fields;
}

/** @throws StoryPackError for no list, and for one of more items than are taken */
export function listOf(fields: Fields, name: string, where: string, most: number): unknown[] {
  const value = ownOf(fields, name);
  if (!Array.isArray(value)) throw new StoryPackError(`${where} has no list of ${name}`);
  if (value.length > most) throw new StoryPackError(`${where} has more than ${most} ${name}`, 'too-large');
  return value;
}

/** @throws StoryPackError for what is no text, or an empty one, or longer than is taken, in UTF-16 units */
export function textOf(fields: Fields, name: string, where: string, most: number): string {
  const value = textOrNull(fields, name, where, most);
  if (value === null || value === '') throw new StoryPackError(`${where} has no ${name}`);
  return value;
}

/** As `textOf`, where there may be none. Half a character is replaced: no program shows it, and offsets stay as they are. */
export function textOrNull(fields: Fields, name: string, where: string, most: number): string | null {
  const value = ownOf(fields, name) ?? null;
  if (value === null) return null;
  if (typeof value !== 'string') throw new StoryPackError(`${where}: ${name} is not a text`);
  if (value.length > most) throw new StoryPackError(`${where}: ${name} is longer than ${most} characters`);
  return mendText(value);
}

/** A text in which halves of characters, which stand for nothing, are U+FFFD. It has the length that it had. */
export function mendText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A field that the file itself states, and nothing that every object has. */
export function ownOf(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** @throws StoryPackError unless it is null or an ISO 8601 date with a year of four digits */
export function dateOrNull(value: string | null, where: string): string | null {
  if (value !== null && !isDate(value)) throw new StoryPackError(`${where} is not a date`);
  return value;
}

export function isDate(value: string): boolean {
  return DATE.test(value);
}

/** @throws StoryPackError unless it is a moment of ISO 8601 with a year of four digits */
export function momentOf(value: string, where: string): string {
  if (!isMoment(value)) throw new StoryPackError(`${where} is not a moment`);
  return value;
}

export function isMoment(value: string): boolean {
  return MOMENT.test(value);
}

/** @throws StoryPackError unless it is null or an address of the web */
export function addressOrNull(value: string | null, where: string): string | null {
  if (value !== null && !isWebAddress(value)) throw new StoryPackError(`${where} is not an address of the web`);
  return value;
}

export function isWebAddress(value: string): boolean {
  return WEB_ADDRESS.test(value);
}

/** @throws StoryPackError when an id is there twice */
export function refuseTwice(ids: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new StoryPackError(`two ${what} have the id ${repeat(id)}`);
    seen.add(id);
  }
}

/** A pack's own words in a message: short, and without characters that would garble the line they stand in. */
export function repeat(words: string): string {
  const shown = [...words.slice(0, 2 * MOST_REPEATED)].slice(0, MOST_REPEATED).join('');
  return `“${shown.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd')}${shown.length < words.length ? '…' : ''}”`;
}
