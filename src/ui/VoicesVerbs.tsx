import { useState } from 'preact/hooks';
import type { ArticleFraming } from '../core/comparison-model';
import { ChartBar } from './ChartBar';
import { Disclosure } from './Disclosure';
import { sayOutletAmong } from './matrix-say-outlet';
import { type Strings, sayCount, sayNumber } from './strings';
import { saySlot, VoicesKey } from './VoicesKey';
import { countVerbs, STANCES, type VoiceKey } from './voices-layout';

interface VoicesVerbsProps {
  strings: Strings;
  framing: readonly ArticleFraming[];
  voices: VoiceKey;
}

/** The verbs that introduce each speaker, by what they say of a claim: as a chart and as a table. */
export function VoicesVerbs({ strings, framing, voices }: VoicesVerbsProps) {
  const { t } = strings;
  const [chosen, setChosen] = useState('');
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
              {verbs.map(({ lemma, total, bySlot }) => (
                <li key={lemma} class="chart-row">
                  <span class="chart-label printed">{sayVerb(strings, lemma)}</span>
                  <ChartBar
                    most={most}
                    parts={bySlot.map(({ slot, count }) => ({ slot, value: count }))}
                    label={bySlot
                      .map(({ slot, count }) => `${saySlot(strings, voices, slot)}: ${sayNumber(strings, count)}`)
                      .join('; ')}
                  />
                  <span class="chart-total">{sayCount(strings, 'compare_times', total)}</span>
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

export function VerbsTable({ strings, framing }: Omit<VoicesVerbsProps, 'voices'>) {
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
