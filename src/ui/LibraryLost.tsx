import { useId } from 'preact/hooks';
import { type Strings, sayCount } from './strings';

interface LibraryLostProps {
  strings: Strings;
  /** What is gone; when it was last noted to be there, and found to be gone: ISO 8601. */
  loss: { stories: number; articles: number; at: string; noticed: string };
  onSeen: () => void;
}

/** What is gone of the library though the reader did not delete it, how that comes, and what there is to do. */
export function LibraryLost({ strings, loss, onSeen }: LibraryLostProps) {
  const { t, locale } = strings;
  const id = useId();
  const { stories, articles } = loss;
  const counts = [
    ...(stories > 0 ? [sayCount(strings, 'lost_stories', stories)] : []),
    ...(articles > 0 ? [sayCount(strings, 'stored_texts', articles)] : []),
  ];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const days = [loss.at, loss.noticed].map((time) => day.format(new Date(time)));
  return (
    <section class="setting lost" aria-labelledby={`${id}-lost`}>
      <h2 id={`${id}-lost`}>{t('lost_title')}</h2>
      <p>{t('lost_what', [counts.join(', '), ...days])}</p>
      <p>{t('lost_why')}</p>
      <p>{t('lost_back', [t('stored_save')])}</p>
      <p class="tools">
        <button type="button" class="button" onClick={onSeen}>
          {t('lost_seen')}
        </button>
      </p>
    </section>
  );
}
