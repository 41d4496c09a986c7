import type { LibraryArticle } from '../core/model';
import type { Strings } from './strings';

type Named = Pick<LibraryArticle, 'outlet' | 'title'>;

/** The outlet of a text, or that it is not stated. */
export function sayOutlet({ t }: Strings, { outlet }: Pick<LibraryArticle, 'outlet'>): string {
  return outlet ?? t('outletNotStated');
}

/** The headline, where the outlet alone would not tell the text from the others; else null. */
export function sayTitleAmong({ t }: Strings, { outlet, title }: Named, all: readonly Named[]): string | null {
  const alike = all.filter((other) => other.outlet === outlet).length;
  return alike > 1 ? (title ?? t('titleNotStated')) : null;
}

/** A text by its outlet, and by its headline too where another text has the same outlet. */
export function sayOutletAmong(strings: Strings, text: Named, all: readonly Named[]): string {
  const title = sayTitleAmong(strings, text, all);
  return title === null ? sayOutlet(strings, text) : `${sayOutlet(strings, text)}: ${title}`;
}
