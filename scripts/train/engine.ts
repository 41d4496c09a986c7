import { readDigest } from '../../src/core/knowing/read-digest';
import { dot } from '../../src/core/knowing/sparse-vector';
import { StoryProfile } from '../../src/core/knowing/story-profile';
import { readSigns } from '../../src/core/knowing/story-signs';
import { createLanguages } from '../../src/core/language/language';
import { WordTable } from '../../src/core/language/word-table';
import { indexText } from '../../src/core/text/index-text';

/** What the training scripts use of the engine. */
export const engine = { createLanguages, dot, indexText, readDigest, readSigns, StoryProfile, WordTable };
