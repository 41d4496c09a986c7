import type { TrialState } from './protocol';
import { askBackground } from './send';

/** Asks for a text of the bundled story, or (null) for the one that shows most. Rejects when the background cannot be reached. */
export type TrialSource = (articleId: string | null) => Promise<TrialState>;

export function createTrialSource(post: (message: unknown) => Promise<unknown>): TrialSource {
  return (articleId) => askBackground(post, 'get-trial', { articleId });
}
