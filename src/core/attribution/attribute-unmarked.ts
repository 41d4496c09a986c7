import type { UnmarkedQuotation } from '../quotes/find-unmarked';
import { type Context, toCue } from './attribute-quote';
import type { UnmarkedAttribution } from './attribution';
import { introducingCue } from './choose-follow-on';
import { wordAt } from './clause-words';
import { firstSubject } from './share-subjects';

/** Attributes words without marks: by their byline or label, else by the line that introduces them. */
export function attributeUnmarked(context: Context, quotation: UnmarkedQuotation): UnmarkedAttribution {
  const { document, clause, resolver, cuesOf } = context;
  const { start, end, rule, name, cue } = quotation;
  const result: UnmarkedAttribution = { start, end, cue: null, speaker: null, rules: [rule] };
  if (cue !== null) result.cue = { ...cue, text: ':', lemma: ':', stance: 'neutral' };
  if (name !== null) {
    result.speaker = resolver.resolveName(name);
    result.rules.push(cue === null ? 'byline' : 'label');
    return result;
  }
  const previous = document.clauses[clause.index - 1];
  if (rule === 'interview-turn' || previous === undefined || previous.paragraph < clause.paragraph - 1) return result;
  const introduces = wordAt(document, previous, previous.items.length - 1)?.text === ':';
  const found = introducingCue(cuesOf(previous));
  if (!introduces && found === null) return result;
  if (found !== null) result.cue = toCue(document, previous, found);
  const subject = found?.subject ?? firstSubject(document, previous);
  if (subject !== null) result.speaker = resolver.resolve(subject, previous);
  result.rules.push('introduced-by-line');
  return result;
}
