/// <reference path="../../../src/ui/css.d.ts" />
import { render } from 'preact';
import { SelectionView } from '../../../src/selection/SelectionView';
import { type Language, stringsOf } from '../../fixtures/catalogue';
import { selections } from '../../fixtures/comparisons/selections';
import '../../../src/selection/selection.css';

/** The page about selected words, for words that no page of the newsstand has. */
function show(root: HTMLElement, state: keyof typeof selections, language: Language): void {
  root.id = 'selection';
  render(<SelectionView strings={stringsOf(language)} comparison={selections[state]} />, root);
}

Object.assign(globalThis, { show });
