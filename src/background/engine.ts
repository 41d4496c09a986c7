import { createEngine } from './create-engine';
import { ENGINE } from './load-engine';

/** Comes into the background's world when that first needs it. */
Object.assign(globalThis, { [ENGINE]: createEngine });
