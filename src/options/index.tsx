import { render } from 'preact';
import { createBackupSource } from '../messaging/backup-source';
import { createLossSource } from '../messaging/loss-source';
import { createMemorySource } from '../messaging/memory-source';
import { createStoredSource } from '../messaging/stored-source';
import { realBrowser } from '../platform/real-browser';
import { createStorageRoomSource } from '../platform/storage-room';
import { startPage } from '../surface/start-page';
import { Options } from './Options';
import { saveStored } from './save-stored';
import './options.css';

/** Of the library's page. */
const BACKUP_PAGE = 'library/index.html#view=backup';

const { permissions, runtime } = realBrowser;
const { strings, settings, root } = startPage(realBrowser, 'settings_documentTitle');
render(
  <Options
    strings={strings}
    source={settings}
    ask={permissions.requestWeb}
    stored={createStoredSource(runtime.send)}
    memory={createMemorySource(runtime.send)}
    remembered={runtime.url('library/index.html#view=memory')}
    room={createStorageRoomSource()}
    lost={createLossSource(runtime.send)}
    save={saveStored}
    backups={createBackupSource(realBrowser)}
    library={runtime.url('library/index.html')}
    welcome={runtime.url('welcome/index.html')}
    backup={runtime.url(BACKUP_PAGE)}
  />,
  root,
);
