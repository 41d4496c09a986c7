/// <reference path="../../../src/ui/css.d.ts" />
import { render } from 'preact';
import { LibraryLost } from '../../../src/ui/LibraryLost';
import { type Language, stringsOf } from '../../fixtures/catalogue';
import '../../../src/options/options.css';

const losses = {
  lost: { stories: 12, articles: 1408, at: '2031-03-03T12:00:00Z', noticed: '2031-06-07T12:00:00Z' },
  'lost-backup': { stories: 12, articles: 1408, at: '2031-03-03T12:00:00Z', noticed: '2031-06-07T12:00:00Z' },
  'lost-one': { stories: 0, articles: 1, at: '2031-03-03T12:00:00Z', noticed: '2031-06-07T12:00:00Z' },
};

/** What the settings page says first where something of the library is gone. */
function show(root: HTMLElement, state: keyof typeof losses, language: Language): void {
  root.id = 'options';
  render(
    <>
      <header class="page-head">
        <h1>{stringsOf(language).t('settings_title')}</h1>
      </header>
      <LibraryLost
        strings={stringsOf(language)}
        loss={losses[state]}
        backup={
          state === 'lost-backup' ? { file: 'crossquote-backup-2031-06-01.json', at: '2031-06-01T12:00:00Z' } : null
        }
        restore="library/index.html#view=backup"
        onSeen={() => {}}
      />
    </>,
    root,
  );
}

Object.assign(globalThis, { show });
