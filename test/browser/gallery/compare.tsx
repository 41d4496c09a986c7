/// <reference path="../../../src/ui/css.d.ts" />
import { render } from 'preact';
import { type CompareState, CompareView } from '../../../src/compare/Compare';
import { type Language, stringsOf } from '../../fixtures/catalogue';
import { createPlainAddress } from '../../fixtures/plain-address';
import { harbourBridge } from '../../fixtures/stories/harbour-bridge';
import { manyStatements } from '../../fixtures/stories/many-statements';
import {
  allCopies,
  emptyStory,
  longWords,
  nothingShared,
  rightToLeft,
  singleText,
} from '../../fixtures/stories/odd-stories';
import '../../../src/compare/compare.css';

const STATES = {
  loading: () => ({ state: 'loading' }),
  error: () => ({ state: 'error', message: 'get-story-comparison: nobody answers' }),
  empty: () => ({ state: 'story', comparison: emptyStory }),
  'one-text': () => ({ state: 'story', comparison: singleText }),
  'five-texts': () => ({ state: 'story', comparison: harbourBridge }),
  'all-copies': () => ({ state: 'story', comparison: allCopies }),
  'nothing-shared': () => ({ state: 'story', comparison: nothingShared }),
  large: () => ({ state: 'story', comparison: manyStatements(200, 40) }),
  'long-words': () => ({ state: 'story', comparison: longWords }),
  'forty-outlets': () => ({ state: 'story', comparison: manyStatements(60, 40) }),
  'right-to-left': () => ({ state: 'story', comparison: rightToLeft }),
} satisfies Record<string, () => CompareState>;

/** The comparison page of a story that is not in the library. */
function show(root: HTMLElement, state: keyof typeof STATES, language: Language): void {
  root.id = 'compare';
  const output = {
    copy: async () => true,
    save: async () => true,
    savePicture: async () => 'saved' as const,
    print: () => {},
  };
  render(
    <CompareView
      strings={stringsOf(language)}
      state={STATES[state]()}
      address={createPlainAddress()}
      output={output}
      onRetry={() => {}}
    />,
    root,
  );
}

Object.assign(globalThis, { show });
