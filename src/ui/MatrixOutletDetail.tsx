import type { ComponentChildren } from 'preact';
import type { ExportWords } from '../core/comparison/export-words';
import type { LibraryArticle, OccurrenceElsewhere } from '../core/model';
import { Disclosure } from './Disclosure';
import { ExportCitation } from './ExportCitation';
import { FidelityMark } from './FidelityMark';
import { Introduction } from './Introduction';
import { MatchReason } from './MatchReason';
import { OutletLink } from './OutletLink';
import { sayDate } from './say-date';
import { sayDifferences } from './say-differences';
import type { Strings } from './strings';
import { WordingLine } from './WordingLine';

interface MatrixOutletDetailProps {
  strings: Strings;
  exportWords: ExportWords;
  article: LibraryArticle;
  occurrences: readonly OccurrenceElsewhere[];
  fullest: string | null;
  /** What a surface offers where something of an occurrence is not right. */
  correct?: (occurrence: OccurrenceElsewhere) => ComponentChildren;
  onCopy: (text: string) => Promise<boolean>;
}

/** One text's way with a statement: its words between the sentences that it prints before and after them. */
export function MatrixOutletDetail(props: MatrixOutletDetailProps) {
  const { strings, exportWords, article, occurrences, fullest, correct, onCopy } = props;
  const { t } = strings;
  const date = sayDate(strings, article);
  return (
    <section class="detail-outlet" aria-labelledby="detail-outlet">
      <h3 id="detail-outlet">
        <OutletLink strings={strings} outlet={article.outlet} url={article.url} />{' '}
        <span
          class={article.title ? 'headline printed' : 'not-stated'}
          dir="auto"
          lang={article.title ? (article.language ?? undefined) : undefined}
        >
          {article.title ?? t('titleNotStated')}
        </span>
      </h3>
      <p class="article-source">
        <span class={article.byline ? '' : 'not-stated'} dir="auto">
          {article.byline ?? t('authorNotStated')}
        </span>
        <span class={date ? '' : 'not-stated'}>{date ?? t('dateNotStated')}</span>
      </p>
      {occurrences.length === 0 && (
        <p class="note">{t(article.complete ? 'compare_cellAbsent' : 'compare_cellUnknown')}</p>
      )}
      {occurrences.map((occurrence) => (
        <div class="detail-occurrence" key={occurrence.start}>
          <p class="group-head">
            <FidelityMark strings={strings} of={occurrence} />
            {sayDifferences(strings, occurrence).map((said) => (
              <span class="aside" key={said}>
                {said}
              </span>
            ))}
          </p>
          <p class="carrier-introduction">
            <Introduction strings={strings} occurrence={occurrence} />
          </p>
          <Around
            strings={strings}
            label="sentenceBefore"
            edge="textBegins"
            sentence={occurrence.before}
            language={article.language}
          />
          <WordingLine strings={strings} occurrence={occurrence} fullest={fullest} language={article.language} />
          <Around
            strings={strings}
            label="sentenceAfter"
            edge="textEnds"
            sentence={occurrence.after}
            language={article.language}
          />
          <div class="disclosures">
            <Disclosure summary={t('whyThisMatch')}>
              {() => <MatchReason strings={strings} trace={occurrence.trace} form={occurrence.form} />}
            </Disclosure>
            <Disclosure summary={t('compare_cite')}>
              {() => (
                <ExportCitation
                  strings={strings}
                  exportWords={exportWords}
                  article={article}
                  occurrence={occurrence}
                  onCopy={onCopy}
                />
              )}
            </Disclosure>
            {correct?.(occurrence)}
          </div>
        </div>
      ))}
    </section>
  );
}

interface AroundProps {
  strings: Strings;
  label: string;
  edge: string;
  sentence: string;
  language: string | null;
}

function Around({ strings, label, edge, sentence, language }: AroundProps) {
  return (
    <p class="detail-around">
      <span class="unseen">{strings.t(label)}: </span>
      {sentence ? (
        <span class="printed" dir="auto" lang={language ?? undefined}>
          {sentence}
        </span>
      ) : (
        <span class="not-stated">{strings.t(edge)}</span>
      )}
    </p>
  );
}
