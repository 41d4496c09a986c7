import { useId, useState } from 'preact/hooks';
import type { ArticleFraming } from '../core/comparison-model';
import type { LibraryArticle } from '../core/model';
import { ChartBar, ChartButtons } from './ChartBar';
import { Disclosure } from './Disclosure';
import { findSaid } from './find-said';
import { sayOutletAmong } from './matrix-say-outlet';
import { type Strings, sayCount, sayNumber } from './strings';
import { saySlot, VoicesKey } from './VoicesKey';
import { VoicesSaid } from './VoicesSaid';
import { countVerbs, STANCES, type VerbCount, type VoiceKey } from './voices-layout';

interface VoicesVerbsProps {
  strings: Strings;
  framing: readonly ArticleFraming[];
  voices: VoiceKey;
  /** The texts by the ids of their framing: a part of a bar leads to its sentences. */
  articles: ReadonlyMap<string | null, LibraryArticle>;
}

/** The verbs that introduce each speaker, by what they say of a claim: as a chart and as a table. */
export function VoicesVerbs({ strings, framing, voices, articles }: VoicesVerbsProps) {
  const { t } = strings;
  const [chosen, setChosen] = useState('');
  const [open, setOpen] = useState<{ verb: string; part: number } | null>(null);
  const shown = chosen === '' ? framing : framing.filter((_article, at) => String(at) === chosen);
  const byStance = countVerbs(shown, voices);
  const most = Math.max(0, ...[...byStance.values()].flat().map(({ total }) => total));
  return (
    <section class="chart" aria-labelledby="verbs-title">
      <h2 id="verbs-title">{t('compare_verbsTitle')}</h2>
      <p class="explanation">{t('compare_verbsExplanation')}</p>
      <div class="toolbar">
        <label class="field">
          <span>{t('compare_verbsOf')}</span>{' '}
          <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">{t('compare_allOutlets')}</option>
            {framing.map((article, at) => (
              <option key={article.articleId} value={at}>
                {sayOutletAmong(strings, article, framing)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <VoicesKey strings={strings} voices={voices} />
      {byStance.size === 0 && <p class="empty">{t('compare_noVerbs')}</p>}
      <div class="stances">
        {[...byStance].map(([stance, verbs]) => (
          <section key={stance} class="stance" aria-label={t(`compare_stance_${stance.replace('-', '_')}`)}>
            <h3>{t(`compare_stance_${stance.replace('-', '_')}`)}</h3>
            <ul class="chart-rows">
              {verbs.map((verb) => (
                <li key={verb.lemma}>
                  <VerbRow
                    strings={strings}
                    framing={shown}
                    voices={voices}
                    articles={articles}
                    verb={verb}
                    most={most}
                    chosen={open?.verb === `${stance} ${verb.lemma}` ? open.part : null}
                    onChoose={(part) => setOpen(part === null ? null : { verb: `${stance} ${verb.lemma}`, part })}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Disclosure summary={t('compare_asTable')}>{() => <VerbsTable strings={strings} framing={shown} />}</Disclosure>
    </section>
  );
}

interface VerbRowProps extends VoicesVerbsProps {
  verb: VerbCount;
  most: number;
  /** The part whose sentences are shown, `ALL_PARTS` for all of them; null where none is. */
  chosen: number | null;
  onChoose: (part: number | null) => void;
}

const ALL_PARTS = -1;

/** A verb and its bar: the verb leads to all its sentences, a part of the bar to those of one speaker. */
function VerbRow(props: VerbRowProps) {
  const { strings, framing, voices, articles, verb, most, chosen, onChoose } = props;
  const id = useId();
  const said = sayVerb(strings, verb.lemma);
  const parts = verb.bySlot.map(({ slot, count }) => ({
    slot,
    value: count,
    label: `${saySlot(strings, voices, slot)}: ${sayNumber(strings, count)}`,
  }));
  const choose = (at: number) => onChoose(at === chosen ? null : at);
  const part = chosen === null ? undefined : parts[chosen];
  const hasPlaces = framing.some(({ voices: all }) => all.some((voice) => voice.said !== undefined));
  const bar = { most, parts, label: parts.map(({ label }) => label).join('; ') };
  return (
    <>
      <div class="chart-row">
        {hasPlaces ? (
          <button
            type="button"
            class="chart-label printed verb-button"
            aria-expanded={chosen === ALL_PARTS}
            aria-controls={chosen === ALL_PARTS ? id : undefined}
            onClick={() => choose(ALL_PARTS)}
          >
            {said}
          </button>
        ) : (
          <span class="chart-label printed">{said}</span>
        )}
        {hasPlaces ? <ChartButtons {...bar} chosen={chosen} controls={id} onChoose={choose} /> : <ChartBar {...bar} />}
        <span class="chart-total">{sayCount(strings, 'compare_times', verb.total)}</span>
      </div>
      {chosen !== null && (
        <VoicesSaid
          strings={strings}
          id={id}
          label={part === undefined ? said : `${said} · ${part.label}`}
          found={findSaid(framing, articles, voices, { lemma: verb.lemma, ...(part && { slot: part.slot }) })}
          onClose={() => onChoose(null)}
        />
      )}
    </>
  );
}

export function VerbsTable({ strings, framing }: Pick<VoicesVerbsProps, 'strings' | 'framing'>) {
  const { t } = strings;
  const rows = framing.flatMap((article) =>
    article.voices.flatMap(({ speaker, cues }) => cues.map((cue) => ({ article, speaker, ...cue }))),
  );
  rows.sort((a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="table-scroll" aria-label={`${t('compare_verbsTitle')}: ${t('compare_asTable')}`} tabIndex={0}>
      <table class="figures">
        <thead>
          <tr>
            {['compare_verb', 'compare_stance', 'compare_speaker', 'compare_outlet'].map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
            <th scope="col" class="number">
              {t('compare_count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ article, speaker, lemma, stance, count }) => (
            <tr key={`${article.articleId} ${speaker} ${stance} ${lemma}`}>
              <th scope="row" class="printed">
                {sayVerb(strings, lemma)}
              </th>
              <td>{t(`compare_stance_${stance.replace('-', '_')}`)}</td>
              <td dir="auto">{speaker ?? t('compare_voiceUnnamed')}</td>
              <td dir="auto">{sayOutletAmong(strings, article, framing)}</td>
              <td class="number">{sayNumber(strings, count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function sayVerb({ t }: Strings, lemma: string): string {
  return lemma === ':' ? t('compare_colon') : lemma;
}
