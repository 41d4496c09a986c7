import { findAt, type TextIndex } from '../text/text-index';
import type { DayRange } from './day-range';
import type { NamedDay } from './named-day';
import { weekdayNamed, weekdayOf } from './weekdays';

/** Words between a date and the same day by its weekday alone: further off it may be that of another week. */
const NEAR = 40;
/** Days for which news calls a day by its weekday: on the seventh it would be today's. */
const WEEK = 6;
/** Days by which a post's date may be ahead: it is that of the place where the page was made. */
const ELSEWHERE = 1;
/** UTF-16 units before a day in which a word tells that it is still to come. */
const LOOKED_AT = 60;

/** UTF-16 units on each side of a date in which a caption has its credit. */
const CAPTION = 300;

/** "on Thursday", "said late Thursday": with no date, and no part of a name. */
const BARE =
  /(?<![\p{L}\p{N}])(?:[Oo]n|said|told reporters)(?: early| late)? (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![\p{L}\p{N}'’]|,? (?:the )?\d|,? [A-Z][a-z]{2,8}\.? \d)/gu;
const TO_COME = /\b(?:will|would|shall|to|due|scheduled|expected|planned|until|by|before|next|from|since)\b/i;
/** How an embedded post is signed: "— Jane Roe (@roe) May 4, 2016". */
const SIGNED = /\(@\w{1,30}\) ?$/;
/** What somebody did with words on a day is news for days. */
const REPORTING = /\b(?:said|told|announced|confirmed|denied|warned|admitted|wrote|posted|tweeted|voted)\b/;

/**
 * When a text was written that calls a day by its weekday as news does: "on Thursday" near a post or a sentence that gives that
 * Thursday its date, or "said on Thursday 20 July" in its lead. Days that are to come tell nothing.
 *
 * @param days those that the text names, without what it quotes
 * @param lead the offset at which its lead ends
 */
export function readWeekdays(text: TextIndex, days: readonly NamedDay[], lead: number): DayRange[] {
  const { article, words } = text;
  const past = days.filter(({ start }) => !isToCome(article.text, start));
  const latest = Math.max(...past.map(({ day }) => day));
  const bare = [...article.text.matchAll(BARE)].map(({ index, 0: all, 1: name = '' }) => ({
    weekday: weekdayNamed(name),
    start: index,
    end: index + all.length,
  }));
  const isCalled = (named: NamedDay, isPost: boolean): boolean =>
    bare.some(({ weekday, start, end }) => {
      const isBefore = start < named.start;
      // What comes after a post may be of a later week.
      if (weekday !== weekdayOf(named.day) || (isPost && !isBefore) || isToCome(article.text, start)) return false;
      const [first, second] = isBefore ? [end, named.start] : [named.end, start];
      return findAt(words, second) - findAt(words, first) <= NEAR;
    });
  return past
    .filter((named) => {
      const { day, hasWeekday, start, end } = named;
      // A text that is dated by an earlier day tells of what was before.
      if (day !== latest) return false;
      const before = article.text.slice(Math.max(0, start - LOOKED_AT), start);
      if (hasWeekday && end <= lead && / on $/.test(before) && REPORTING.test(sentenceBefore(before))) return true;
      const isPost = SIGNED.test(before);
      return (hasWeekday ? !isOfPicture(article.text, start) : isPost) && isCalled(named, isPost);
    })
    .map(({ day, hasWeekday }) => ({ from: hasWeekday ? day : day - ELSEWHERE, to: day + WEEK }));
}

/** Whether the paragraph tells whose picture it is of: that may be an old one. */
function isOfPicture(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at) + 1;
  const to = text.indexOf('\n', at);
  const around = text.slice(Math.max(from, at - CAPTION), Math.min(to < 0 ? text.length : to, at + CAPTION));
  return /\bphoto|\bpicture[ds]?\b|\bfile\b|getty|reuters|\bA[FP]P\b|\(AP\b/i.test(around);
}

function isToCome(text: string, at: number): boolean {
  return TO_COME.test(sentenceBefore(text.slice(Math.max(0, at - LOOKED_AT), at)));
}

/** What of the sentence stands before its end. */
function sentenceBefore(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('\n'), text.lastIndexOf('” ')) + 1);
}
