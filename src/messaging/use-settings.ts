import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SettingsState } from '../settings/settings';
import type { SettingsSource } from './settings-source';

/** The settings as they are in force, for a component; null until the background has answered. */
export function useSettings(source: SettingsSource): {
  settings: SettingsState | null;
  /** The background could not be reached. */
  failed: boolean;
  retry: () => void;
} {
  const [settings, setSettings] = useState<SettingsState | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    // What is told while the answer is under way is newer than the answer.
    let overtaken = false;
    const stop = source.onChanged((changed) => {
      overtaken = true;
      setFailed(false);
      setSettings(changed);
    });
    source.load().then(
      (loaded) => {
        if (!overtaken) setSettings(loaded);
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
  return { settings, failed, retry };
}
