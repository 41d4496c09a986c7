import type { BroughtArticle } from '../core/library-model';
import { MOST_ARTICLE_CHARACTERS } from '../messaging/limits';
import { sayOutletAmong } from '../ui/matrix-say-outlet';
import { sayRefusal } from '../ui/say-refusal';
import { type Strings, sayBytes, sayNumber } from '../ui/strings';
import type { AddedFile } from './add-files';
import { writePlace } from './place';
import { LARGEST_FILE } from './read-file';

/** Files that are listed; of many thousands, those that have something wrong come first. */
const LISTED = 500;

/** What came of each file, those first that were not added. */
export function AddedFiles({ strings, files }: { strings: Strings; files: readonly AddedFile[] }) {
  const failed = files.filter((file) => !('brought' in file));
  const added = files.filter((file) => 'brought' in file);
  return (
    <ul class="added-files">
      {[...failed, ...added].slice(0, LISTED).map((file, at) => (
        <li key={at} data-failed={'brought' in file ? undefined : ''}>
          <bdi class="file-name">{file.name}</bdi>{' '}
          {'brought' in file ? (
            <Brought strings={strings} brought={file.brought} />
          ) : (
            <span class="problem">{sayFailure(strings, file)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What became of an article that was brought, with the way to it. */
export function Brought({ strings, brought }: { strings: Strings; brought: BroughtArticle }) {
  const { t } = strings;
  const { id, title, of } = brought;
  return (
    <span>
      {brought.brought === 'copy' && of !== null
        ? t('library_brought_copy', [`\u2068${sayOutletAmong(strings, of, [of])}\u2069`])
        : t(`library_brought_${brought.brought}`)}{' '}
      <a
        class="link"
        href={writePlace({ name: 'read', articleId: id, storyId: null, quotation: null })}
        rel="noreferrer"
      >
        <bdi>{title || t('titleNotStated')}</bdi>
      </a>
    </span>
  );
}

function sayFailure(strings: Strings, file: Exclude<AddedFile, { brought: unknown }>): string {
  const { t } = strings;
  if ('refused' in file) return file.refused === null ? t('library_notChanged') : sayRefusal(strings, file.refused);
  switch (file.problem) {
    case 'too-large':
      return t('library_file_tooLarge', [sayBytes(strings, LARGEST_FILE)]);
    case 'too-long':
      return t('library_tooLong', [sayNumber(strings, MOST_ARTICLE_CHARACTERS)]);
    case 'empty':
      return t('library_file_empty');
    case 'pdf':
      return t('library_file_pdf');
    case 'binary':
      return t('library_file_binary');
    case 'gone':
      return t('library_file_gone');
    case 'no-article':
      return t('library_file_noArticle');
  }
}
