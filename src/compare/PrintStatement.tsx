import { Fragment } from 'preact';
import type { LibraryArticle, OccurrenceElsewhere, Statement } from '../core/model';
import { FidelityMark } from '../ui/FidelityMark';
import { type Carrier, type CarrierGroup, groupCarriers, isPrintedAbove } from '../ui/group-carriers';
import { Introduction } from '../ui/Introduction';
import { sayOutlet } from '../ui/matrix-say-outlet';
import { sayDate } from '../ui/say-date';
import { segmentWording } from '../ui/segment-wording';
import { type Strings, sayNumber } from '../ui/strings';
import { Treatment } from '../ui/Treatment';
import { isQuoted, PrintedWords } from '../ui/Wording';

/** A text and the number by which the sheet names it. */
export interface NumberedText {
  article: LibraryArticle;
  number: number;
}

interface PrintStatementProps {
  strings: Strings;
  statement: Statement;
  number: number;
  texts: ReadonlyMap<string, NumberedText>;
}

/** A statement on paper: its fullest wording, then each other wording and all who print it, nothing folded. */
export function PrintStatement({ strings, statement, number, texts }: PrintStatementProps) {
  const { t } = strings;
  const { speaker, fullest, occurrences } = statement;
  const words = fullest?.text ?? '';
  return (
    <section class="sheet-statement">
      <h3>
        {sayNumber(strings, number)}.{' '}
        <span class={speaker ? '' : 'not-stated'} dir="auto">
          {speaker ?? t('speakerNotFound')}
        </span>
      </h3>
      {fullest ? (
        <p class="sheet-fullest">
          <PrintedWords quoted language={texts.get(fullest.articleId)?.article.language}>
            {words}
          </PrintedWords>
        </p>
      ) : (
        <p class="aside">{t('compare_nobodyQuotes')}</p>
      )}
      {groupCarriers(occurrences).map((group) => (
        <PrintGroup
          key={group.carriers[0]?.articleId}
          strings={strings}
          group={group}
          fullest={fullest?.text ?? null}
          texts={texts}
        />
      ))}
    </section>
  );
}

interface PrintGroupProps {
  strings: Strings;
  group: CarrierGroup;
  fullest: string | null;
  texts: ReadonlyMap<string, NumberedText>;
}

/** One wording, and the texts that print it so. */
function PrintGroup({ strings, group, fullest, texts }: PrintGroupProps) {
  return (
    <div class="sheet-group">
      <p>
        <Treatment strings={strings} group={group} />
      </p>
      {!isPrintedAbove(group, fullest ?? '') &&
        group.wordings.map((one) => <PrintWording key={one.start} occurrence={one} fullest={fullest} />)}
      <ul class="sheet-carriers">
        {group.carriers.map((carrier) => (
          <PrintCarrier
            key={carrier.articleId}
            strings={strings}
            carrier={carrier}
            text={texts.get(carrier.articleId)}
            fullest={fullest}
          />
        ))}
      </ul>
    </div>
  );
}

interface PrintCarrierProps {
  strings: Strings;
  carrier: Carrier;
  text: NumberedText | undefined;
  fullest: string | null;
}

function PrintCarrier({ strings, carrier, text, fullest }: PrintCarrierProps) {
  const { wordings, again, outlet } = carrier;
  const date = text ? sayDate(strings, text.article) : null;
  const [first] = wordings;
  return (
    <li>
      {text && <span class="sheet-number">{sayNumber(strings, text.number)}</span>}{' '}
      <span class={outlet ? 'outlet' : 'not-stated'} dir="auto">
        {sayOutlet(strings, carrier)}
      </span>
      {', '}
      <span class={date ? '' : 'not-stated'}>{date ?? strings.t('dateNotStated')}</span>
      {first && (
        <>
          {' · '}
          <Introduction strings={strings} occurrence={first} relation={first.speakerRelation} />
        </>
      )}
      {again.map((occurrence) => (
        <div class="sheet-again" key={occurrence.start}>
          <FidelityMark strings={strings} of={occurrence} />
          <PrintWording occurrence={occurrence} fullest={fullest} />
        </div>
      ))}
    </li>
  );
}

/** A wording with what it has otherwise than the fullest one: struck through, or underlined. In full, however long it is. */
function PrintWording({ occurrence, fullest }: { occurrence: OccurrenceElsewhere; fullest: string | null }) {
  const segments = segmentWording(fullest, occurrence.text, occurrence.edits);
  return (
    <p class="wording">
      <PrintedWords quoted={isQuoted(occurrence)} language={occurrence.language}>
        {segments.map(({ kind, text }, at) => {
          if (kind === 'dropped') return <del key={at}>{text}</del>;
          if (kind === 'added') return <ins key={at}>{text}</ins>;
          return <Fragment key={at}>{text}</Fragment>;
        })}
      </PrintedWords>
    </p>
  );
}
