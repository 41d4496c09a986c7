import { useState } from 'preact/hooks';
import type { MemoryMessages } from '../messaging/memory-protocol';
import type { Strings } from '../ui/strings';
import { focusOnce } from './NameForm';
import type { ShownMemory } from './use-memory';

export type Forgotten = MemoryMessages['forget-memory']['request'];

interface ForgetMemoryProps {
  strings: Strings;
  shown: ShownMemory;
  /** What a day is called. */
  sayDay: (day: string) => string;
  onForget: (what: Forgotten) => void;
}

/** Forgets the site or the day that is shown, or everything, which is asked for twice. */
export function ForgetMemory({ strings, shown, sayDay, onForget }: ForgetMemoryProps) {
  const { t } = strings;
  const { site, day } = shown;
  const [asks, setAsks] = useState<'no' | 'yes' | 'not-any-more'>('no');
  const cancel = () => setAsks('not-any-more');
  if (asks === 'yes')
    return (
      <div
        class="asked"
        role="alertdialog"
        aria-label={t('memory_confirm')}
        onKeyDown={(event) => {
          if (event.key === 'Escape') cancel();
        }}
      >
        <p class="asked-what">{t('memory_confirm')}</p>
        <p class="tools">
          <button type="button" class="button" onClick={() => onForget({ all: true })}>
            {t('memory_forgetAll')}
          </button>{' '}
          <button type="button" class="button" ref={focusOnce} onClick={cancel}>
            {t('stored_confirmNo')}
          </button>
        </p>
      </div>
    );
  return (
    <p class="tools">
      {site !== null && (
        <button type="button" class="button" onClick={() => onForget({ site })}>
          {t('memory_forgetNamed', [`\u2068${site}\u2069`])}
        </button>
      )}
      {day !== null && (
        <button type="button" class="button" onClick={() => onForget({ day })}>
          {t('memory_forgetNamed', [sayDay(day)])}
        </button>
      )}
      <button
        type="button"
        class="button"
        // The button that had the focus is gone.
        {...(asks === 'not-any-more' && { ref: focusOnce })}
        onClick={() => setAsks('yes')}
      >
        {t('memory_forgetAll')}
      </button>
    </p>
  );
}
