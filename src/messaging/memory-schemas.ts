/** The shapes of what the background gets about reading memory (`memory-protocol.ts`). */
import * as v from 'valibot';
import { LONGEST_ID } from '../core/article-limits';
import { toDayNumber } from '../core/dates/day-range';
import { LONGEST_SEARCH, LONGEST_SITE, MOST_AT_ONCE, MOST_LISTED } from './limits';
import type { MemoryMessages } from './memory-protocol';
import { createParser, offset, textUpTo } from './schemas';

type Request<T extends keyof MemoryMessages> = v.GenericSchema<unknown, MemoryMessages[T]['request']>;

const site = textUpTo(LONGEST_SITE);
const day = v.pipe(
  v.string(),
  v.check((text) => toDayNumber(text) !== null, 'no day'),
);
const most = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_LISTED));

const listMemory: Request<'list-memory'> = v.object({ site: v.nullable(site), day: v.nullable(day), offset, most });
const searchMemory: Request<'search-memory'> = v.object({ words: textUpTo(LONGEST_SEARCH), most });
// Two of them together would be more than was asked for, or less.
const forgetMemory: Request<'forget-memory'> = v.union([
  v.strictObject({ site }),
  v.strictObject({ day }),
  v.strictObject({ hashes: v.pipe(v.array(textUpTo(LONGEST_ID)), v.maxLength(MOST_AT_ONCE)) }),
  v.strictObject({ all: v.literal(true) }),
]);

export const parseGetMemory = createParser(v.object({}));
export const parseListMemory = createParser(listMemory);
export const parseSearchMemory = createParser(searchMemory);
export const parseGetArticleVersions = createParser(v.object({ articleId: textUpTo(LONGEST_ID) }));
export const parseForgetMemory = createParser(forgetMemory);
