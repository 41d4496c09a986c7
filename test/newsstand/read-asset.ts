import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewsstandContext } from './context';

/** A style sheet or script of the newsstand, to be put into a page: pages then need no second request. */
export function readAsset({ root }: Pick<NewsstandContext, 'root'>, file: string): string {
  return readFileSync(join(root, 'test', 'newsstand', file), 'utf8');
}
