import { useId, useRef, useState } from 'preact/hooks';
import { type Strings, sayBytes, sayCount } from './strings';

export interface StoredAmounts {
  inMemory: boolean;
  stories: number;
  texts: number;
  corrections: number;
  /** Of the library, and of the settings. */
  storyBytes: number;
  settingsBytes: number;
}

/** What the extension takes on the disk, and may take, in bytes; whether the browser keeps it when others need room. */
interface Room {
  used: number;
  most: number;
  lasts: boolean;
}

interface SettingsStoredProps {
  strings: Strings;
  /** Null until it is known. */
  amounts: StoredAmounts | null;
  /** Null where the browser does not say. */
  room: Room | null;
  onSave: () => void;
  onDelete: () => void;
  /** The reader wants the browser to keep it. */
  onKeep: () => void;
}

/** What is stored and how much, with what saves it as a file and what deletes it once the reader has said so twice. */
export function SettingsStored({ strings, amounts, room, onSave, onDelete, onKeep }: SettingsStoredProps) {
  const { t } = strings;
  const id = useId();
  const [asks, setAsks] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const answer = (isYes: boolean) => {
    setAsks(false);
    if (isYes) onDelete();
    // The buttons that had the focus are gone.
    setTimeout(() => first.current?.focus(), 0);
  };
  const size = (bytes: number) => sayBytes(strings, bytes);
  const hasRoom = room !== null && amounts?.inMemory === false;
  return (
    <section class="setting" aria-labelledby={`${id}-stored`}>
      <h2 id={`${id}-stored`}>{t('stored_title')}</h2>
      {amounts !== null && (
        <ul class="stored">
          <li>
            {t('stored_settings')} ({size(amounts.settingsBytes)})
          </li>
          <li>
            {amounts.inMemory
              ? t('stored_noLibrary')
              : `${t('stored_library')} ${sayCount(strings, 'stored_texts', amounts.texts)} (${size(amounts.storyBytes)})`}
          </li>
          {amounts.corrections > 0 && <li>{sayCount(strings, 'stored_corrections', amounts.corrections)}</li>}
          {hasRoom && <li>{t('stored_room', [size(room.used), size(room.most)])}</li>}
        </ul>
      )}
      <p class="help">{t('stored_help')}</p>
      {hasRoom && <p class="help">{t(room.lasts ? 'stored_lasts' : 'stored_mayGo')}</p>}
      <p class="tools">
        <button type="button" class="button" ref={first} disabled={amounts === null} onClick={onSave}>
          {t('stored_save')}
        </button>{' '}
        {hasRoom && !room.lasts && (
          <button type="button" class="button" onClick={onKeep}>
            {t('stored_keep')}
          </button>
        )}{' '}
        {!asks && (
          <button type="button" class="button" onClick={() => setAsks(true)}>
            {t('stored_delete')}
          </button>
        )}
      </p>
      {asks && (
        <div role="alertdialog" aria-labelledby={`${id}-ask`}>
          <p id={`${id}-ask`}>{t('stored_confirm')}</p>
          <p class="tools">
            <button type="button" class="button" onClick={() => answer(true)}>
              {t('stored_confirmYes')}
            </button>{' '}
            <button type="button" class="button" ref={(button) => button?.focus()} onClick={() => answer(false)}>
              {t('stored_confirmNo')}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
