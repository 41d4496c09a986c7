/// <reference path="../../../src/ui/css.d.ts" />
import { render } from 'preact';
import type { BroughtArticle, LibraryChanged } from '../../../src/core/library-model';
import { Surface } from '../../../src/surface/Surface';
import { type Language, stringsOf } from '../../fixtures/catalogue';
import { type StateName, states } from '../../fixtures/comparisons/states';
import { createFakePage } from '../../fixtures/fake-page';
import '../../../src/popup/popup.css';

const STORIES = [
  { id: 'tunnel', name: 'The flooding of the harbour tunnel, March 2031' },
  { id: 'herons', name: 'The herons of the fish ponds' },
  { id: 'long', name: 'Unterwassertunnelbauverzögerungsuntersuchungsausschuss'.repeat(2) },
];
const LOSS = { stories: 1, articles: 2, at: '2031-03-03T12:00:00Z', noticed: '2031-06-07T12:00:00Z' };

const keptAs = (brought: BroughtArticle['brought'], of: string | null = null): LibraryChanged => ({
  state: 'changed',
  story: STORIES[0] ?? null,
  brought: [
    { id: 'new', title: 'A headline', brought, of: of === null ? null : { id: 'old', outlet: of, title: null } },
  ],
  undo: 'one',
});

/** What the pages of the others come to when they are kept or corrected. */
const DEEDS = {
  'keep-nowhere': { page: states['no-story'] },
  'keep-not-listed': { page: states['no-story'], stories: 'failed' },
  kept: { page: states['no-story'], kept: { changed: keptAs('added'), page: states.full } },
  'kept-copy': {
    page: states['no-story'],
    kept: { changed: keptAs('copy', 'The Marrow Bay Courier'), page: states.full },
  },
  'kept-version': { page: states['no-story'], kept: { changed: keptAs('version'), page: states['changed-since'] } },
  'kept-refused': {
    page: states['no-story'],
    kept: { changed: { state: 'refused', reason: 'no-room' }, page: states['no-story'] },
  },
  'correct-gone': { page: states.full, corrected: 'gone' },
} satisfies Record<string, Parameters<typeof createFakePage>[0]>;

/** The popup in a state that no page of the newsstand brings about. */
function show(root: HTMLElement, state: StateName | keyof typeof DEEDS | 'library-lost', language: Language): void {
  root.id = 'popup';
  const isLost = state === 'library-lost';
  const source = createFakePage(
    state in DEEDS
      ? DEEDS[state as keyof typeof DEEDS]
      : { page: states[isLost ? 'full' : (state as StateName)], stories: STORIES },
  );
  render(
    <Surface
      strings={stringsOf(language)}
      source={source}
      lost={{ find: async () => (isLost ? LOSS : null), end: async () => {} }}
      actions={{ openComparison: () => {}, keepOpen: () => {}, openSettings: () => {} }}
    />,
    root,
  );
}

Object.assign(globalThis, { show });
