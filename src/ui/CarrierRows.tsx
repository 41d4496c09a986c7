import type { OccurrenceElsewhere } from '../core/model';
import { CarrierRow, type CarrierRowProps } from './CarrierRow';
import { Disclosure } from './Disclosure';
import { FidelityMark } from './FidelityMark';
import { type Carrier, type CarrierGroup, findCopies, groupCarriers, isUnmarked, readsAs } from './group-carriers';
import { sayDifferences } from './say-differences';
import { type Strings, sayCount } from './strings';
import { WordingLine } from './WordingLine';

/** Texts that print it alike and are named at once; a wire story stands in forty, and the next wording must be near. */
const NAMED = 5;

interface CarrierRowsProps {
  strings: Strings;
  elsewhere: readonly OccurrenceElsewhere[];
  fullest: string | null;
  /** The words at the head of the card: a wording that is the same is not printed again. */
  wordsAbove: string;
  /** That of the text being read, where there is one. */
  witnessHere?: number | undefined;
  /** What a surface has to say of each text beyond this, as another disclosure. */
  more?: CarrierRowProps['more'];
}

/** Outlet by outlet how a statement stands there; those that print it alike stand together. */
export function CarrierRows(props: CarrierRowsProps) {
  const { strings, elsewhere, fullest, wordsAbove, witnessHere, more } = props;
  const groups = groupCarriers(elsewhere);
  const copies = findCopies(groups, witnessHere);
  const row = (carrier: Carrier) => (
    <CarrierRow
      key={carrier.articleId}
      strings={strings}
      carrier={carrier}
      fullest={fullest}
      copyOf={copies.get(carrier.articleId)}
      more={more}
    />
  );
  return (
    <ul class="groups">
      {groups.map((group) => {
        // "1 more" would take as much room as the one.
        const named = group.carriers.length <= NAMED + 1 ? group.carriers : group.carriers.slice(0, NAMED);
        const others = group.carriers.slice(named.length);
        return (
          <li class="group" key={group.carriers[0]?.articleId} data-fidelity={group.fidelity}>
            <GroupHead strings={strings} group={group} fullest={fullest} wordsAbove={wordsAbove} />
            <ul class="carriers">{named.map(row)}</ul>
            {others.length > 0 && (
              <Disclosure class="carriers" summary={sayCount(strings, 'moreTexts', others.length)}>
                {() => <ul>{others.map(row)}</ul>}
              </Disclosure>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function GroupHead(props: { strings: Strings; group: CarrierGroup; fullest: string | null; wordsAbove: string }) {
  const { strings, group, fullest, wordsAbove } = props;
  const only = group.wordings.length === 1 ? group.wordings[0] : undefined;
  const asAbove = only !== undefined && readsAs(only, wordsAbove);
  const notes = [
    ...(asAbove ? [strings.t('asAbove')] : []),
    ...(group.wordings.some(isUnmarked) ? [strings.t('withoutMarks')] : []),
    ...(only ? sayDifferences(strings, only) : []),
  ];
  return (
    <>
      <p class="group-head">
        <FidelityMark strings={strings} of={group} />
        {notes.map((note) => (
          <span class="aside" key={note}>
            {note}
          </span>
        ))}
      </p>
      {!asAbove &&
        group.wordings.map((occurrence) => (
          <WordingLine
            key={occurrence.start}
            strings={strings}
            occurrence={occurrence}
            fullest={fullest}
            language={occurrence.language}
          />
        ))}
    </>
  );
}
