import { render } from 'preact';
import { createLossSource } from '../messaging/loss-source';
import { createStoredSource } from '../messaging/stored-source';
import { realBrowser } from '../platform/real-browser';
import { createStorageRoomSource } from '../platform/storage-room';
import { startPage } from '../surface/start-page';
import { Options } from './Options';
import { saveStored } from './save-stored';
import './options.css';

const { permissions, runtime } = realBrowser;
const { strings, settings, root } = startPage(realBrowser, 'settings_documentTitle');
render(
  <Options
    strings={strings}
    source={settings}
    ask={permissions.requestWeb}
    stored={createStoredSource(runtime.send)}
    room={createStorageRoomSource()}
    lost={createLossSource(runtime.send)}
    save={saveStored}
    library={runtime.url('library/index.html')}
    welcome={runtime.url('welcome/index.html')}
  />,
  root,
);
