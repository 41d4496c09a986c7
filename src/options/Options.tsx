import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackupSource } from '../messaging/backup-source';
import type { LossSource } from '../messaging/loss-source';
import type { MemorySource } from '../messaging/memory-source';
import type { LibraryPlace, Stored } from '../messaging/protocol';
import type { SettingsSource } from '../messaging/settings-source';
import type { StoredSource } from '../messaging/stored-source';
import { useFollowed } from '../messaging/use-followed';
import type { StorageRoomSource } from '../platform/storage-room';
import type { SettingsChange } from '../settings/settings';
import { LibraryLost } from '../ui/LibraryLost';
import { Notice } from '../ui/Notice';
import { SettingsView } from '../ui/SettingsView';
import { Skeleton } from '../ui/Skeleton';
import { type Strings, sayCount } from '../ui/strings';
import { BackupSection } from './BackupSection';
import { findBackupBefore } from './find-backup-before';
import { MemorySection } from './MemorySection';
import { StoredSection } from './StoredSection';
import { useLoss } from './use-loss';

export interface OptionsProps {
  strings: Strings;
  source: SettingsSource;
  /** Has the browser ask for access to every page. */
  ask: () => Promise<boolean>;
  stored: StoredSource;
  memory: MemorySource;
  /** Address of the page that shows what is remembered. */
  remembered: string;
  room: StorageRoomSource;
  lost: LossSource;
  save: (stored: Stored) => void;
  backups: Pick<BackupSource, 'load' | 'onChanged'>;
  /** Addresses of the library's page, of the welcome page, and of the view about backups. */
  library: string;
  welcome: string;
  backup: string;
}

/** The settings page: follows the settings wherever they are changed, and says what has become of a change. */
export function Options(props: OptionsProps) {
  const { strings, source, ask, stored, memory, remembered, room, lost, save, backups, welcome, backup } = props;
  const { library: libraryPage } = props;
  const { t } = strings;
  const { state: settings, failed, retry } = useFollowed(source);
  const [said, setSaid] = useState({ words: '', times: 0 });
  const say = (words: string) => setSaid(({ times }) => ({ words, times: times + 1 }));

  const change = (wanted: SettingsChange, words = t('settings_saved')) => {
    source.change(wanted).then(
      ({ forgotten = 0 }) => say(forgotten === 0 ? words : `${words} ${sayForgotten(strings, forgotten)}`),
      () => say(t('settings_notSaved')),
    );
  };
  const library = useLibraryPlace(source);
  const { loss, look } = useLoss(lost);
  const { state: backupState } = useFollowed(backups);
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = settings?.known === true;
  useEffect(() => {
    if (isThere) goToPart();
  }, [isThere]);
  const endLoss = () => {
    lost.end().then(
      () => {
        look();
        say(t('lost_ended'));
        // The button that had the focus goes.
        heading.current?.focus();
      },
      () => say(t('settings_notSaved')),
    );
  };

  if (failed) {
    return (
      <Notice name={t('extensionName')} title={t('errorTitle')} urgent>
        <p>{t('settings_loadError')}</p>
        <button type="button" class="button" onClick={retry}>
          {t('tryAgain')}
        </button>
      </Notice>
    );
  }
  if (settings === null) return <Skeleton label={t('settings_loading')} />;
  const outcome = (
    /* Two changes with the same outcome are two things to say: the key makes the second one new. */
    <p class="said" role="status">
      <span key={said.times}>{said.words}</span>
    </p>
  );
  if (!settings.known) {
    return (
      <>
        <Notice name={t('extensionName')} title={t('settingsUnknownTitle')} urgent>
          <p>{t('settingsUnknownWhy')}</p>
          <button type="button" class="button" onClick={retry}>
            {t('tryAgain')}
          </button>
          <p>{t('settings_startAnewHelp')}</p>
          <button type="button" class="button" onClick={() => change({ startAnew: true }, t('settings_startedAnew'))}>
            {t('settings_startAnew')}
          </button>
        </Notice>
        {outcome}
      </>
    );
  }
  return (
    <>
      <header class="page-head">
        <p class="notice-name">{t('extensionName')}</p>
        <h1 ref={heading} tabIndex={-1}>
          {t('settings_title')}
        </h1>
      </header>
      {loss !== null && (
        <LibraryLost
          strings={strings}
          loss={loss}
          backup={findBackupBefore(loss, backupState?.made ?? [])}
          restore={backup}
          onSeen={endLoss}
        />
      )}
      <SettingsView strings={strings} settings={settings.settings} onChange={change} onAsk={ask} />
      <MemorySection
        strings={strings}
        source={memory}
        settings={settings.settings}
        asOf={said.times}
        holds={remembered}
        onChange={change}
        say={say}
      />
      <StoredSection
        strings={strings}
        source={stored}
        room={room}
        settings={settings.settings}
        save={save}
        say={say}
        onDeleted={look}
      />
      <BackupSection strings={strings} state={backupState} address={backup} />
      <p class="setting">
        <a class="link" href={libraryPage} rel="noreferrer">
          {t('library_title')}
        </a>
      </p>
      <p class="setting">
        <a class="link" href={welcome} rel="noreferrer">
          {t('settings_welcome')}
        </a>
      </p>
      {library === 'memory' && <p class="setting note">{t('inMemoryNote')}</p>}
      {outcome}
    </>
  );
}

/** What has become of what was remembered of a site that is left alone; null: it could not be forgotten. */
function sayForgotten(strings: Strings, articles: number | null): string {
  return articles === null
    ? strings.t('settings_siteNotForgotten')
    : sayCount(strings, 'settings_siteForgotten', articles);
}

/** To the part that the address names, which the browser has looked for before it was there; the keyboard goes on there. */
function goToPart(): void {
  const name = globalThis.location?.hash.slice(1) ?? '';
  const part = name === '' ? null : document.getElementById(name);
  part?.scrollIntoView();
  part?.querySelector('input')?.focus({ preventScroll: true });
}

/** Null until it is known. */
function useLibraryPlace(source: SettingsSource): LibraryPlace | null {
  const [place, setPlace] = useState<LibraryPlace | null>(null);
  useEffect(() => {
    source.findLibrary().then(setPlace, () => {});
  }, [source]);
  return place;
}
