import { type ComponentChildren, Fragment } from 'preact';
import type { ShownWords } from '../core/corrections/say-correction';
import type { OccurrenceElsewhere } from '../core/model';
import { CarrierExtras, CarrierRow } from './CarrierRow';
import { CorrectRow } from './CorrectRow';
import { Disclosure } from './Disclosure';
import { listFormat } from './formatters';
import { GroupWordings } from './GroupWordings';
import { type Carrier, type CarrierGroup, type FoldedCarriers, foldCopies, groupCarriers } from './group-carriers';
import { MatchReason } from './MatchReason';
import { sayOutletAmong, sayTitleAmong } from './matrix-say-outlet';
import { Surroundings } from './Surroundings';
import { type Strings, sayCount } from './strings';
import { Treatment } from './Treatment';

/** Texts that print it alike and are named at once; a wire story stands in forty, and the next wording must be near. */
const NAMED = 5;

interface CarrierRowsProps {
  strings: Strings;
  elsewhere: readonly OccurrenceElsewhere[];
  fullest: string | null;
  /** The words at the head of the card: a wording that is the same is not printed again. */
  wordsAbove: string;
  /** What was folded already, where the surface shows copies of the text being read beside it. */
  carriers?: FoldedCarriers;
  /** What a surface has to say of each text beyond this, as another disclosure. */
  more?: (carrier: Carrier) => ComponentChildren;
  /**
   * The words at the head of the card, and its statement: what of a row is not right is said beside them. Not there where
   * the texts are not of the library, and nothing can be corrected.
   */
  corrected?: { against: ShownWords; statementId: string };
}

/** Outlet by outlet how a statement stands there, what differs most first; those that print it alike stand together. */
export function CarrierRows(props: CarrierRowsProps) {
  const { strings, elsewhere, fullest, wordsAbove, more, corrected } = props;
  const { groups, copyOf } = props.carriers ?? foldCopies(groupCarriers(elsewhere), null);
  const all = groups.flatMap(({ carriers }) => carriers);
  const extras = (carrier: Carrier) => (
    <>
      <CarrierExtras strings={strings} carrier={carrier} fullest={fullest} more={more} />
      {corrected && (
        <CorrectRow
          strings={strings}
          occurrences={carrier.wordings}
          whose={sayOutletAmong(strings, carrier, all)}
          {...corrected}
        />
      )}
    </>
  );
  const row = (group: CarrierGroup, carrier: Carrier, isFirst: boolean) => (
    <CarrierRow
      key={carrier.articleId}
      strings={strings}
      carrier={carrier}
      title={sayTitleAmong(strings, carrier, all)}
      treatment={isFirst && <Treatment strings={strings} group={group} />}
      copyOf={copyOf.get(carrier.articleId)}
      extras={group.carriers.length > 1 && <div class="disclosures">{extras(carrier)}</div>}
    />
  );
  return (
    <ul class="groups">
      {groups.map((group) => {
        const [first] = group.carriers;
        // "1 more" would take as much room as the one.
        const named = group.carriers.length <= NAMED + 1 ? group.carriers : group.carriers.slice(0, NAMED);
        const others = group.carriers.slice(named.length);
        return (
          <li class="group" key={first?.articleId} data-fidelity={group.fidelity}>
            <ul class="carriers">{named.map((carrier, at) => row(group, carrier, at === 0))}</ul>
            {others.length > 0 && (
              <Disclosure class="carriers" summary={sayCount(strings, 'moreTexts', others.length)}>
                {() => <ul>{others.map((carrier) => row(group, carrier, false))}</ul>}
              </Disclosure>
            )}
            <GroupWordings strings={strings} group={group} fullest={fullest} wordsAbove={wordsAbove} />
            <div class="disclosures">
              <GroupReasons strings={strings} carriers={group.carriers} />
              {first !== undefined && group.carriers.length === 1 && extras(first)}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Outlet by outlet what stands around the words, and why they count as the statement; on demand. */
function GroupReasons({ strings, carriers }: { strings: Strings; carriers: readonly Carrier[] }) {
  const { t } = strings;
  const names = carriers.map((carrier) => sayOutletAmong(strings, carrier, carriers));
  const whose = listFormat(strings.locale).format(names.slice(0, NAMED));
  const perOutlet = (show: (occurrence: OccurrenceElsewhere) => ComponentChildren) =>
    carriers.map(({ articleId, wordings }, at) => (
      <Fragment key={articleId}>
        {carriers.length > 1 && (
          <p class="outlet" dir="auto">
            {names[at]}
          </p>
        )}
        {wordings.map(show)}
      </Fragment>
    ));
  return (
    <>
      <Disclosure summary={<Whose summary={t('surroundings')} whose={whose} />}>
        {() =>
          perOutlet((occurrence) => (
            <Surroundings
              key={occurrence.start}
              strings={strings}
              occurrence={occurrence}
              language={occurrence.language}
            />
          ))
        }
      </Disclosure>
      <Disclosure summary={<Whose summary={t('whyThisMatch')} whose={whose} />}>
        {() =>
          perOutlet(({ start, trace, form }) => <MatchReason key={start} strings={strings} trace={trace} form={form} />)
        }
      </Disclosure>
    </>
  );
}

/** A summary, and for a listener whose: a card has it again and again. */
function Whose({ summary, whose }: { summary: string; whose: string }) {
  return (
    <>
      {summary}
      <span class="unseen">: {whose}</span>
    </>
  );
}
