import { useEffect, useState } from 'preact/hooks';
import type { Stored } from '../messaging/protocol';
import type { StoredSource } from '../messaging/stored-source';
import type { StorageRoom, StorageRoomSource } from '../platform/storage-room';
import type { CurrentSettings } from '../settings/settings';
import { SettingsStored, type StoredAmounts } from '../ui/SettingsStored';
import type { Strings } from '../ui/strings';

interface StoredSectionProps {
  strings: Strings;
  source: StoredSource;
  room: StorageRoomSource;
  /** A change of these is a change of what is stored. */
  settings: CurrentSettings;
  save: (stored: Stored) => void;
  say: (words: string) => void;
  onDeleted: () => void;
}

/** The part of the settings page about what is stored. */
export function StoredSection({ strings, source, room, settings, save, say, onDeleted }: StoredSectionProps) {
  const { t } = strings;
  const [stored, setStored] = useState<Stored | null>(null);
  const [found, setFound] = useState<StorageRoom | null>(null);
  useEffect(() => {
    let left = false;
    source.load().then(
      (loaded) => {
        if (!left) setStored(loaded);
      },
      () => say(t('stored_failed')),
    );
    room.find().then((one) => {
      if (!left) setFound(one);
    });
    return () => {
      left = true;
    };
  }, [source, room, settings]);
  const remove = () => {
    source.remove().then(
      (left) => {
        setStored(left);
        say(t('stored_deleted'));
        onDeleted();
      },
      () => say(t('stored_failed')),
    );
  };
  const keep = async () => {
    say(t((await room.askToLast()) ? 'stored_keptNow' : 'stored_notKept'));
    setFound(await room.find());
  };
  return (
    <SettingsStored
      strings={strings}
      amounts={stored === null ? null : measure(stored)}
      onSave={() => stored !== null && save(stored)}
      room={found}
      onDelete={remove}
      onKeep={keep}
    />
  );
}

function measure({ inMemory, settings, stories, texts, corrections }: Stored): StoredAmounts {
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
  return {
    inMemory,
    stories: stories.length,
    texts: texts.length,
    storyBytes: bytes([stories, texts, corrections]),
    corrections: corrections.length,
    settingsBytes: bytes(settings),
  };
}
