import { spanOf } from '../../src/core/attribution/clause-words';
import { findCues } from '../../src/core/attribution/find-cues';
import { createLexicon } from '../../src/core/attribution/lexical-entry';
import { listIndirect } from '../../src/core/attribution/read-indirect';
import { firstSubject } from '../../src/core/attribution/share-subjects';
import { attachFragments } from '../../src/core/comparison/attach-fragments';
import { attachUnmarked } from '../../src/core/comparison/attach-unmarked';
import { draftQuoted } from '../../src/core/comparison/build-statements';
import { collectSurnames } from '../../src/core/comparison/draft-statements';
import { findPeople } from '../../src/core/comparison/find-people';
import { readReportSigns } from '../../src/core/comparison/read-report-signs';
import { seekStatements } from '../../src/core/comparison/seek-statements';
import { readDigest } from '../../src/core/knowing/read-digest';
import { dot } from '../../src/core/knowing/sparse-vector';
import { StoryProfile } from '../../src/core/knowing/story-profile';
import { readSigns } from '../../src/core/knowing/story-signs';
import { createLanguages } from '../../src/core/language/language';
import { weighWith } from '../../src/core/language/weigh-words';
import { WordTable } from '../../src/core/language/word-table';
import { alignWords } from '../../src/core/matching/align-words';
import { collectUtterances } from '../../src/core/matching/collect-utterances';
import { compareSpeakers } from '../../src/core/matching/compare-speakers';
import { findMatch } from '../../src/core/matching/match-wordings';
import { mayAgree } from '../../src/core/matching/may-agree';
import { measureAgreement } from '../../src/core/matching/measure-agreement';
import { Pairings } from '../../src/core/matching/pairings';
import { readStoryMatchSigns } from '../../src/core/matching/rate-in-story';
import { IndexedWording } from '../../src/core/matching/wording';
import { readEnglish } from '../../src/core/quotes/read-quotes';
import { makeForm, readToken } from '../../src/core/text/fold-token';
import { rememberTokens } from '../../src/core/text/folding';
import { indexText } from '../../src/core/text/index-text';

/** What the training scripts use of the engine. */
export const engine = {
  alignWords,
  attachFragments,
  attachUnmarked,
  collectSurnames,
  collectUtterances,
  compareSpeakers,
  createLanguages,
  dot,
  draftQuoted,
  findMatch,
  findPeople,
  indexText,
  IndexedWording,
  makeForm,
  mayAgree,
  measureAgreement,
  Pairings,
  readDigest,
  readReportSigns,
  readSigns,
  readStoryMatchSigns,
  readToken,
  rememberTokens,
  seekStatements,
  createLexicon,
  findCues,
  firstSubject,
  listIndirect,
  readEnglish,
  spanOf,
  StoryProfile,
  weighWith,
  WordTable,
};
