import { Disclosure } from './Disclosure';
import { LongText } from './LongText';
import { isQuoted, PrintedWords, Wording, type WordingProps } from './Wording';

/** A wording in a line of its own, with its differences; those of another version are there on demand. */
export function WordingLine(props: WordingProps) {
  const { strings, occurrence, language } = props;
  return (
    <>
      {occurrence.version !== undefined && (
        <p class="wording">
          <PrintedWords quoted={isQuoted(occurrence)} language={language}>
            <LongText strings={strings} text={occurrence.text} />
          </PrintedWords>
        </p>
      )}
      <WordingChanges {...props} />
    </>
  );
}

/** The differences of a wording that stands above: at once where an outlet made them, on demand where it is another version. */
export function WordingChanges(props: WordingProps) {
  const wording = (
    <p class="wording">
      <Wording {...props} />
    </p>
  );
  if (props.occurrence.version === undefined) return wording;
  return <Disclosure summary={props.strings.t('version_differs')}>{() => wording}</Disclosure>;
}
