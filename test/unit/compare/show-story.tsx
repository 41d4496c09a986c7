import { type CompareState, CompareView } from '../../../src/compare/Compare';
import type { PageAddress } from '../../../src/compare/page-address';
import type { Output } from '../../../src/compare/take-along';
import type { StoryComparison } from '../../../src/core/comparison-model';
import { createPlainAddress } from '../../fixtures/plain-address';
import { english } from '../ui/english';
import { render } from '../ui/render';

export interface Taken {
  copied: string[];
  saved: { name: string; text: string }[];
  printed: number;
}

export function keepOutput(): { output: Output; taken: Taken } {
  const taken: Taken = { copied: [], saved: [], printed: 0 };
  const output: Output = {
    copy: async (text) => Boolean(taken.copied.push(text)),
    save: async (name, _type, text) => Boolean(taken.saved.push({ name, text })),
    savePicture: async () => 'saved' as const,
    print: () => {
      taken.printed++;
    },
  };
  return { output, taken };
}

export function show(
  state: CompareState,
  output = keepOutput().output,
  address: PageAddress = createPlainAddress(),
): HTMLElement {
  return render(<CompareView strings={english} state={state} address={address} output={output} onRetry={() => {}} />);
}

/** What the page listens to, as it was shown last. */
export const heard = new Map<string, () => void>();

export function showStory(comparison: StoryComparison, output?: Output, address?: PageAddress): HTMLElement {
  heard.clear();
  Object.assign(globalThis, {
    addEventListener: (name: string, listener: () => void) => heard.set(name, listener),
    removeEventListener: () => {},
  });
  return show({ state: 'story', comparison }, output, address);
}
