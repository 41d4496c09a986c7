/// <reference path="../../../src/ui/css.d.ts" />
import { render } from 'preact';
import { ArticleVersions } from '../../../src/library/ArticleVersions';
import { BackupView } from '../../../src/library/BackupView';
import { CorrectionsView } from '../../../src/library/CorrectionsView';
import { Library } from '../../../src/library/Library';
import { MemoryView } from '../../../src/library/MemoryView';
import { PacksView } from '../../../src/library/PacksView';
import type { LibraryPart } from '../../../src/library/parts';
import { type PartName, writePlace } from '../../../src/library/place';
import type { LibrarySource } from '../../../src/messaging/library-source';
import { BACKUPS, backupsAsTheyAre } from '../../fixtures/backups';
import { type Language, stringsOf } from '../../fixtures/catalogue';
import { changed, changedQuotations } from '../../fixtures/comparisons/read-before';
import { createFakeCorrections, someCorrections } from '../../fixtures/library/corrections';
import { createFakeLibrary } from '../../fixtures/library/fake-library';
import { createFakeMemory, MEMORIES } from '../../fixtures/library/memories';
import { createFakePacks, fileOf, PACKS } from '../../fixtures/library/packs';
import { createPlainPlace } from '../../fixtures/library/plain-place';
import { SHELVES } from '../../fixtures/library/shelves';
import '../../../src/library/library.css';

/** Each state of the views of stories and articles: whose library, and which view of it. */
const STATES = {
  'stories-fresh': ['fresh', ''],
  stories: ['some', '#view=stories'],
  'stories-many': ['many', ''],
  'stories-in-memory': ['in-memory', ''],
  'stories-long-words': ['long-words', ''],
  articles: ['some', '#view=articles'],
  'articles-of-story': ['some', '#view=articles&story=tunnel'],
  'articles-of-bundled': ['some', '#view=articles&story=bundled:lighthouse'],
  'articles-found': ['some', '#view=articles&search=tunnel'],
  'articles-no-hits': ['some', '#view=articles&search=zeppelin&origin=pack'],
  'articles-many': ['many', '#view=articles'],
  'articles-long-words': ['long-words', '#view=articles'],
  read: ['some', '#view=read&article=tunnel-1'],
  'read-versions': ['some', '#view=read&article=tunnel-1'],
  'read-without-text': ['some', '#view=read&article=ferry-1'],
  'read-alone': ['some', '#view=read&article=alone'],
  'read-gone': ['some', '#view=read&article=nowhere'],
  add: ['some', '#view=add&story=tunnel'],
  'add-running': ['some', '#view=add&story=tunnel'],
} as const;

const CORRECTIONS = { none: [], some: someCorrections(7), many: someCorrections(300) };

type PartStates = {
  memory: keyof typeof MEMORIES | 'failed';
  corrections: keyof typeof CORRECTIONS | 'failed';
  share: keyof typeof PACKS;
  backup: keyof typeof BACKUPS | 'failed';
};
/** A state of one of the other views: `memory-off`. */
type PartState = { [Name in PartName]: `${Name}-${PartStates[Name]}` }[PartName];
export type LibraryState = keyof typeof STATES | PartState | 'loading' | 'error';

const silent: LibrarySource = {
  ...createFakeLibrary(SHELVES.fresh),
  overview: () => new Promise(() => {}),
};
const failing = () => Promise.reject(new Error('nobody answers'));
const broken: LibrarySource = { ...silent, overview: failing };

/** Whatever is added does not arrive. */
function stopping(source: LibrarySource): LibrarySource {
  return { ...source, change: () => new Promise(() => {}) };
}

function sourceOf(state: LibraryState): LibrarySource {
  if (state === 'loading') return silent;
  if (state === 'error') return broken;
  const source = createFakeLibrary(SHELVES[state in STATES ? STATES[state as keyof typeof STATES][0] : 'some']);
  return state === 'add-running' ? stopping(source) : source;
}

function hashOf(state: LibraryState): string {
  if (state in STATES) return STATES[state as keyof typeof STATES][1];
  const [name] = state.split('-');
  return name === 'loading' || name === 'error' ? '' : writePlace({ name: name as PartName });
}

/** The library's page of libraries that nobody has. */
function show(root: HTMLElement, state: LibraryState, language: Language): void {
  root.id = 'library';
  const strings = stringsOf(language);
  const address = createPlainPlace(hashOf(state));
  addEventListener('click', (event) => {
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    if (!href?.startsWith('#')) return;
    event.preventDefault();
    address.move(href);
  });
  /** The state of a view; another one when the page is not about it. */
  const of = <Name extends PartName>(name: Name, other: PartStates[Name]) =>
    (state.startsWith(`${name}-`) ? state.slice(name.length + 1) : other) as PartStates[Name];
  const packs = PACKS[of('share', 'none')];
  const packsSource = createFakePacks(packs);
  const remembered = of('memory', 'on');
  const memory =
    remembered === 'failed'
      ? { ...createFakeMemory(MEMORIES.off), find: failing }
      : createFakeMemory(MEMORIES[remembered]);
  const written = of('backup', 'weekly');
  const backup =
    written === 'failed' ? { ...backupsAsTheyAre(BACKUPS.none), load: failing } : backupsAsTheyAre(BACKUPS[written]);
  const said = of('corrections', 'some');
  const corrections =
    said === 'failed' ? { ...createFakeCorrections([]), list: failing } : createFakeCorrections(CORRECTIONS[said]);
  const mounted: LibraryPart[] = [
    {
      name: 'memory',
      view: () => <MemoryView strings={strings} source={memory} settings="../options/index.html#memory" />,
    },
    {
      name: 'corrections',
      view: () => <CorrectionsView strings={strings} source={corrections} save={() => {}} />,
    },
    { name: 'share', view: () => <PacksView strings={strings} source={packsSource} first={() => fileOf(packs)} /> },
    { name: 'backup', view: () => <BackupView strings={strings} source={backup} onRestore={() => {}} /> },
  ];
  const versions = [
    { id: 'one', ...changed },
    { id: 'two', ...changedQuotations },
  ];
  render(
    <Library
      strings={strings}
      source={sourceOf(state)}
      address={address}
      parse={(html) => new DOMParser().parseFromString(html, 'text/html')}
      mounted={mounted}
      versions={
        state === 'read-versions'
          ? ({ language: its }) => <ArticleVersions strings={strings} language={its} load={async () => versions} />
          : null
      }
      compareWith={(id) => `../compare/index.html?story=${id}`}
    />,
    root,
  );
}

Object.assign(globalThis, { show });
