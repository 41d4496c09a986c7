import type { ComponentChildren } from 'preact';
import type { Occurrence } from '../core/model';
import { LongText } from './LongText';
import { segmentWording, type WordingSegment } from './segment-wording';
import type { Strings } from './strings';

export interface WordingProps {
  strings: Strings;
  occurrence: Occurrence;
  /** What the edits are measured against. */
  fullest: string | null;
  /** BCP 47 of the text, for its quotation marks and for the voice that reads it; null where it is not stated. */
  language?: string | null | undefined;
}

/**
 * A wording with what it has otherwise than the fullest one: what is not there struck through, what is there alone underlined,
 * both said in words to a listener, as an outlet's doing unless it is another version.
 */
export function Wording({ strings, occurrence, fullest, language }: WordingProps) {
  const segments = segmentWording(fullest, occurrence.text, occurrence.edits);
  return (
    <PrintedWords quoted={isQuoted(occurrence)} language={language}>
      {segments.map((segment, index) => (
        <Segment
          key={index}
          strings={strings}
          segment={segment}
          replaces={segments[index - 1]?.kind === 'dropped'}
          isVersion={occurrence.version !== undefined}
        />
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
  isVersion: boolean;
}

function Segment({ strings, segment, replaces, isVersion }: SegmentProps) {
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
        <Difference strings={strings} kind={kind} words={words} replaces={replaces && !lead} isVersion={isVersion} />
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
  isVersion: boolean;
}

function Difference({ strings, kind, words, replaces, isVersion }: DifferenceProps) {
  const Tag = kind === 'dropped' ? 'del' : 'ins';
  const label = isVersion ? `version_${kind}` : `${kind}Label`;
  return (
    <Tag {...(replaces ? { class: 'replacement' } : {})}>
      <span class="unseen"> {strings.t(label)} </span>
      <LongText strings={strings} text={words} />
      <span class="unseen">{strings.t('differenceEnd')} </span>
    </Tag>
  );
}
