/// <reference path="../../../src/ui/css.d.ts" />
import { render } from 'preact';
import type { BackupState } from '../../../src/messaging/backup-protocol';
import { Options } from '../../../src/options/Options';
import { BACKUPS } from '../../fixtures/backups';
import { type Language, stringsOf } from '../../fixtures/catalogue';
import { MEMORIES } from '../../fixtures/library/memories';
import { CHOSEN_NOTHING, type FakeSettingsPage, settingsPage } from '../../fixtures/settings-page';
import '../../../src/options/options.css';

const LOSS = { stories: 12, articles: 1408, at: '2031-03-03T12:00:00Z', noticed: '2031-06-07T12:00:00Z' };
const BEFORE_LOSS: BackupState = {
  ...BACKUPS.weekly,
  made: [
    {
      at: '2031-06-01T12:00:00Z',
      file: 'crossquote-backup-2031-06-01.json',
      bytes: 3_412_800,
      stories: 12,
      articles: 1408,
    },
  ],
};
const REMEMBERING = { ...CHOSEN_NOTHING, settings: { ...CHOSEN_NOTHING.settings, memory: true } };

const STATES = {
  lost: { loss: LOSS },
  'lost-one': { loss: { ...LOSS, stories: 0, articles: 1 } },
  'lost-backup': { loss: LOSS, backups: BEFORE_LOSS },
  'memory-on': { settings: REMEMBERING, memory: MEMORIES.many, backups: BACKUPS.weekly },
  'memory-unavailable': { place: 'memory', backups: BACKUPS['no-room'] },
} satisfies Record<string, FakeSettingsPage>;

/** The settings page of a reader whose library has seen something. */
function show(root: HTMLElement, state: keyof typeof STATES, language: Language): void {
  root.id = 'options';
  render(<Options {...settingsPage(stringsOf(language), STATES[state])} />, root);
}

Object.assign(globalThis, { show });
