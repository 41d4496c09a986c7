/// <reference path="../../../src/ui/css.d.ts" />
import { render } from 'preact';
import { BackupView } from '../../../src/library/BackupView';
import { BACKUPS, backupsAsTheyAre } from '../../fixtures/backups';
import { type Language, stringsOf } from '../../fixtures/catalogue';
import '../../../src/ui/theme.css';
import '../../../src/ui/controls.css';
import '../../../src/ui/states.css';
import '../../../src/ui/settings.css';
import '../../../src/library/backup.css';

/** The library's view about backups, in states that take weeks to come about. */
function show(root: HTMLElement, state: keyof typeof BACKUPS, language: Language): void {
  root.id = 'backup';
  root.style.padding = '16px';
  const strings = stringsOf(language);
  render(
    <>
      <h1>{strings.t('backup_title')}</h1>
      <BackupView strings={strings} source={backupsAsTheyAre(BACKUPS[state])} onRestore={() => {}} />
    </>,
    root,
  );
}

Object.assign(globalThis, { show });
