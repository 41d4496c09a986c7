import type { Strings } from './strings';

/** What leads on from a surface; null where there is nothing to lead to. */
export interface SurfaceActions {
  openComparison: (() => void) | null;
  keepOpen: (() => void) | null;
  openSettings: (() => void) | null;
  openLibrary?: (() => void) | null;
  /** The comparison opens in this surface, as it can have no tab of its own: the button says so. */
  opensHere?: boolean;
}

/** Buttons that lead on: to the same view beside the page, to the library, to the settings. */
export function SurfaceTools({ strings, actions }: { strings: Strings; actions: SurfaceActions }) {
  const { keepOpen, openSettings, openLibrary = null } = actions;
  if (!keepOpen && !openSettings && !openLibrary) return null;
  return (
    <div class="tools">
      {keepOpen && (
        <button type="button" class="quiet-button" onClick={keepOpen}>
          {strings.t('keepOpen')}
        </button>
      )}
      {openLibrary && (
        <button type="button" class="quiet-button" onClick={openLibrary}>
          {strings.t('library_title')}
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
