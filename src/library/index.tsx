import { render } from 'preact';
import { createBackupSource } from '../messaging/backup-source';
import { createCorrectionsSource } from '../messaging/corrections-source';
import { createLibrarySource } from '../messaging/library-source';
import { createMemorySource } from '../messaging/memory-source';
import { createPacksSource } from '../messaging/packs-source';
import { realBrowser } from '../platform/real-browser';
import { saveFile } from '../platform/save-file';
import { startPage } from '../surface/start-page';
import { createViewAddress } from '../surface/view-address';
import { backFrom, readWithin } from '../surface/within';
import { BackLink } from '../ui/BackLink';
import { ArticleVersions } from './ArticleVersions';
import { BackupView } from './BackupView';
import { CorrectionsView } from './CorrectionsView';
import { Library } from './Library';
import './library.css';
import { MemoryView } from './MemoryView';
import { PacksView } from './PacksView';
import type { LibraryPart } from './parts';
import { readPlace, STORIES, writePlace } from './place';

const { strings, root } = startPage(realBrowser, 'library_documentTitle');
const source = createLibrarySource(realBrowser);
/** The views of other parts, in the order of their links. */
const corrections = createCorrectionsSource(realBrowser.runtime.send, async () => null);
const packs = createPacksSource(realBrowser.runtime.send);
const memory = createMemorySource(realBrowser.runtime.send);
const backup = createBackupSource(realBrowser);
/** A backup that was picked to be restored: the view of packs brings it in. */
let picked: File | null = null;
const restore = (file: File) => {
  picked = file;
  location.hash = writePlace({ name: 'share' });
};
const takePicked = () => {
  const file = picked;
  picked = null;
  return file;
};
const mounted: LibraryPart[] = [
  {
    name: 'memory',
    view: () => (
      <MemoryView strings={strings} source={memory} settings={realBrowser.runtime.url('options/index.html#memory')} />
    ),
  },
  {
    name: 'corrections',
    view: () => <CorrectionsView strings={strings} source={corrections} save={saveFile} />,
  },
  { name: 'share', view: () => <PacksView strings={strings} source={packs} first={takePicked} /> },
  { name: 'backup', view: () => <BackupView strings={strings} source={backup} onRestore={restore} /> },
];
render(
  <>
    <BackLink strings={strings} href={backFrom(readWithin(location.search, document.documentElement))} />
    <Library
      strings={strings}
      source={source}
      address={createViewAddress(window, { read: readPlace, write: writePlace, first: STORIES })}
      parse={(html) => new DOMParser().parseFromString(html, 'text/html')}
      mounted={mounted}
      versions={({ id, language }) => (
        <ArticleVersions key={id} strings={strings} language={language} load={() => source.versions(id)} />
      )}
      compareWith={(storyId) => realBrowser.runtime.url(`compare/index.html?story=${encodeURIComponent(storyId)}`)}
    />
  </>,
  root,
);
