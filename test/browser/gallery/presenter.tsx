/// <reference path="../../../src/ui/css.d.ts" />
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Presenter } from '../../../src/compare/Presenter';
import type { StoryComparison } from '../../../src/core/comparison-model';
import { type Language, stringsOf } from '../../fixtures/catalogue';
import { harbourBridge } from '../../fixtures/stories/harbour-bridge';
import { manyStatements } from '../../fixtures/stories/many-statements';
import { emptyStory, longWords } from '../../fixtures/stories/odd-stories';
import '../../../src/compare/compare.css';

const STATES = {
  'five-texts': () => harbourBridge,
  'forty-outlets': () => manyStatements(200, 40),
  'long-words': () => longWords,
  empty: () => emptyStory,
} satisfies Record<string, () => StoryComparison>;

function Presented({ comparison, language }: { comparison: StoryComparison; language: Language }) {
  const [at, setAt] = useState<string | null>(null);
  return <Presenter strings={stringsOf(language)} comparison={comparison} at={at} onMove={setAt} onEnd={() => {}} />;
}

/** The presentation of a story that is not in the library. */
function show(root: HTMLElement, state: keyof typeof STATES, language: Language): void {
  root.id = 'compare';
  render(<Presented comparison={STATES[state]()} language={language} />, root);
}

Object.assign(globalThis, { show });
