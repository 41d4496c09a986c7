import type { Span } from '../model';
import { findStretches } from './find-stretches';
import { splitParagraphs } from './split-paragraphs';
import { isBeside, tellRoles } from './tell-roles';
import { findAt, type TextIndex } from './text-index';

/**
 * What stands in a text without being of the article's own words: captions and links, whole paragraphs or stretches of them. In
 * text order, without overlap; to be derived. In languages other than English only what the page tells.
 */
export function readBeside({ article: { text, paragraphs }, language }: TextIndex): readonly Span[] {
  const places =
    paragraphs.length > 0 ? paragraphs : splitParagraphs(text).map((span) => ({ ...span, role: 'body' as const }));
  const isEnglish = language.code === 'en';
  const roles = isEnglish ? tellRoles(text, places) : places.map(({ role }) => role);
  const found: Span[] = [];
  places.forEach((place, at) => {
    const spans = isBeside(roles[at] ?? place.role) ? [place] : isEnglish ? findStretches(text, place) : [];
    for (const { start, end } of spans) {
      const last = found.at(-1);
      if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
      else found.push({ start, end });
    }
  });
  return found;
}

/** Whether a sentence or paragraph is all beside the article's own words, as far as its ends tell. */
export function isAllBeside(text: TextIndex, { start, end }: Span): boolean {
  return isBesideAt(text, start) && isBesideAt(text, end - 1);
}

/** Whether a place of a text stands beside the article's own words. UTF-16. */
export function isBesideAt(text: TextIndex, offset: number): boolean {
  const beside = text.derive(readBeside);
  return (beside[findAt(beside, offset)]?.start ?? Number.POSITIVE_INFINITY) <= offset;
}
