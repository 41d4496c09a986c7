import type { ComponentChildren } from 'preact';
import type { Occurrence, OccurrenceElsewhere } from '../core/model';
import { Disclosure } from './Disclosure';
import { FidelityMark } from './FidelityMark';
import type { Carrier } from './group-carriers';
import { Introduction } from './Introduction';
import { MatchReason } from './MatchReason';
import { sayOutletAmong } from './matrix-say-outlet';
import { OutletAndTitle } from './OutletAndTitle';
import { Surroundings } from './Surroundings';
import { type Strings, sayCount } from './strings';
import { Wording } from './Wording';
import { WordingLine } from './WordingLine';

export interface CarrierRowProps {
  strings: Strings;
  carrier: Carrier;
  fullest: string | null;
  /** A text that this one is in good part a copy of; the text being read is meant by `here`. */
  copyOf: Carrier | 'here' | undefined;
  /** What a surface has to say beyond this, as another disclosure. */
  more?: ((carrier: Carrier) => ComponentChildren) | undefined;
}

/** One other text that carries a statement: how it introduces it, what stands around it, why it counts as the same. */
export function CarrierRow({ strings, carrier, fullest, copyOf, more }: CarrierRowProps) {
  const { t } = strings;
  const { wordings, again, outlet, title } = carrier;
  const language = wordings[0]?.language;
  return (
    <li class="carrier">
      <p class="carrier-name">
        <OutletAndTitle strings={strings} outlet={outlet} title={title} language={language} />
      </p>
      {copyOf && <p class="carrier-copy">{sayCopy(strings, carrier, copyOf)}</p>}
      {distinctIntroductions(wordings).map((occurrence) => (
        <p class="carrier-introduction" key={occurrence.start}>
          <Introduction strings={strings} occurrence={occurrence} relation={occurrence.speakerRelation} />
        </p>
      ))}
      <div class="disclosures">
        <Disclosure summary={t('surroundings')}>
          {() =>
            wordings.map((occurrence) => (
              <Surroundings key={occurrence.start} strings={strings} occurrence={occurrence} language={language} />
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
            {() => <Again strings={strings} again={again} fullest={fullest} language={language} />}
          </Disclosure>
        )}
        {more?.(carrier)}
      </div>
    </li>
  );
}

interface AgainProps {
  strings: Strings;
  again: readonly Occurrence[];
  fullest: string | null;
  /** Of the text, BCP 47. */
  language: string | null | undefined;
}

/** The other places where one text carries a statement. */
export function Again(props: AgainProps) {
  return (
    <ul class="again">
      {props.again.map((occurrence) => (
        <li key={occurrence.start}>
          <FidelityMark strings={props.strings} of={occurrence} />{' '}
          {occurrence.version === undefined ? (
            <Wording
              strings={props.strings}
              occurrence={occurrence}
              fullest={props.fullest}
              language={props.language}
            />
          ) : (
            <WordingLine
              strings={props.strings}
              occurrence={occurrence}
              fullest={props.fullest}
              language={props.language}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function sayCopy(strings: Strings, carrier: Carrier, copyOf: Carrier | 'here'): string {
  if (copyOf === 'here') return strings.t('carrierLikeHere');
  if (copyOf.outlet === null) return strings.t('carrierCopyUnknown');
  return strings.t('carrierCopy', [sayOutletAmong(strings, copyOf, [copyOf, carrier])]);
}

function distinctIntroductions(occurrences: readonly OccurrenceElsewhere[]): OccurrenceElsewhere[] {
  const seen = new Set<string>();
  return occurrences.filter(({ speaker, cue }) => {
    const key = JSON.stringify([speaker?.name, cue?.text]);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
