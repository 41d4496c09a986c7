import type { Occurrence } from '../core/model';
import type { Strings } from './strings';

/** The sentence before an occurrence and the one after it, as the outlet prints them. */
export function Surroundings({ strings, occurrence }: { strings: Strings; occurrence: Occurrence }) {
  const { before, after } = occurrence;
  return (
    <dl class="surroundings">
      <dt>{strings.t('sentenceBefore')}</dt>
      <dd>{before ? <Sentence>{before}</Sentence> : <span class="not-stated">{strings.t('textBegins')}</span>}</dd>
      <dt>{strings.t('sentenceAfter')}</dt>
      <dd>{after ? <Sentence>{after}</Sentence> : <span class="not-stated">{strings.t('textEnds')}</span>}</dd>
    </dl>
  );
}

function Sentence({ children }: { children: string }) {
  return (
    <span class="printed" dir="auto">
      {children}
    </span>
  );
}
