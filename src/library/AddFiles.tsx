import { useId } from 'preact/hooks';
import { FilePicker } from '../ui/FilePicker';
import { type Strings, sayBytes, sayCount, sayNumber } from '../ui/strings';
import { AddedFiles } from './AddedFiles';
import type { Adding } from './use-adding';

/** What the browser's own dialog offers first; what is chosen all the same is looked at as well. */
const KINDS = '.html,.htm,.xhtml,.txt,text/html,application/xhtml+xml,text/plain';
/** Names of chosen files that are listed. */
const NAMED = 8;

interface AddFilesProps {
  strings: Strings;
  adding: Adding;
  onAdd: () => void;
}

/** Saved pages and text files: chosen, or dropped anywhere on the page; then how far they are, and what came of each. */
export function AddFiles({ strings, adding, onAdd }: AddFilesProps) {
  const { t } = strings;
  const id = useId();
  const { chosen, choose, chooseNone, done, all, isRunning, cancel } = adding;
  const bytes = chosen.reduce((sum, { size }) => sum + size, 0);
  return (
    <section class="add-part" aria-labelledby={`${id}-files`}>
      <h2 id={`${id}-files`}>{t('library_files')}</h2>
      <p class="help">{t('library_filesHelp')}</p>
      <p class="drop-zone">
        <span>{t('library_dropHere')}</span>{' '}
        <FilePicker label={t('library_chooseFiles')} accept={KINDS} multiple disabled={isRunning} onFiles={choose} />
      </p>
      {chosen.length > 0 && (
        <>
          <ul class="chosen-files">
            {chosen.slice(0, NAMED).map(({ name, size }) => (
              <li key={`${name} ${size}`}>
                <bdi>{name}</bdi> <span class="aside">{sayBytes(strings, size)}</span>
              </li>
            ))}
            {chosen.length > NAMED && <li>{sayCount(strings, 'library_moreFiles', chosen.length - NAMED)}</li>}
          </ul>
          <p class="tools">
            <button type="button" class="button" disabled={isRunning} onClick={onAdd}>
              {sayCount(strings, 'library_addFiles', chosen.length, [sayBytes(strings, bytes)])}
            </button>{' '}
            <button type="button" class="button" onClick={chooseNone}>
              {t('library_cancel')}
            </button>
          </p>
        </>
      )}
      {isRunning && (
        <p class="add-progress">
          <progress max={all} value={done.length} aria-label={t('library_files')} />{' '}
          <span>{sayCount(strings, 'library_filesDone', all, [sayNumber(strings, done.length)])}</span>{' '}
          <button type="button" class="button" onClick={cancel}>
            {t('library_cancel')}
          </button>
        </p>
      )}
      {done.length > 0 && <AddedFiles strings={strings} files={done} />}
    </section>
  );
}
