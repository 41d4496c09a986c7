/** What the training scripts use of the engine. */
export { readDigest } from '../../src/core/knowing/read-digest';
export { dot } from '../../src/core/knowing/sparse-vector';
export { StoryProfile } from '../../src/core/knowing/story-profile';
export { readSigns } from '../../src/core/knowing/story-signs';
export { createLanguages } from '../../src/core/language/language';
export { WordTable } from '../../src/core/language/word-table';
export { indexText } from '../../src/core/text/index-text';
