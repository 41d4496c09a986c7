import { comparisonsTarget } from './comparisons';
import { exportsTarget } from './exports';
import type { FuzzContext, FuzzTarget } from './fuzz-target';
import { matchingTarget } from './matching';
import { messagesTarget } from './messages';
import { metadataTarget } from './metadata';
import { packsTarget } from './packs';
import { pagesTarget } from './pages';
import { quotesTarget } from './quotes';
import { rowsTarget } from './rows';
import { settingsTarget } from './settings';
import { sitesTarget } from './sites';

/** Every target, by its name on the command line. */
const TARGETS: Readonly<Record<string, (context: FuzzContext) => FuzzTarget | Promise<FuzzTarget>>> = {
  quotes: quotesTarget,
  pages: pagesTarget,
  metadata: metadataTarget,
  messages: messagesTarget,
  packs: packsTarget,
  settings: settingsTarget,
  sites: sitesTarget,
  exports: exportsTarget,
  matching: matchingTarget,
  comparisons: comparisonsTarget,
  rows: rowsTarget,
};

export const TARGET_NAMES = Object.keys(TARGETS);

/** @throws Error for a name that is none */
export async function makeTarget(name: string, context: FuzzContext): Promise<FuzzTarget> {
  const make = TARGETS[name];
  if (make === undefined) throw new Error(`There is no target “${name}”: it is one of ${TARGET_NAMES.join(', ')}`);
  return make(context);
}
