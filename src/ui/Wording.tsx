import type { Occurrence } from '../core/model';
import { segmentWording, type WordingSegment } from './segment-wording';
import type { Strings } from './strings';

interface WordingProps {
  strings: Strings;
  occurrence: Occurrence;
  /** What the edits are measured against. */
  fullest: string | null;
  /** BCP 47 of the text, for its quotation marks and for the voice that reads it; null where it is not stated. */
  language?: string | null;
}

/** An outlet's wording: what it dropped struck through, what it added underlined, both said in words to a listener. */
export function Wording({ strings, occurrence, fullest, language = null }: WordingProps) {
  const segments = segmentWording(fullest, occurrence.text, occurrence.edits);
  return (
    <PrintedWords quoted={isQuoted(occurrence)} language={language}>
      {segments.map((segment, index) => (
        <Segment key={index} strings={strings} segment={segment} />
      ))}
    </PrintedWords>
  );
}

/** Words that an outlet printed, in its own letters; with quotation marks if the outlet quotes them. */
export function PrintedWords(props: { quoted: boolean; language?: string | null; children: preact.ComponentChildren }) {
  const Tag = props.quoted ? 'q' : 'span';
  return (
    <Tag class="printed" dir="auto" {...(props.language ? { lang: props.language } : {})}>
      {props.children}
    </Tag>
  );
}

export function isQuoted({ form }: Occurrence): boolean {
  return form === 'direct' || form === 'fragment';
}

function Segment({ strings, segment }: { strings: Strings; segment: WordingSegment }) {
  const { kind, text } = segment;
  if (kind === 'same') return <>{text}</>;
  // White space at the edge of a difference is not struck or underlined: it is no difference that one can see.
  const words = text.trim();
  if (!words) return <>{text}</>;
  const [lead = '', trail = ''] = text.split(words);
  if (kind === 'style') {
    return (
      <>
        {lead}
        <span class="style-difference">{words}</span>
        {trail}
      </>
    );
  }
  const Tag = kind === 'dropped' ? 'del' : 'ins';
  return (
    <>
      {lead}
      <Tag>
        <span class="unseen">{strings.t(kind === 'dropped' ? 'droppedLabel' : 'addedLabel')} </span>
        {words}
        <span class="unseen">{strings.t('differenceEnd')} </span>
      </Tag>
      {trail}
    </>
  );
}
