import type { Refusal } from '../core/library-model';
import type { Strings } from '../ui/strings';

/** Why a change was not made. */
export function sayRefusal({ t }: Strings, reason: Refusal): string {
  switch (reason) {
    case 'no-room':
      return t('library_refused_noRoom');
    case 'gone':
    case 'no-article':
      return t('library_refused_gone');
    case 'bundled':
      return t('library_refused_bundled');
    case 'too-much':
      return t('library_refused_tooMuch');
    case 'settings-unknown':
    case 'private':
      return t('library_notChanged');
  }
}
