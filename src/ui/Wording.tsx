import type { ComponentChildren } from 'preact';
import type { Occurrence } from '../core/model';
import { LongText } from './LongText';
import { segmentWording, type WordingSegment } from './segment-wording';
import type { Strings } from './strings';

interface WordingProps {
  strings: Strings;
  occurrence: Occurrence;
  /** What the edits are measured against. */
  fullest: string | null;
  /** BCP 47 of the text, for its quotation marks and for the voice that reads it; null where it is not stated. */
  language?: string | null | undefined;
}

/** An outlet's wording: what it dropped struck through, what it added underlined, both said in words to a listener. */
export function Wording({ strings, occurrence, fullest, language }: WordingProps) {
  const segments = segmentWording(fullest, occurrence.text, occurrence.edits);
  return (
    <PrintedWords quoted={isQuoted(occurrence)} language={language}>
      {segments.map((segment, index) => (
        <Segment key={index} strings={strings} segment={segment} replaces={segments[index - 1]?.kind === 'dropped'} />
      ))}
    </PrintedWords>
  );
}

interface PrintedWordsProps {
  quoted: boolean;
  language?: string | null | undefined;
  children: ComponentChildren;
}

/** Words that an outlet printed, in its own letters; with quotation marks if the outlet quotes them. */
export function PrintedWords(props: PrintedWordsProps) {
  const Tag = props.quoted ? 'q' : 'span';
  return (
    <Tag class="printed" dir="auto" lang={props.language ?? undefined}>
      {props.children}
    </Tag>
  );
}

export function isQuoted({ form }: Occurrence): boolean {
  return form === 'direct' || form === 'fragment';
}

interface SegmentProps {
  strings: Strings;
  segment: WordingSegment;
  /** Whether it stands right after what was dropped for it: the two must not run together. */
  replaces: boolean;
}

function Segment({ strings, segment, replaces }: SegmentProps) {
  const { kind, text } = segment;
  // White space at the edge of a difference is not struck or underlined: it is no difference that one can see.
  const words = text.trim();
  if (kind === 'same' || !words) return <LongText strings={strings} text={text} />;
  const [lead = '', trail = ''] = text.split(words);
  return (
    <>
      {lead}
      {kind === 'style' ? (
        <span class="style-difference">{words}</span>
      ) : (
        <Difference strings={strings} kind={kind} words={words} replaces={replaces && !lead} />
      )}
      {trail}
    </>
  );
}

interface DifferenceProps {
  strings: Strings;
  kind: 'dropped' | 'added';
  words: string;
  replaces: boolean;
}

function Difference({ strings, kind, words, replaces }: DifferenceProps) {
  const Tag = kind === 'dropped' ? 'del' : 'ins';
  return (
    <Tag {...(replaces ? { class: 'replacement' } : {})}>
      <span class="unseen"> {strings.t(kind === 'dropped' ? 'droppedLabel' : 'addedLabel')} </span>
      <LongText strings={strings} text={words} />
      <span class="unseen">{strings.t('differenceEnd')} </span>
    </Tag>
  );
}
