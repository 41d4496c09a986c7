import { useState } from 'preact/hooks';
import type { Occurrence, Span } from '../core/model';
import type { Strings } from './strings';

/** Shows a span of the article on its page; false when the page no longer has it. */
export type ShowOccurrence = (span: Span) => Promise<boolean>;

interface FindOnPageProps {
  strings: Strings;
  occurrence: Occurrence;
  onShow: ShowOccurrence;
}

/** A button that scrolls the page to the words, and says so when they are not there any more. */
export function FindOnPage({ strings, occurrence, onShow }: FindOnPageProps) {
  const { t } = strings;
  const [outcome, setOutcome] = useState<'' | 'shown' | 'gone'>('');
  const show = async () => {
    setOutcome('');
    const { start, end } = occurrence;
    setOutcome((await onShow({ start, end }).catch(() => false)) ? 'shown' : 'gone');
  };
  return (
    <span class="find">
      <button type="button" class="quiet-button" onClick={show}>
        {t('findOnPage')}
        <span class="unseen"> {beginning(occurrence.text)}</span>
      </button>
      <span role="status" class={outcome === 'gone' ? 'find-outcome' : 'unseen'}>
        {outcome === 'gone' ? t('notOnPage') : outcome === 'shown' ? t('shownOnPage') : ''}
      </span>
    </span>
  );
}

/** Enough of the words to tell one button from the next in a list of them. */
function beginning(text: string): string {
  return text.trim().split(/\s+/).slice(0, 6).join(' ').slice(0, 80);
}
