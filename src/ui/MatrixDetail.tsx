import type { Ref } from 'preact';
import type { ExportWords } from '../core/comparison/export-words';
import type { LibraryArticle, Statement } from '../core/model';
import { countCarriers } from '../core/story/count-carriers';
import { CarrierRows } from './CarrierRows';
import { CorrectedBy } from './CorrectedBy';
import { CorrectRow } from './CorrectRow';
import { CutMap } from './CutMap';
import { toShownElsewhere } from './correcting';
import { Disclosure } from './Disclosure';
import { ExportButton } from './ExportButton';
import { ExportCitation } from './ExportCitation';
import { listFormat } from './formatters';
import { LongText } from './LongText';
import type { OpenCell } from './MatrixGrid';
import { MatrixOutletDetail } from './MatrixOutletDetail';
import { sayOutletAmong } from './matrix-say-outlet';
import type { SavePicture } from './picture-file';
import { sayPictureSources } from './picture-sources';
import { SavePictureButtons } from './SavePicture';
import { sayTexts } from './say-summary';
import type { Strings } from './strings';
import { isQuoted, PrintedWords } from './Wording';

interface MatrixDetailProps {
  strings: Strings;
  exportWords: ExportWords;
  statement: Statement;
  articles: readonly LibraryArticle[];
  /** Of the text that is being read; null where none is. */
  readingId: string | null;
  open: OpenCell;
  /** The address of this page that leads to it. */
  link: string;
  /** Takes the focus when the keyboard has opened the detail. */
  headRef: Ref<HTMLHeadingElement>;
  onCopy: (text: string) => Promise<boolean>;
  onSavePicture: SavePicture;
  onClose: () => void;
}

/** A statement in full: its fullest wording, the text that was chosen, then the others, and where it was not found. */
export function MatrixDetail(props: MatrixDetailProps) {
  const { strings, exportWords, statement, articles, readingId, open, link, headRef } = props;
  const { onCopy, onSavePicture, onClose } = props;
  const { t } = strings;
  const { speaker, fullest, occurrences } = statement;
  const chosen = articles.find(({ id }) => id === open.articleId);
  const here = occurrences.filter(({ articleId }) => articleId === chosen?.id);
  const elsewhere = occurrences.filter(({ articleId }) => articleId !== chosen?.id);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const printedBy = byId.get(fullest?.articleId ?? '');
  const [first] = occurrences;
  const words = fullest?.text ?? first?.text ?? '';
  const model = occurrences.find(({ articleId, text }) => articleId === fullest?.articleId && text === words) ?? first;
  const against = model === undefined ? null : toShownElsewhere(model, readingId);
  return (
    <section class="detail" aria-labelledby="detail-title" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <h2
        class={speaker ? 'detail-speaker' : 'detail-speaker not-stated'}
        id="detail-title"
        ref={headRef}
        tabIndex={-1}
      >
        <span dir="auto">{speaker ?? t('speakerNotFound')}</span>
      </h2>
      <p class="detail-words">
        <PrintedWords
          quoted={fullest !== null || (first !== undefined && isQuoted(first))}
          language={printedBy?.language ?? null}
        >
          <LongText strings={strings} text={words} />
        </PrintedWords>
      </p>
      <p class="aside detail-facts">
        <span>{sayFullest(strings, printedBy, articles)}</span>{' '}
        <span>{sayTexts(strings, countCarriers(occurrences, null))}</span>
      </p>
      <p class="detail-actions">
        <ExportButton
          strings={strings}
          label={t('compare_copyLink')}
          done={t('compare_linkCopied')}
          act={() => onCopy(link)}
        />{' '}
        <button type="button" class="quiet-button detail-back" onClick={onClose}>
          {t('compare_backToMatrix')}
        </button>
      </p>
      {occurrences.length > 1 && (
        <Disclosure summary={t('cutMap_heading')}>
          {() => (
            <CutMap
              strings={strings}
              speaker={speaker}
              fullest={fullest?.text ?? null}
              language={printedBy?.language}
              occurrences={occurrences}
              readingId={readingId}
              tools={({ articleIds, ...picture }) => {
                const sources = sayPictureSources(strings, articles);
                return (
                  <SavePictureButtons
                    strings={strings}
                    {...picture}
                    sources={articleIds.flatMap((id) => sources.get(id) ?? [])}
                    onSave={onSavePicture}
                  />
                );
              }}
            />
          )}
        </Disclosure>
      )}
      {chosen && (
        <MatrixOutletDetail
          strings={strings}
          exportWords={exportWords}
          article={chosen}
          occurrences={here}
          fullest={fullest?.text ?? null}
          correct={(occurrence) =>
            against !== null && (
              <CorrectRow
                strings={strings}
                occurrences={[occurrence]}
                whose={sayOutletAmong(strings, chosen, articles)}
                against={against}
                statementId={statement.id}
              />
            )
          }
          onCopy={onCopy}
        />
      )}
      <CorrectedBy strings={strings} marks={statement.corrected ?? []} />
      {elsewhere.length > 0 && against !== null && (
        <>
          <h3 class="detail-part">{t(chosen ? 'compare_otherTexts' : 'compare_allTexts')}</h3>
          <CarrierRows
            strings={strings}
            elsewhere={elsewhere}
            fullest={fullest?.text ?? null}
            wordsAbove={words}
            corrected={{ against, statementId: statement.id }}
            more={({ articleId, wordings }) => {
              const article = byId.get(articleId);
              return (
                article && (
                  <Disclosure summary={t('compare_cite')}>
                    {() =>
                      wordings.map((occurrence) => (
                        <ExportCitation
                          key={occurrence.start}
                          strings={strings}
                          exportWords={exportWords}
                          article={article}
                          occurrence={occurrence}
                          onCopy={onCopy}
                        />
                      ))
                    }
                  </Disclosure>
                )
              );
            }}
          />
        </>
      )}
      <Without strings={strings} statement={statement} articles={articles} />
    </section>
  );
}

function sayFullest(strings: Strings, text: LibraryArticle | undefined, all: readonly LibraryArticle[]): string {
  if (!text) return strings.t('compare_nobodyQuotes');
  if (text.outlet === null) return strings.t('compare_fullestByUnknown');
  return strings.t('compare_fullestBy', [sayOutletAmong(strings, text, all)]);
}

/** The texts in which it was not found, and those that are cut, of which nothing can be said. */
function Without({ strings, statement, articles }: Pick<MatrixDetailProps, 'strings' | 'statement' | 'articles'>) {
  const carriers = new Set(statement.occurrences.map(({ articleId }) => articleId));
  const without = articles.filter(({ id }) => !carriers.has(id));
  const list = (complete: boolean) => without.filter((article) => article.complete === complete);
  const format = listFormat(strings.locale, { type: 'unit' });
  return (
    <>
      {[true, false].map((complete) => {
        const names = list(complete).map((article) => sayOutletAmong(strings, article, articles));
        return (
          names.length > 0 && (
            <p class="detail-without" key={String(complete)}>
              <span class="aside">{strings.t(complete ? 'compare_notFoundIn' : 'compare_notKnownIn')}</span>{' '}
              <span dir="auto">{format.format(names)}</span>
            </p>
          )
        );
      })}
    </>
  );
}
