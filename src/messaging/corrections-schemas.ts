/** The shapes of the messages about corrections. */
import * as v from 'valibot';
import { LONGEST_FACT, LONGEST_ID, MOST_ARTICLE_CHARACTERS } from '../core/article-limits';
import type { SaidCorrection } from '../core/corrections/say-correction';
import type { CorrectionMessages } from './corrections-protocol';
import { createParser, offset, textUpTo } from './schemas';

const id = v.pipe(textUpTo(LONGEST_ID), v.minLength(1));
const name = v.pipe(textUpTo(LONGEST_FACT), v.minLength(1));
const tabId = v.nullable(offset);

const words = v.object({
  articleId: v.nullable(id),
  start: offset,
  end: offset,
  text: textUpTo(MOST_ARTICLE_CHARACTERS),
});

const said: v.GenericSchema<unknown, SaidCorrection> = v.variant('kind', [
  v.object({ kind: v.literal('speaker'), words, speaker: v.nullable(name), instead: v.nullable(name) }),
  v.object({ kind: v.literal('not-quotation'), words }),
  v.object({ kind: v.picklist(['not-same', 'same']), words, other: words }),
  v.object({
    kind: v.literal('not-story'),
    articleId: v.nullable(id),
    story: v.object({ id, name: textUpTo(LONGEST_FACT) }),
  }),
  v.object({ kind: v.literal('one-person'), names: v.tuple([name, name]) }),
]);

const correct: v.GenericSchema<unknown, CorrectionMessages['correct']['request']> = v.object({ id, tabId, said });
const takeBack: v.GenericSchema<unknown, CorrectionMessages['take-back-correction']['request']> = v.object({
  id,
  tabId,
});

export const parseCorrect = createParser(correct);
export const parseListCorrections = createParser(v.object({}));
export const parseTakeBackCorrection = createParser(takeBack);
