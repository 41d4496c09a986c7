import { useState } from 'preact/hooks';
import { foldText } from './fold-text';
import { type Strings, sayCount } from './strings';

/** Printed words; of very many the middle is there on demand. */
export function LongText({ strings, text }: { strings: Strings; text: string }) {
  const [whole, setWhole] = useState(false);
  const folded = whole ? null : foldText(text);
  if (!folded) return <>{text}</>;
  return (
    <>
      {folded.head}{' '}
      <button type="button" class="quiet-button" onClick={() => setWhole(true)}>
        {sayCount(strings, 'moreWords', folded.words)}
      </button>
      {folded.tail}
    </>
  );
}
