import { SurfaceView } from '../../../src/surface/SurfaceView';
import type { SurfaceActions } from '../../../src/ui/SurfaceTools';
import { type StateName, states } from '../../fixtures/comparisons/states';
import { english } from '../ui/english';
import { render, the } from '../ui/render';

export interface Handlers {
  onShow?: (span: { start: number; end: number }) => Promise<boolean>;
  onRetry?: () => void;
  onCompareAnyway?: (storyId: string) => void;
  actions?: SurfaceActions;
}
export const NONE: SurfaceActions = { openComparison: null, keepOpen: null, openSettings: null };

export function show(
  name: StateName,
  { onShow = async () => true, onRetry = () => {}, onCompareAnyway = () => {}, actions = NONE }: Handlers = {},
): HTMLElement {
  return render(
    <SurfaceView
      strings={english}
      page={states[name]}
      actions={actions}
      onShow={onShow}
      onRetry={onRetry}
      onCompareAnyway={onCompareAnyway}
    />,
  );
}

export function panelOf(root: Element): HTMLElement {
  return the(root, '[role=tabpanel]:not([hidden])');
}
