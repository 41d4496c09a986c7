import type { Languages } from '../language/language';

/** What texts are read with. */
export interface Engine {
  /** Names the sources of the engine and its table of words: what another one kept is not taken over, but made again. */
  revision: string;
  languages: Languages;
}
