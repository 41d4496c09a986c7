/// <reference path="../../../src/ui/css.d.ts" />
import { render } from 'preact';
import { CutMap } from '../../../src/ui/CutMap';
import { type Language, stringsOf } from '../../fixtures/catalogue';
import { CUT_MAPS } from '../../fixtures/comparisons/cut-maps';
import '../../../src/ui/theme.css';
import '../../../src/ui/chart.css';
import '../../../src/ui/cards.css';
import '../../../src/ui/picture.css';

/** Each picture by itself, of what is hard to come by. */
function show(root: HTMLElement, state: keyof typeof CUT_MAPS, language: Language): void {
  root.id = 'pictures';
  root.style.padding = '16px';
  const strings = stringsOf(language);
  render(
    <>
      <h1 class="unseen">{strings.t('cutMap_heading')}</h1>
      <CutMap strings={strings} {...CUT_MAPS[state]} />
    </>,
    root,
  );
}

Object.assign(globalThis, { show });
