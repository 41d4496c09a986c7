/// <reference path="../../../src/ui/css.d.ts" />
import { render } from 'preact';
import { SurfaceView } from '../../../src/surface/SurfaceView';
import { LossNote } from '../../../src/ui/LossNote';
import { type Language, stringsOf } from '../../fixtures/catalogue';
import { type StateName, states } from '../../fixtures/comparisons/states';
import '../../../src/popup/popup.css';

/** The popup in a state that no page of the newsstand brings about. */
function show(root: HTMLElement, state: StateName | 'library-lost', language: Language): void {
  root.id = 'popup';
  const isLost = state === 'library-lost';
  render(
    <>
      {isLost && <LossNote strings={stringsOf(language)} onOpen={() => {}} />}
      <SurfaceView
        strings={stringsOf(language)}
        page={states[isLost ? 'full' : state]}
        actions={{ openComparison: () => {}, keepOpen: () => {}, openSettings: () => {} }}
        onShow={async () => true}
        onRetry={() => {}}
        onCompareAnyway={() => {}}
      />
    </>,
    root,
  );
}

Object.assign(globalThis, { show });
