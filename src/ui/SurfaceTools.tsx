import type { Strings } from './strings';

/** What leads on from a surface; null where there is nothing to lead to. */
export interface SurfaceActions {
  openComparison: (() => void) | null;
  keepOpen: (() => void) | null;
  openSettings: (() => void) | null;
  /** The comparison opens in this surface, as it can have no tab of its own: the button says so. */
  opensHere?: boolean;
}

/** Buttons that lead on: to the same view beside the page, to the settings. */
export function SurfaceTools({ strings, actions }: { strings: Strings; actions: SurfaceActions }) {
  const { keepOpen, openSettings } = actions;
  if (!keepOpen && !openSettings) return null;
  return (
    <div class="tools">
      {keepOpen && (
        <button type="button" class="quiet-button" onClick={keepOpen}>
          {strings.t('keepOpen')}
        </button>
      )}
      {openSettings && (
        <button type="button" class="quiet-button" onClick={openSettings}>
          {strings.t('settings_title')}
        </button>
      )}
    </div>
  );
}
