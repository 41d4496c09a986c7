import { join } from 'node:path';
import { ROOT } from '../setup/set-up.mjs';

/** The page of the newsstand that is opened where nobody can choose one: it has the most to compare. */
export const ARTICLE = 'silicon-uturn';

/** Where the pictures of what a person would have seen are saved. */
export const PICTURES = join(ROOT, '.cache', 'pictures');
