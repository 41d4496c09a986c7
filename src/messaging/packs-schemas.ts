/** The shapes of what the background gets about packs (`packs-protocol.ts`); what is in them is checked where they are read. */
import * as v from 'valibot';
import { LONGEST_ID } from '../core/article-limits';
import {
  MOST_PACK_ARTICLES,
  MOST_PACK_CORRECTIONS,
  MOST_PACK_STORIES,
  MOST_PACK_VERSIONS,
} from '../corpus/pack-limits';
import type { PackMessages, PackPart } from './packs-protocol';
import { createParser, offset, textUpTo } from './schemas';

const id = v.pipe(textUpTo(LONGEST_ID), v.minLength(1));
const listUpTo = (most: number) =>
  v.exactOptional(v.custom<[]>((value) => Array.isArray(value) && value.length <= most));

/** Lists of anything: whoever plans the import reads them as he would a file. */
const part: v.GenericSchema<unknown, PackPart> = v.object({
  articles: listUpTo(MOST_PACK_ARTICLES),
  stories: listUpTo(MOST_PACK_STORIES),
  versions: listUpTo(MOST_PACK_VERSIONS),
  corrections: listUpTo(MOST_PACK_CORRECTIONS),
});

const exportPack: v.GenericSchema<unknown, PackMessages['export-pack']['request']> = v.object({
  part: v.union([
    v.literal('all'),
    v.object({ stories: v.pipe(v.array(id), v.minLength(1), v.maxLength(MOST_PACK_STORIES)) }),
  ]),
  withoutTexts: v.boolean(),
  at: offset,
});

export const parseBringPack = createParser(v.object({ id, at: offset, part }));
export const parseImport = createParser(v.object({ id }));
export const parseExportPack = createParser(exportPack);
