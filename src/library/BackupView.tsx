import { useRef, useState } from 'preact/hooks';
import type { BackupRhythm } from '../messaging/backup-protocol';
import type { BackupSource } from '../messaging/backup-source';
import { useFollowed } from '../messaging/use-followed';
import { Skeleton } from '../ui/Skeleton';
import type { Strings } from '../ui/strings';
import { BackupChoice } from './BackupChoice';
import { BackupReport } from './BackupReport';
import { BackupRestore } from './BackupRestore';

interface BackupViewProps {
  strings: Strings;
  source: BackupSource;
  /** The reader has picked a file to bring a library back from. */
  onRestore: (file: File) => void;
}

/** Backups: how often, one now, the last ones and what went wrong; and the way back from one. */
export function BackupView({ strings, source, onRestore }: BackupViewProps) {
  const { t } = strings;
  const { state, failed, retry } = useFollowed(source);
  const [said, setSaid] = useState({ words: '', times: 0 });
  /** What the reader wanted when the permission had to be asked for first. */
  const [wanted, setWanted] = useState<BackupRhythm | 'now' | null>(null);
  const [refused, setRefused] = useState(false);
  const now = useRef<HTMLButtonElement>(null);
  const say = (words: string) => setSaid(({ times }) => ({ words, times: times + 1 }));

  const run = (what: BackupRhythm | 'now') => {
    if (what !== 'now') {
      source.choose(what).then(
        () => say(t('settings_saved')),
        () => say(t('settings_notSaved')),
      );
      return;
    }
    source.backUpNow().then(
      ({ trouble, nothing }) => {
        // What went wrong stands in the report, which is read out by itself.
        if (trouble === null) say(t(nothing === null ? 'backup_done' : 'backup_nothingNow'));
      },
      () => say(t('backup_notAsked')),
    );
  };
  const choose = (what: BackupRhythm | 'now') => {
    const mustAsk = what !== 'off' && state?.permitted === false;
    setRefused(false);
    setWanted(mustAsk ? what : null);
    if (!mustAsk) run(what);
  };
  const ask = () => {
    source.ask().then(
      (given) => {
        setRefused(!given);
        setWanted(null);
        if (given && wanted !== null) run(wanted);
        // The button that had the focus goes.
        now.current?.focus();
      },
      () => {
        setRefused(true);
        setWanted(null);
      },
    );
  };

  if (failed) {
    return (
      <p class="tools" role="alert">
        {t('backup_loadError')}{' '}
        <button type="button" class="button" onClick={retry}>
          {t('tryAgain')}
        </button>
      </p>
    );
  }
  if (state === null) return <Skeleton label={t('backup_loading')} />;
  return (
    <div class="backup">
      <p>{t('backup_intro')}</p>
      <BackupChoice
        strings={strings}
        chosen={wanted === null || wanted === 'now' ? state.every : wanted}
        asks={wanted !== null}
        refused={refused}
        onChoose={choose}
        onAsk={ask}
      />
      <BackupReport strings={strings} state={state} />
      <p class="tools">
        <button
          type="button"
          class="button"
          ref={now}
          // Not disabled: the focus would be lost.
          aria-disabled={state.running}
          onClick={() => !state.running && choose('now')}
        >
          {t('backup_now')}
        </button>
      </p>
      <p class="help">{t('backup_where')}</p>
      <BackupRestore strings={strings} onRestore={onRestore} />
      <p class="said" role="status">
        <span key={said.times}>{said.words}</span>
      </p>
    </div>
  );
}
