import type { ArticleFraming } from '../core/comparison-model';
import { ChartBar, type ChartPart } from './ChartBar';
import { Disclosure } from './Disclosure';
import { sayOutlet, sayOutletAmong, sayTitleAmong } from './matrix-say-outlet';
import { type Strings, sayCount, sayNumber } from './strings';
import { saySlot, VoicesKey } from './VoicesKey';
import { measureVoices, type VoiceKey } from './voices-layout';

interface VoicesChartProps {
  strings: Strings;
  framing: readonly ArticleFraming[];
  voices: VoiceKey;
}

/** Whose words each text prints, and how many: a bar for each text, all to one scale, and the same as a table. */
export function VoicesChart({ strings, framing, voices }: VoicesChartProps) {
  const { t } = strings;
  const rows = framing.map((article) => ({ article, bars: measureVoices(article, voices) }));
  const totals = rows.map(({ bars }) => bars.reduce((sum, { quoted, reported }) => sum + quoted + reported, 0));
  const most = Math.max(0, ...totals);
  return (
    <section class="chart" aria-labelledby="voices-title">
      <h2 id="voices-title">{t('compare_voicesTitle')}</h2>
      <p class="explanation">{t('compare_voicesExplanation')}</p>
      <VoicesKey strings={strings} voices={voices} />
      <ul class="chart-rows">
        {rows.map(({ article, bars }, at) => (
          <li key={at} class="chart-row">
            <span class="chart-label">
              <span class={article.outlet ? 'outlet' : 'not-stated'} dir="auto">
                {sayOutlet(strings, article)}
              </span>
              <span class="chart-title printed" dir="auto">
                {sayTitleAmong(strings, article, framing)}
              </span>
            </span>
            <ChartBar
              most={most}
              parts={bars.flatMap(({ slot, quoted, reported }): ChartPart[] => [
                ...(quoted > 0 ? [{ slot, value: quoted }] : []),
                ...(reported > 0 ? [{ slot, value: reported, low: true }] : []),
              ])}
              label={
                bars
                  .map(({ slot, quoted, reported }) =>
                    t('compare_voiceWords', [
                      saySlot(strings, voices, slot),
                      sayNumber(strings, quoted),
                      sayNumber(strings, reported),
                    ]),
                  )
                  .join('; ') || t('compare_quotesNobody')
              }
            />
            <span class="chart-total">{sayCount(strings, 'compare_words', totals[at] ?? 0)}</span>
          </li>
        ))}
      </ul>
      <Disclosure summary={t('compare_asTable')}>
        {() => <VoicesTable strings={strings} framing={framing} />}
      </Disclosure>
    </section>
  );
}

export function VoicesTable({ strings, framing }: Omit<VoicesChartProps, 'voices'>) {
  const { t } = strings;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="table-scroll" aria-label={`${t('compare_voicesTitle')}: ${t('compare_asTable')}`} tabIndex={0}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{t('compare_outlet')}</th>
            <th scope="col">{t('compare_speaker')}</th>
            <th scope="col" class="number">
              {t('compare_quotedWords')}
            </th>
            <th scope="col" class="number">
              {t('compare_reportedWords')}
            </th>
          </tr>
        </thead>
        <tbody>
          {framing.flatMap((article) =>
            article.voices.map(({ speaker, quotedWords, reportedWords }) => (
              <tr key={`${article.articleId} ${speaker}`}>
                <th scope="row" dir="auto">
                  {sayOutletAmong(strings, article, framing)}
                </th>
                <td dir="auto">{speaker ?? t('compare_voiceUnnamed')}</td>
                <td class="number">{sayNumber(strings, quotedWords)}</td>
                <td class="number">{sayNumber(strings, reportedWords)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
