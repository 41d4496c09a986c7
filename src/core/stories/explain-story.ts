import type { StoryReason } from '../model';
import type { TextIndex } from '../text/text-index';
import type { StoryJudgement } from './judge-story';
import type { StoryProfile } from './learn-profile';
import type { SentenceEvidence } from './weigh-sentence';

/** Days. */
const NEARBY = 14;
/** Of each kind of word, and of quotations, that a reader is shown: the first ones weigh most. */
const MOST = 3;
/** UTF-16 units of a quoted sentence. */
const LONGEST = 120;

/** Why a text counts as one of a story, or as one that mentions it: facts for a reader, strongest first. */
export function explainStory(
  { sentences, quotes, daysApart }: StoryJudgement,
  { article }: TextIndex,
  profile: StoryProfile,
): StoryReason[] {
  const reasons: StoryReason[] = [];
  const title = sentences.find(({ inTitle }) => inTitle);
  if (title) reasons.push({ kind: 'title', ...listTerms(title, profile) });
  const inText = sentences.filter(({ inTitle }) => !inTitle);
  const first = inText[0];
  if (first) {
    const words = cut(article.text.slice(first.start, first.end));
    reasons.push({ kind: 'sentences', count: inText.length, ...listTerms(first, profile), words });
  }
  if (quotes.length > 0) {
    const words = quotes.slice(0, MOST).map(({ start, end }) => cut(article.text.slice(start, end)));
    const reason: StoryReason = { kind: 'quotations', count: quotes.length, words };
    if (quotes.length > 1) reasons.unshift(reason);
    else reasons.push(reason);
  }
  if (daysApart !== null && daysApart <= NEARBY) reasons.push({ kind: 'date', days: daysApart });
  return reasons;
}

function listTerms({ pivot, things, names }: SentenceEvidence, { printed }: StoryProfile) {
  const show = (term: string) => printed.get(term) ?? term;
  return { things: [pivot, ...things.slice(0, MOST)].map(show), names: names.slice(0, MOST).map(show) };
}

function cut(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= LONGEST) return flat;
  return `${flat.slice(0, LONGEST - 1).replace(/ [^ ]*$/, '')}…`;
}
