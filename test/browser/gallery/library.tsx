/// <reference path="../../../src/ui/css.d.ts" />
import { render } from 'preact';
import { Library } from '../../../src/library/Library';
import type { LibrarySource } from '../../../src/messaging/library-source';
import { type Language, stringsOf } from '../../fixtures/catalogue';
import { createFakeLibrary } from '../../fixtures/library/fake-library';
import { createPlainPlace } from '../../fixtures/library/plain-place';
import { SHELVES } from '../../fixtures/library/shelves';
import '../../../src/library/library.css';

/** Each state: whose library, and which view of it. */
const STATES = {
  'stories-fresh': ['fresh', ''],
  stories: ['some', '#view=stories'],
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
  'read-without-text': ['some', '#view=read&article=ferry-1'],
  'read-alone': ['some', '#view=read&article=alone'],
  'read-gone': ['some', '#view=read&article=nowhere'],
  add: ['some', '#view=add&story=tunnel'],
} as const;

const silent: LibrarySource = {
  ...createFakeLibrary(SHELVES.fresh),
  overview: () => new Promise(() => {}),
};
const broken: LibrarySource = { ...silent, overview: () => Promise.reject(new Error('nobody answers')) };

export type LibraryState = keyof typeof STATES | 'loading' | 'error';

/** The library's page of libraries that nobody has. */
function show(root: HTMLElement, state: LibraryState, language: Language): void {
  root.id = 'library';
  const [shelf, hash] = state === 'loading' || state === 'error' ? (['fresh', ''] as const) : STATES[state];
  const source = state === 'loading' ? silent : state === 'error' ? broken : createFakeLibrary(SHELVES[shelf]);
  const address = createPlainPlace(hash);
  addEventListener('click', (event) => {
    const href = (event.target as Element).closest('a')?.getAttribute('href');
    if (!href?.startsWith('#')) return;
    event.preventDefault();
    address.move(href);
  });
  render(
    <Library
      strings={stringsOf(language)}
      source={source}
      address={address}
      parse={(html) => new DOMParser().parseFromString(html, 'text/html')}
      mounted={[]}
      versions={null}
      compareWith={(id) => `../compare/index.html?story=${id}`}
    />,
    root,
  );
}

Object.assign(globalThis, { show });
