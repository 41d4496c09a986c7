import { useContext } from 'preact/hooks';
import { plainText } from '../core/corrections/plain-words';
import type { SaidCorrection, ShownWords } from '../core/corrections/say-correction';
import type { Occurrence } from '../core/model';
import { CorrectSpeaker } from './CorrectSpeaker';
import { type Correcting, CorrectingContext, type KnownStatement } from './correcting';
import { Disclosure } from './Disclosure';
import type { Strings } from './strings';

/** Statements that are offered at once; the others are behind one more click. */
const OFFERED = 3;

interface CorrectMenuProps {
  strings: Strings;
  occurrence: Occurrence;
  words: ShownWords;
  /** Whose words, for a listener: a card has one menu and each of its rows one. */
  whose?: string | undefined;
  /** Words that these stand in one statement with; null where they are what the others are held against. */
  against: ShownWords | null;
  /** The statement that they are in, which they need not be said to be; null where they are in none. */
  statementId: string | null;
  /** Other names that are shown beside the speaker's, who may be the same person. */
  names?: readonly string[];
}

/** What is not right about some words: opened by one click, said by the next. */
export function CorrectMenu(props: CorrectMenuProps) {
  const { strings, whose } = props;
  const correcting = useContext(CorrectingContext);
  if (correcting === null) return null;
  return (
    <Disclosure
      class="correct"
      summary={
        <>
          {strings.t('correct_menu')}
          {whose !== undefined && <span class="unseen">: {whose}</span>}
        </>
      }
    >
      {() => <Choices {...props} correcting={correcting} />}
    </Disclosure>
  );
}

function Choices(props: CorrectMenuProps & { correcting: Correcting }) {
  const { strings, occurrence, words, against, statementId, names = [], correcting } = props;
  const { t } = strings;
  const { say } = correcting;
  const isQuoted = occurrence.form === 'direct' || occurrence.form === 'fragment';
  const name = occurrence.speaker?.name ?? null;
  const others = sortByLikeness(
    correcting.statements.filter(({ id, words: one }) => id !== statementId && !isSame(one, words)),
    words.text,
  );
  const choice = (label: string, said: SaidCorrection, key = label) => (
    <li key={key}>
      <button type="button" class="quiet-button" onClick={() => say(said)}>
        {label}
      </button>
    </li>
  );
  const sameAs = (statements: readonly KnownStatement[]) => (
    <ul class="choices">
      {statements.map(({ id, label, words: other }) => choice(label, { kind: 'same', words, other }, id))}
    </ul>
  );
  return (
    <>
      {(isQuoted || against !== null) && (
        <ul class="choices">
          {against !== null && choice(t('correct_notSame'), { kind: 'not-same', words, other: against })}
          {isQuoted && choice(t('correct_notQuotation'), { kind: 'not-quotation', words })}
          {name !== null &&
            names
              .filter((other) => other !== name)
              .map((other) =>
                choice(t('correct_onePerson', [isolate(name), isolate(other)]), {
                  kind: 'one-person',
                  names: [name, other],
                }),
              )}
        </ul>
      )}
      {occurrence.form !== 'unmarked' && (
        <CorrectSpeaker
          strings={strings}
          speakers={correcting.speakers}
          not={name}
          onChoose={(speaker) => say({ kind: 'speaker', words, speaker, instead: name })}
          onJoin={(other) => name !== null && say({ kind: 'one-person', names: [name, other] })}
        />
      )}
      {others.length > 0 && (
        <fieldset>
          <legend>{t('correct_sameAs')}</legend>
          {sameAs(others.slice(0, OFFERED))}
          {others.length > OFFERED && (
            <Disclosure summary={t('correct_otherStatements')}>{() => sameAs(others.slice(OFFERED))}</Disclosure>
          )}
        </fieldset>
      )}
    </>
  );
}

const isSame = (one: ShownWords, other: ShownWords): boolean =>
  one.articleId === other.articleId && one.start === other.start;

const isolate = (name: string): string => `\u2068${name}\u2069`;

/** Those that have most words in common with some first. */
function sortByLikeness(statements: readonly KnownStatement[], text: string): KnownStatement[] {
  const mine = new Set(plainText(text).split(' '));
  const count = ({ words }: KnownStatement): number =>
    new Set(
      plainText(words.text)
        .split(' ')
        .filter((word) => mine.has(word)),
    ).size;
  return statements
    .map((statement) => ({ statement, likeness: count(statement) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ statement }) => statement);
}
