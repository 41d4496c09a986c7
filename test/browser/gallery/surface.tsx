/// <reference path="../../../src/ui/css.d.ts" />
import { render } from 'preact';
import { SurfaceView } from '../../../src/surface/SurfaceView';
import { type Language, stringsOf } from '../../fixtures/catalogue';
import { type StateName, states } from '../../fixtures/comparisons/states';
import '../../../src/popup/popup.css';

/** The popup in a state that no page of the newsstand brings about. */
function show(root: HTMLElement, state: StateName, language: Language): void {
  root.id = 'popup';
  render(
    <SurfaceView
      strings={stringsOf(language)}
      page={states[state]}
      actions={{ openComparison: () => {}, keepOpen: () => {}, openSettings: () => {} }}
      onShow={async () => true}
      onRetry={() => {}}
      onCompareAnyway={() => {}}
    />,
    root,
  );
}

Object.assign(globalThis, { show });
