import type { Comparison } from '../../../../src/core/comparison-model';
import type { LibraryArticle, Span } from '../../../../src/core/model';
import { viewArticle } from '../../../../src/core/story/view-article';
import { makeStoryIndex, makeText } from '../comparison/make-text';
import type { EventText, NewsEvent, Stretch } from './event';

export type View = Pick<Comparison, 'statements' | 'onlyHere' | 'missing'>;

const textOf = ({ paragraphs }: EventText): string => paragraphs.join('\n\n');

/** Each text of the event read in turn, with the others as its story, in the order given. */
export function readEvent({ texts }: NewsEvent): Map<string, View> {
  const indexes = texts.map((text) => [text.id, makeText(text.id, text.paragraphs, factsOf(text))] as const);
  return new Map(
    indexes.map(([id, here]) => {
      const others = indexes.filter(([other]) => other !== id);
      return [id, viewArticle(makeStoryIndex(Object.fromEntries(others)), here)];
    }),
  );
}

function factsOf({ outlet, title, published }: EventText): Partial<LibraryArticle> {
  return { outlet, title, published };
}

/**
 * Where the words stand in the text.
 * @throws where they do not stand in it, or more than once
 */
export function findStretch(text: EventText, stretch: Stretch): Span {
  const whole = textOf(text);
  const [first = '', last = ''] = stretch.split(' ... ');
  const start = whole.indexOf(first);
  const end = last === '' ? start + first.length : whole.indexOf(last, start + first.length) + last.length;
  if (start < 0 || end < start + last.length) throw new Error(`${text.id} does not print “${stretch}”`);
  if (whole.indexOf(first, start + 1) >= 0) throw new Error(`${text.id} prints “${first}” more than once`);
  return { start, end };
}

export function listStretches(text: EventText, stretches: Stretch | readonly Stretch[] | undefined): Span[] {
  if (stretches === undefined) return [];
  return (typeof stretches === 'string' ? [stretches] : stretches).map((stretch) => findStretch(text, stretch));
}

/** Whether most of the shorter stretch is in the longer one. */
export function isAt(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 > Math.min(a.end - a.start, b.end - b.start);
}
