import type { ComponentChildren } from 'preact';
import type { Occurrence, OccurrenceElsewhere } from '../core/model';
import { Disclosure } from './Disclosure';
import { FidelityMark } from './FidelityMark';
import type { Carrier } from './group-carriers';
import { Introduction } from './Introduction';
import { sayOutletAmong } from './matrix-say-outlet';
import { OutletLink } from './OutletLink';
import { type Strings, sayCount } from './strings';
import { Wording } from './Wording';
import { WordingLine } from './WordingLine';

interface CarrierRowProps {
  strings: Strings;
  carrier: Carrier;
  /** Where the outlet alone would not tell it from the others: its headline. */
  title: string | null;
  /** What it did to the words, and what to know about that; not there where the row above has said it. */
  treatment?: ComponentChildren;
  /** A text that this one is in good part a copy of, and prints it otherwise; the text being read is meant by `here`. */
  copyOf: Carrier | 'here' | undefined;
  /** What more there is to it, on demand. */
  extras?: ComponentChildren;
}

/** One other text that carries a statement: who prints it, what it did to the words, with which verb; the rest on demand. */
export function CarrierRow({ strings, carrier, title, treatment, copyOf, extras }: CarrierRowProps) {
  const { wordings, outlet, url } = carrier;
  const language = wordings[0]?.language;
  return (
    <li class="carrier">
      <p class="carrier-line">
        <span class="carrier-name">
          <OutletLink strings={strings} outlet={outlet} url={url} title={title === null ? carrier.title : null} />
          {title !== null && (
            <cite class="headline printed" dir="auto" lang={language ?? undefined}>
              {title}
            </cite>
          )}
        </span>{' '}
        {treatment}
        {distinctIntroductions(wordings).map((occurrence) => (
          <span class="carrier-introduction" key={occurrence.start}>
            {' '}
            <Introduction strings={strings} occurrence={occurrence} relation={occurrence.speakerRelation} />
          </span>
        ))}
      </p>
      {copyOf && <p class="carrier-copy">{sayCopy(strings, carrier, copyOf)}</p>}
      {extras}
    </li>
  );
}

interface CarrierExtrasProps {
  strings: Strings;
  carrier: Carrier;
  fullest: string | null;
  /** What a surface has to say beyond this, as another disclosure. */
  more?: ((carrier: Carrier) => ComponentChildren) | undefined;
}

/** What there is to one text beside its wording: its copies, the other places where it has the statement. */
export function CarrierExtras({ strings, carrier, fullest, more }: CarrierExtrasProps) {
  const { wordings, again, copies } = carrier;
  return (
    <>
      {copies.length > 0 && <Copies strings={strings} copies={copies} />}
      {again.length > 0 && (
        <Disclosure summary={sayCount(strings, 'carriedAgain', again.length)}>
          {() => <Again strings={strings} again={again} fullest={fullest} language={wordings[0]?.language} />}
        </Disclosure>
      )}
      {more?.(carrier)}
    </>
  );
}

/** Texts that print a statement as the one above does, and are in good part one with it. */
export function Copies({ strings, copies }: { strings: Strings; copies: readonly Carrier[] }) {
  return (
    <Disclosure summary={sayCount(strings, 'copies', copies.length)}>
      {() => (
        <>
          <p>{strings.t('copiesWhy')}</p>
          <ul class="copies">
            {copies.map(({ articleId, outlet, title, url, wordings }) => (
              <li key={articleId}>
                <OutletLink strings={strings} outlet={outlet} url={url} />{' '}
                {title !== null && (
                  <cite class="headline printed" dir="auto" lang={wordings[0]?.language ?? undefined}>
                    {title}
                  </cite>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
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

/** Those that introduce the words otherwise than one before: with another verb, or from another mouth. */
export function distinctIntroductions(occurrences: readonly OccurrenceElsewhere[]): OccurrenceElsewhere[] {
  const seen = new Set<string>();
  return occurrences.filter(({ speaker, cue }) => {
    const key = JSON.stringify([speaker?.name, cue?.text]);
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
