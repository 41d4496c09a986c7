import type { Occurrence } from '../core/model';
import type { Strings } from './strings';

interface SurroundingsProps {
  strings: Strings;
  occurrence: Occurrence;
  /** Of the text, BCP 47. */
  language?: string | null | undefined;
}

/** The sentence before an occurrence and the one after it, as the outlet prints them. */
export function Surroundings({ strings, occurrence, language }: SurroundingsProps) {
  const { before, after } = occurrence;
  const sentence = (text: string) => (
    <span class="printed" dir="auto" lang={language ?? undefined}>
      {text}
    </span>
  );
  return (
    <dl class="surroundings">
      <dt>{strings.t('sentenceBefore')}</dt>
      <dd>{before ? sentence(before) : <span class="not-stated">{strings.t('textBegins')}</span>}</dd>
      <dt>{strings.t('sentenceAfter')}</dt>
      <dd>{after ? sentence(after) : <span class="not-stated">{strings.t('textEnds')}</span>}</dd>
    </dl>
  );
}
