import { useEffect, useState } from 'preact/hooks';
import type { Stored } from '../messaging/protocol';
import type { StoredSource } from '../messaging/stored-source';
import type { CurrentSettings } from '../settings/settings';
import { SettingsStored, type StoredAmounts } from '../ui/SettingsStored';
import type { Strings } from '../ui/strings';

interface StoredSectionProps {
  strings: Strings;
  source: StoredSource;
  /** A change of these is a change of what is stored. */
  settings: CurrentSettings;
  save: (stored: Stored) => void;
  say: (words: string) => void;
}

/** The part of the settings page about what is stored. */
export function StoredSection({ strings, source, settings, save, say }: StoredSectionProps) {
  const { t } = strings;
  const [stored, setStored] = useState<Stored | null>(null);
  useEffect(() => {
    let left = false;
    source.load().then(
      (loaded) => {
        if (!left) setStored(loaded);
      },
      () => say(t('stored_failed')),
    );
    return () => {
      left = true;
    };
  }, [source, settings]);
  const remove = () => {
    source.remove().then(
      (left) => {
        setStored(left);
        say(t('stored_deleted'));
      },
      () => say(t('stored_failed')),
    );
  };
  return (
    <SettingsStored
      strings={strings}
      amounts={stored === null ? null : measure(stored)}
      onSave={() => stored !== null && save(stored)}
      onDelete={remove}
    />
  );
}

function measure({ inMemory, settings, stories, texts }: Stored): StoredAmounts {
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
  return {
    inMemory,
    stories: stories.length,
    texts: texts.length,
    storyBytes: bytes([stories, texts]),
    settingsBytes: bytes(settings),
  };
}
