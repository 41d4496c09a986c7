import type { Occurrence, OccurrenceElsewhere } from '../core/model';
import { Disclosure } from './Disclosure';
import { FidelityMark } from './FidelityMark';
import { type Carrier, type CarrierGroup, groupCarriers } from './group-carriers';
import { Introduction } from './Introduction';
import { MatchReason } from './MatchReason';
import { Surroundings } from './Surroundings';
import { sayDifferences } from './say-differences';
import { type Strings, sayCount } from './strings';
import { Wording } from './Wording';

interface CarrierRowsProps {
  strings: Strings;
  elsewhere: readonly OccurrenceElsewhere[];
  fullest: string | null;
  /** The words at the head of the card: a wording that is the same is not printed again. */
  wordsAbove: string;
  speakerAbove: string | null;
}

/** Outlet by outlet how a statement stands there; those that print it alike stand together. */
export function CarrierRows({ strings, elsewhere, fullest, wordsAbove, speakerAbove }: CarrierRowsProps) {
  return (
    <ul class="groups">
      {groupCarriers(elsewhere).map((group) => (
        <li class="group" key={group.carriers[0]?.articleId} data-fidelity={group.fidelity}>
          <GroupHead strings={strings} group={group} fullest={fullest} wordsAbove={wordsAbove} />
          <ul class="carriers">
            {group.carriers.map((carrier) => (
              <CarrierRow
                key={carrier.articleId}
                strings={strings}
                carrier={carrier}
                speakerAbove={speakerAbove}
                fullest={fullest}
              />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function GroupHead(props: { strings: Strings; group: CarrierGroup; fullest: string | null; wordsAbove: string }) {
  const { strings, group, fullest, wordsAbove } = props;
  const only = group.wordings.length === 1 ? group.wordings[0] : undefined;
  const asAbove = only !== undefined && only.text.trim() === wordsAbove.trim();
  return (
    <>
      <p class="group-head">
        <FidelityMark strings={strings} fidelity={group.fidelity} />
        {asAbove && <span class="aside">{strings.t('asAbove')}</span>}
        {only &&
          sayDifferences(strings, only).map((said) => (
            <span class="aside" key={said}>
              {said}
            </span>
          ))}
      </p>
      {!asAbove &&
        group.wordings.map((occurrence) => (
          <p class="wording" key={occurrence.start}>
            <Wording strings={strings} occurrence={occurrence} fullest={fullest} />
          </p>
        ))}
    </>
  );
}

interface CarrierRowProps {
  strings: Strings;
  carrier: Carrier;
  fullest: string | null;
  speakerAbove: string | null;
}

function CarrierRow({ strings, carrier, fullest, speakerAbove }: CarrierRowProps) {
  const { t } = strings;
  return (
    <li class="carrier">
      <p class="carrier-name">
        <OutletAndTitle strings={strings} outlet={carrier.outlet} title={carrier.title} />
      </p>
      {distinctIntroductions(carrier.wordings).map((occurrence) => (
        <p class="carrier-introduction" key={occurrence.start}>
          <Introduction strings={strings} occurrence={occurrence} speakerAbove={speakerAbove} />
        </p>
      ))}
      <div class="disclosures">
        <Disclosure summary={t('surroundings')}>
          {() =>
            carrier.wordings.map((occurrence) => (
              <Surroundings key={occurrence.start} strings={strings} occurrence={occurrence} />
            ))
          }
        </Disclosure>
        <Disclosure summary={t('whyThisMatch')}>
          {() =>
            carrier.wordings.map((occurrence) => (
              <MatchReason key={occurrence.start} strings={strings} trace={occurrence.trace} />
            ))
          }
        </Disclosure>
        {carrier.again.length > 0 && (
          <Disclosure summary={sayCount(strings, 'carriedAgain', carrier.again.length)}>
            {() => <Again strings={strings} again={carrier.again} fullest={fullest} />}
          </Disclosure>
        )}
      </div>
    </li>
  );
}

/** The other places where one text carries a statement. */
export function Again(props: { strings: Strings; again: readonly Occurrence[]; fullest: string | null }) {
  return (
    <ul class="again">
      {props.again.map((occurrence) => (
        <li key={occurrence.start}>
          <FidelityMark strings={props.strings} fidelity={occurrence.fidelity} />{' '}
          <Wording strings={props.strings} occurrence={occurrence} fullest={props.fullest} />
        </li>
      ))}
    </ul>
  );
}

/** An outlet and its headline; what is unknown is said to be. */
export function OutletAndTitle({
  strings,
  outlet,
  title,
}: {
  strings: Strings;
  outlet: string | null;
  title: string | null;
}) {
  return (
    <>
      <span class={outlet ? 'outlet' : 'outlet not-stated'} dir="auto">
        {outlet ?? strings.t('outletNotStated')}
      </span>{' '}
      <cite class={title ? 'headline printed' : 'not-stated'} dir="auto">
        {title ?? strings.t('titleNotStated')}
      </cite>
    </>
  );
}

function distinctIntroductions(occurrences: readonly OccurrenceElsewhere[]): OccurrenceElsewhere[] {
  const seen = new Set<string>();
  return occurrences.filter(({ speaker, cue }) => {
    const key = JSON.stringify([speaker?.name, cue?.text]);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
