import type { Refusal } from '../core/library-model';
import type { Strings } from './strings';

/** Why a change of the library was not made. */
export function sayRefusal({ t }: Strings, reason: Refusal): string {
  switch (reason) {
    case 'no-room':
      return t('library_refused_noRoom');
    case 'no-article':
      return t('library_refused_noArticle');
    case 'gone':
      return t('library_refused_gone');
    case 'bundled':
      return t('library_refused_bundled');
    case 'too-much':
      return t('library_refused_tooMuch');
    case 'settings-unknown':
      return t('library_refused_settings');
    case 'private':
      return t('library_refused_private');
  }
}
