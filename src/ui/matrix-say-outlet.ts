import type { LibraryArticle } from '../core/model';
import type { Strings } from './strings';

/** The outlet of a text, or that it is not stated. */
export function sayOutlet({ t }: Strings, { outlet }: Pick<LibraryArticle, 'outlet'>): string {
  return outlet ?? t('outletNotStated');
}
