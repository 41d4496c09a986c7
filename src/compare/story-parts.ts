import type { ExportWords } from '../core/comparison/export-words';
import type { StoryComparison } from '../core/comparison-model';
import type { Strings } from '../ui/strings';
import type { assignVoices } from '../ui/voices-layout';
import type { PageAddress } from './page-address';
import type { Output } from './take-along';
import type { ShownView } from './use-view';

/** What the views of a story are made from. */
export interface StoryParts {
  strings: Strings;
  comparison: StoryComparison;
  exportWords: ExportWords;
  voices: ReturnType<typeof assignVoices>;
  output: Output;
  address: PageAddress;
  go: ShownView['go'];
}
