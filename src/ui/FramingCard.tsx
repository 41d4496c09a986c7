import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ArticleFraming } from '../core/comparison-model';
import { ChartBar, type ChartPart } from './ChartBar';
import { Disclosure } from './Disclosure';
import { FramingTerm } from './FramingTerm';
import { FramingVoice, sayVoice } from './FramingVoice';
import { listFormat } from './formatters';
import { OutletLink } from './OutletLink';
import { type Strings, sayCount } from './strings';
import { measureVoices, slotOf, type VoiceKey } from './voices-layout';

/** Names for the matter, and speakers, that are listed at once: the rest are used once, or have a handful of words. */
const LISTED = 5;

interface FramingCardProps {
  strings: Strings;
  framing: ArticleFraming;
  voices: VoiceKey;
  /** The words that fill the whole width of a bar: those of the text that prints most. */
  most: number;
  /** Other texts that print much the same. */
  alike: readonly ArticleFraming[];
  /** Whether the texts differ in who is quoted first, and last: else it tells nothing. */
  tells: { first: boolean; last: boolean };
}

/** How one text tells the story: headline, first sentence, its names for the matter, whose words it prints. */
export function FramingCard({ strings, framing, voices, most, alike, tells }: FramingCardProps) {
  const { t } = strings;
  const titleId = useId();
  const { outlet, title, lead, terms, complete } = framing;
  const language = framing.language ?? undefined;
  return (
    <article class="card framing-card" aria-labelledby={titleId}>
      <h2 class="card-head" id={titleId}>
        <OutletLink strings={strings} outlet={outlet} url={framing.url} title={title} />
        {framing.articleId === null && (
          <>
            {' '}
            <span class="aside">{t('compare_hereColumn')}</span>
          </>
        )}
      </h2>
      {!complete && <p class="framing-note">{t('compare_incompleteText')}</p>}
      {alike.length > 0 && (
        <p class="framing-note" dir="auto">
          {t('compare_sameText', [
            listFormat(strings.locale).format(alike.map((one) => nameOther(one, outlet) ?? t('outletNotStated'))),
          ])}
        </p>
      )}
      <p
        class={title ? 'framing-headline printed' : 'framing-headline not-stated'}
        dir="auto"
        lang={title ? language : undefined}
      >
        {title ?? t('titleNotStated')}
      </p>
      {lead && (
        <p class="framing-lead printed" dir="auto" lang={language}>
          {lead}
        </p>
      )}
      <dl class="framing-rows">
        <Row name={t('framingTerms')}>
          {terms.length === 0 && <span class="not-stated">{t('compare_none')}</span>}
          <ul class="framing-terms">
            {terms.slice(0, LISTED).map(({ text, count }) => (
              <FramingTerm key={text} strings={strings} text={text} count={count} language={language} />
            ))}
          </ul>
        </Row>
        <Row name={t('framingVoices')}>
          <Voices strings={strings} framing={framing} voices={voices} most={most} />
        </Row>
        {tells.first && (
          <Row name={t('compare_firstWord')} short>
            <Name name={framing.firstWord} missing={t('compare_nobodyNamed')} />
          </Row>
        )}
        {tells.last && (
          <Row name={t('compare_lastWord')} short>
            {complete ? (
              <Name name={framing.lastWord} missing={t('compare_nobodyNamed')} />
            ) : (
              <span class="not-stated">{t('compare_cellUnknown')}</span>
            )}
          </Row>
        )}
      </dl>
    </article>
  );
}

/** A text of the same outlet is told from this one by its headline. */
function nameOther({ outlet, title }: ArticleFraming, except: string | null): string | null {
  return outlet === except ? (title ?? outlet) : outlet;
}

/** A bar of all speakers, and the same speaker by speaker in words. */
function Voices({ strings, framing, voices: key, most }: Omit<FramingCardProps, 'alike' | 'tells'>) {
  const { t } = strings;
  const { voices } = framing;
  if (voices.length === 0) return <span class="not-stated">{t('compare_quotesNobody')}</span>;
  const row = (voice: (typeof voices)[number]) => (
    <FramingVoice key={voice.speaker} strings={strings} voice={voice} slot={slotOf(key, voice.speaker)} />
  );
  // "1 more" would take as much room as the one.
  const listed = voices.length <= LISTED + 1 ? voices : voices.slice(0, LISTED);
  const others = voices.slice(listed.length);
  return (
    <>
      <ChartBar
        most={most}
        parts={measureVoices(framing, key).flatMap(({ slot, quoted, reported }): ChartPart[] => [
          ...(quoted > 0 ? [{ slot, value: quoted }] : []),
          ...(reported > 0 ? [{ slot, value: reported, low: true }] : []),
        ])}
        label={voices.map((voice) => sayVoice(strings, voice)).join('; ')}
      />
      <ul class="framing-voices">{listed.map(row)}</ul>
      {others.length > 0 && (
        <Disclosure summary={sayCount(strings, 'framingMoreVoices', others.length)}>
          {() => <ul class="framing-voices">{others.map(row)}</ul>}
        </Disclosure>
      )}
    </>
  );
}

function Row(props: { name: string; short?: boolean; children: ComponentChildren }) {
  const { name, short = false, children } = props;
  return (
    <div class={short ? 'framing-row short' : 'framing-row'}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Name({ name, missing }: { name: string | null; missing: string }) {
  return (
    <span class={name ? '' : 'not-stated'} dir="auto">
      {name ?? missing}
    </span>
  );
}
