import type { ListedStory } from '../core/library-model';
import { listFormat } from '../ui/formatters';
import { sayDays } from '../ui/say-date';
import { type Strings, sayCount } from '../ui/strings';

/** Outlets of a story that are named in its line. */
const NAMED = 3;

/** How many articles, from which outlets, of which days: each as it is shown, what is not known left out. */
export function sayStory(strings: Strings, { articles, outlets, from, to }: ListedStory): string[] {
  const named = outlets.slice(0, NAMED).map((name) => `\u2068${name}\u2069`);
  const others = outlets.length - named.length;
  const names = others > 0 ? [...named, sayCount(strings, 'library_moreOutlets', others)] : named;
  return [
    sayCount(strings, 'library_articles', articles),
    ...(names.length > 0 ? [listFormat(strings.locale, { type: 'unit' }).format(names)] : []),
    ...(from !== null && to !== null ? [sayDays(strings, from, to, 'short')] : []),
  ];
}
