import { useId, useMemo, useState } from 'preact/hooks';
import type { ArticleFraming } from '../core/comparison-model';
import type { LibraryArticle } from '../core/model';
import { ChartBar, type ChartButtonPart, ChartButtons } from './ChartBar';
import { Disclosure } from './Disclosure';
import { findSaid } from './find-said';
import { sayOutlet, sayOutletAmong, sayTitleAmong } from './matrix-say-outlet';
import type { PictureSource, SavePicture } from './picture-file';
import { SavePictureButtons } from './SavePicture';
import { type Strings, sayCount, sayNumber } from './strings';
import { saySlot, VoicesKey } from './VoicesKey';
import { VoicesSaid } from './VoicesSaid';
import { measureVoices, type VoiceBar, type VoiceKey } from './voices-layout';
import { drawVoices } from './voices-picture';

interface VoicesChartProps {
  strings: Strings;
  framing: readonly ArticleFraming[];
  voices: VoiceKey;
  /** The texts by the ids of their framing: a part of a bar then leads to its sentences. Absent on paper. */
  articles?: ReadonlyMap<string | null, LibraryArticle>;
  /** What the chart is made from, and how it is saved; absent where it cannot be. */
  saving?: { sources: readonly PictureSource[]; onSave: SavePicture };
}

/** A part of a bar, and what it stands for. */
interface BarPart extends ChartButtonPart {
  reported: boolean;
}

/** Whose words each text prints, and how many: a bar for each text, all to one scale, and the same as a table. */
export function VoicesChart({ strings, framing, voices, articles, saving }: VoicesChartProps) {
  const { t } = strings;
  const [chosen, setChosen] = useState<{ row: number; part: number } | null>(null);
  const rows = useMemo(
    () => framing.map((article) => ({ article, bars: measureVoices(article, voices) })),
    [framing, voices],
  );
  const most = Math.max(0, ...rows.map(({ bars }) => sumOf(bars)));
  return (
    <section class="chart" aria-labelledby="voices-title">
      <h2 id="voices-title">{t('compare_voicesTitle')}</h2>
      <p class="explanation">{t('compare_voicesExplanation')}</p>
      {articles && <p class="explanation">{t('voices_howToRead')}</p>}
      <VoicesKey strings={strings} voices={voices} />
      <ul class="chart-rows">
        {rows.map(({ article, bars }, at) => (
          <li key={at}>
            <VoicesRow
              strings={strings}
              voices={voices}
              article={article}
              framing={framing}
              bars={bars}
              most={most}
              articles={articles}
              chosen={chosen?.row === at ? chosen.part : null}
              onChoose={(part) => setChosen(part === null ? null : { row: at, part })}
            />
          </li>
        ))}
      </ul>
      <Disclosure summary={t('compare_asTable')}>
        {() => <VoicesTable strings={strings} framing={framing} />}
      </Disclosure>
      {saving && (
        <SavePictureButtons
          strings={strings}
          heading={t('compare_voicesTitle')}
          explanation={t('compare_voicesExplanation')}
          draw={(room) => drawVoices({ strings, framing, rows, voices, ...room })}
          {...saving}
        />
      )}
    </section>
  );
}

interface VoicesRowProps extends Pick<VoicesChartProps, 'strings' | 'voices' | 'framing'> {
  article: ArticleFraming;
  articles: VoicesChartProps['articles'];
  bars: readonly VoiceBar[];
  most: number;
  /** The part whose sentences are shown; null where none is. */
  chosen: number | null;
  onChoose: (part: number | null) => void;
}

/** The bar of a text, and below it the sentences of the part that was chosen. */
function VoicesRow(props: VoicesRowProps) {
  const { strings, voices, article, framing, articles, bars, most, chosen, onChoose } = props;
  const { t } = strings;
  const id = useId();
  const parts = bars.flatMap((bar) => partsOf(strings, voices, bar));
  const total = sumOf(bars);
  const label =
    bars
      .map(({ slot, quoted, reported }) =>
        t('compare_voiceWords', [
          saySlot(strings, voices, slot),
          sayNumber(strings, quoted),
          sayNumber(strings, reported),
        ]),
      )
      .join('; ') || t('compare_quotesNobody');
  const part = chosen === null ? undefined : parts[chosen];
  return (
    <>
      <div class="chart-row">
        <span class="chart-label">
          <span class={article.outlet ? 'outlet' : 'not-stated'} dir="auto">
            {sayOutlet(strings, article)}
          </span>
          <span class="chart-title printed" dir="auto">
            {sayTitleAmong(strings, article, framing)}
          </span>
        </span>
        {articles === undefined || parts.length === 0 ? (
          <ChartBar most={most} parts={parts} label={label} />
        ) : (
          <ChartButtons
            most={most}
            parts={parts}
            label={label}
            chosen={chosen}
            controls={id}
            onChoose={(at) => onChoose(at === chosen ? null : at)}
          />
        )}
        <span class="chart-total">{sayCount(strings, 'compare_words', total)}</span>
      </div>
      {articles && part && (
        <VoicesSaid
          strings={strings}
          id={id}
          label={part.label}
          found={findSaid([article], articles, voices, part)}
          onClose={() => onChoose(null)}
        />
      )}
    </>
  );
}

function sumOf(bars: readonly VoiceBar[]): number {
  return bars.reduce((sum, { quoted, reported }) => sum + quoted + reported, 0);
}

function partsOf(strings: Strings, voices: VoiceKey, { slot, quoted, reported }: VoiceBar): BarPart[] {
  const name = saySlot(strings, voices, slot);
  const say = (key: string, words: number): string => strings.t(key, [name, sayNumber(strings, words)]);
  return [
    ...(quoted > 0 ? [{ slot, value: quoted, reported: false, label: say('voices_quoted', quoted) }] : []),
    ...(reported > 0
      ? [{ slot, value: reported, low: true, reported: true, label: say('voices_reported', reported) }]
      : []),
  ];
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
