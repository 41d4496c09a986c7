import type { LibraryChanged } from '../core/library-model';
import { sayOutlet } from '../ui/matrix-say-outlet';
import type { Strings } from '../ui/strings';

/** What came of the article that was put into the library. */
export function sayKept(
  strings: Strings,
  { story, brought }: Extract<LibraryChanged, { state: 'changed' }>,
  isNew: boolean,
): string {
  const { t } = strings;
  const name = `\u2068${story?.name ?? t('storyUntitled')}\u2069`;
  const [article] = brought;
  if (article?.brought === 'version') return t('keep_version', [name]);
  if (article?.brought === 'same') return t('keep_same', [name]);
  if (article?.brought === 'copy' && article.of !== null)
    return t('keep_copy', [name, `\u2068${sayOutlet(strings, article.of)}\u2069`]);
  return t(isNew ? 'keep_started' : 'keep_added', [name]);
}
