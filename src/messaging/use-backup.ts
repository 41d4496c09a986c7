import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BackupState } from './backup-protocol';
import type { BackupSource } from './backup-source';

/** The backups as they stand, for a component; null until the background has answered. */
export function useBackup(source: Pick<BackupSource, 'load' | 'onChanged'>): {
  state: BackupState | null;
  /** The background could not be reached. */
  failed: boolean;
  retry: () => void;
} {
  const [state, setState] = useState<BackupState | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    // What is told while the answer is under way is newer than the answer.
    let overtaken = false;
    const stop = source.onChanged((changed) => {
      overtaken = true;
      setFailed(false);
      setState(changed);
    });
    source.load().then(
      (loaded) => {
        if (!overtaken) setState(loaded);
      },
      () => {
        if (!overtaken) setFailed(true);
      },
    );
    return () => {
      overtaken = true;
      stop();
    };
  }, [source, attempt]);
  const retry = useCallback(() => {
    setFailed(false);
    setAttempt((last) => last + 1);
  }, []);
  return { state, failed, retry };
}
