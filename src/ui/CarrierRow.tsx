import type { ComponentChildren } from 'preact';
import type { Occurrence, OccurrenceElsewhere } from '../core/model';
import { Disclosure } from './Disclosure';
import { FidelityMark } from './FidelityMark';
import type { Carrier } from './group-carriers';
import { Introduction } from './Introduction';
import { MatchReason } from './MatchReason';
import { OutletAndTitle } from './OutletAndTitle';
import { Surroundings } from './Surroundings';
import { type Strings, sayCount } from './strings';
import { Wording } from './Wording';

export interface CarrierRowProps {
  strings: Strings;
  carrier: Carrier;
  fullest: string | null;
  speakerAbove: string | null;
  /** What a surface has to say beyond this, as another disclosure. */
  more?: ((carrier: Carrier) => ComponentChildren) | undefined;
}

/** One other text that carries a statement: how it introduces it, what stands around it, why it counts as the same. */
export function CarrierRow({ strings, carrier, fullest, speakerAbove, more }: CarrierRowProps) {
  const { t } = strings;
  const { wordings, again } = carrier;
  return (
    <li class="carrier">
      <p class="carrier-name">
        <OutletAndTitle strings={strings} outlet={carrier.outlet} title={carrier.title} />
      </p>
      {distinctIntroductions(wordings).map((occurrence) => (
        <p class="carrier-introduction" key={occurrence.start}>
          <Introduction strings={strings} occurrence={occurrence} speakerAbove={speakerAbove} />
        </p>
      ))}
      <div class="disclosures">
        <Disclosure summary={t('surroundings')}>
          {() =>
            wordings.map((occurrence) => (
              <Surroundings key={occurrence.start} strings={strings} occurrence={occurrence} />
            ))
          }
        </Disclosure>
        <Disclosure summary={t('whyThisMatch')}>
          {() =>
            wordings.map(({ start, trace, form }) => (
              <MatchReason key={start} strings={strings} trace={trace} form={form} />
            ))
          }
        </Disclosure>
        {again.length > 0 && (
          <Disclosure summary={sayCount(strings, 'carriedAgain', again.length)}>
            {() => <Again strings={strings} again={again} fullest={fullest} />}
          </Disclosure>
        )}
        {more?.(carrier)}
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

function distinctIntroductions(occurrences: readonly OccurrenceElsewhere[]): OccurrenceElsewhere[] {
  const seen = new Set<string>();
  return occurrences.filter(({ speaker, cue }) => {
    const key = JSON.stringify([speaker?.name, cue?.text]);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
