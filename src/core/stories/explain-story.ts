import type { AnalysedArticle } from '../model';
import type { StoryJudgement } from './judge-story';
import type { StoryProfile } from './learn-profile';
import type { SentenceEvidence } from './weigh-sentence';

/** Days. */
const NEARBY = 14;

/** Why a text counts as one of a story, as sentences for a reader, strongest first. */
export function explainStory(
  { sentences, quotes, daysApart }: StoryJudgement,
  { article }: AnalysedArticle,
  profile: StoryProfile,
): string[] {
  const reasons: string[] = [];
  const title = sentences.find(({ inTitle }) => inTitle);
  if (title) reasons.push(`Its title tells of ${listTerms(title, profile)}.`);
  const inText = sentences.filter(({ inTitle }) => !inTitle);
  const first = inText[0];
  if (first) {
    const count = inText.length === 1 ? 'One sentence speaks' : `${inText.length} sentences speak`;
    reasons.push(`${count} of ${listTerms(first, profile)}: “${cut(article.text.slice(first.start, first.end))}”`);
  }
  if (quotes.length > 0) {
    const words = quotes.slice(0, 3).map(({ start, end }) => `“${cut(article.text.slice(start, end))}”`);
    const count = quotes.length === 1 ? 'a quotation' : `${quotes.length} quotations`;
    const reason = `It carries ${count} known from this story: ${words.join(', ')}.`;
    if (quotes.length > 1) reasons.unshift(reason);
    else reasons.push(reason);
  }
  if (daysApart !== null && daysApart <= NEARBY) {
    const days = daysApart === 0 ? 'on the day' : daysApart === 1 ? 'within a day' : `within ${daysApart} days`;
    reasons.push(`It appeared ${days} of another text of this story.`);
  }
  return reasons;
}

function listTerms({ pivot, things, names }: SentenceEvidence, { printed }: StoryProfile): string {
  const show = (term: string) => `“${printed.get(term) ?? term}”`;
  const what = [pivot, ...things.slice(0, 3)].map(show).join(', ');
  return names.length > 0 ? `${what} together with ${names.slice(0, 3).map(show).join(', ')}` : what;
}

function cut(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= 120) return flat;
  return `${flat.slice(0, 119).replace(/\s+\S*$/, '')}…`;
}
