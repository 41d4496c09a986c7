import { type Strings, sayNumber } from './strings';

interface FramingTermProps {
  strings: Strings;
  text: string;
  count: number;
  /** Of the text that uses it, BCP 47. */
  language: string | undefined;
}

/** One of a text's names for the thing at issue, and how often it uses it where that is more than once. */
export function FramingTerm({ strings, text, count, language }: FramingTermProps) {
  return (
    <li>
      <q class="printed" dir="auto" lang={language}>
        {text}
      </q>
      {count > 1 && <span class="aside">{`\u00a0×${sayNumber(strings, count)}`}</span>}
    </li>
  );
}
