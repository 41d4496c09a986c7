import type { Comparison } from '../core/comparison-model';
import type { DetectedStory, StoryReason } from '../core/model';

/** A story as the terminal prints it: the reasons as English sentences. */
export interface ToldStory extends Omit<DetectedStory, 'reasons'> {
  reasons: string[];
}

export interface ToldComparison extends Omit<Comparison, 'story' | 'alsoNear' | 'mention'> {
  story: ToldStory | null;
  alsoNear: ToldStory | null;
  mention: ToldStory | null;
}

/** The same comparison, the reasons for its story in words. */
export function tellComparison(comparison: Comparison): ToldComparison {
  const tell = (story: DetectedStory | null) => story && { ...story, reasons: story.reasons.map(sayStoryReason) };
  const { story, alsoNear, mention } = comparison;
  return { ...comparison, story: tell(story), alsoNear: tell(alsoNear), mention: tell(mention) };
}

function sayStoryReason(reason: StoryReason): string {
  switch (reason.kind) {
    case 'title':
      return `Its headline tells of ${sayTerms(reason)}.`;
    case 'sentences': {
      const count = reason.count === 1 ? 'One sentence speaks' : `${reason.count} sentences speak`;
      return `${count} of ${sayTerms(reason)}: ${quote(reason.words)}`;
    }
    case 'quotations': {
      const count = reason.count === 1 ? 'a quotation' : `${reason.count} quotations`;
      return `It carries ${count} known from this story: ${reason.words.map(quote).join(', ')}.`;
    }
    case 'date': {
      const { days } = reason;
      const when = days === 0 ? 'on the day' : days === 1 ? 'within a day' : `within ${days} days`;
      return `It appeared ${when} of another text of this story.`;
    }
  }
}

function sayTerms({ things, names }: { things: string[]; names: string[] }): string {
  const [what, who] = [things, names].map((words) => words.map(quote).join(', '));
  return [what, who].filter((words) => words !== '').join(' together with ');
}

function quote(words: string): string {
  return `“${words}”`;
}
