import type { Strings } from '../ui/strings';
import type { PresenterStep } from './presenter-keys';

interface PresenterBarProps {
  strings: Strings;
  /** "3 of 14"; null where there is nothing to show. */
  place: string | null;
  isFirst: boolean;
  isLast: boolean;
  isAllRevealed: boolean;
  isFullScreen: boolean;
  onStep: (step: PresenterStep) => void;
}

/** What the keys of the presentation do, as buttons. */
export function PresenterBar(props: PresenterBarProps) {
  const { strings, place, isFirst, isLast, isAllRevealed, isFullScreen, onStep } = props;
  const { t } = strings;
  return (
    <header class="presenter-bar">
      {place !== null && (
        <>
          {/* At either end they stay where they are, so that the keyboard does not lose its place. */}
          <button type="button" class="button" aria-disabled={isFirst} onClick={() => onStep('previous')}>
            {t('present_previous')}
          </button>
          <span class="presenter-place">{place}</span>
          <button type="button" class="button" aria-disabled={isLast} onClick={() => onStep('next')}>
            {t('present_next')}
          </button>
          <button type="button" class="button" aria-pressed={isAllRevealed} onClick={() => onStep('reveal-all')}>
            {t('present_revealAll')}
          </button>
        </>
      )}
      <span class="presenter-space" />
      <button type="button" class="button" onClick={() => onStep('theme')}>
        {t('present_theme')}
      </button>
      <button type="button" class="button" aria-pressed={isFullScreen} onClick={() => onStep('full-screen')}>
        {t('present_fullScreen')}
      </button>
      <button type="button" class="button" onClick={() => onStep('end')}>
        {t('present_end')}
      </button>
    </header>
  );
}
