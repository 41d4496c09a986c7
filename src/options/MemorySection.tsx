import { useEffect, useState } from 'preact/hooks';
import type { MemorySummary } from '../messaging/memory-protocol';
import type { MemorySource } from '../messaging/memory-source';
import type { CurrentSettings, SettingsChange } from '../settings/settings';
import { SettingsMemory } from '../ui/SettingsMemory';
import type { Strings } from '../ui/strings';

interface MemorySectionProps {
  strings: Strings;
  source: MemorySource;
  settings: CurrentSettings;
  /** What is remembered may have changed since where this is another one. */
  asOf: number;
  /** Address of the page that shows what is remembered. */
  holds: string;
  onChange: (change: SettingsChange) => void;
  say: (words: string) => void;
}

/** The part of the settings page about reading memory. */
export function MemorySection({ strings, source, settings, asOf, holds, onChange, say }: MemorySectionProps) {
  const { t } = strings;
  const [summary, setSummary] = useState<MemorySummary | null>(null);
  useEffect(() => {
    let left = false;
    source.find().then(
      (found) => {
        if (!left) setSummary(found);
      },
      () => {},
    );
    return () => {
      left = true;
    };
  }, [source, settings, asOf]);
  const forget = () => {
    source.forget({ all: true }).then(
      (left) => {
        setSummary(left);
        say(t('memory_forgotten'));
      },
      () => say(t('memory_failed')),
    );
  };
  return (
    <SettingsMemory
      strings={strings}
      settings={settings}
      articles={summary?.articles ?? null}
      available={summary?.available ?? true}
      holds={holds}
      onChange={onChange}
      onForget={forget}
    />
  );
}
