import { isQuoted, PrintedWords } from '../ui/Wording';
import { PresentedOutlets, type PresentedOutletsProps } from './PresentedOutlets';
import { useFit } from './use-fit';

/** Letters in rem: what can be read from the last row, down to what a text of several hundred words needs. */
const WORDS = { from: 1.75, to: 6 };
const OUTLETS = { from: 1.25, to: 2.25 };

/** A quotation as large as there is room for, and beside it how each outlet prints it. */
export function PresentedQuotation(props: PresentedOutletsProps) {
  const { strings, statement, groups, articles, revealed, onReveal } = props;
  const { speaker, fullest, occurrences } = statement;
  const { t } = strings;
  const [first] = occurrences;
  const printedBy = fullest?.articleId ?? first?.articleId;
  const words = useFit<HTMLDivElement>(WORDS, statement);
  const outlets = useFit<HTMLDivElement>(OUTLETS, revealed);
  return (
    <div class="presenter-stage">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="presented-words" aria-label={t('present_words')} ref={words} tabIndex={0}>
        <h1 class={speaker ? 'presented-speaker' : 'presented-speaker not-stated'}>
          <bdi>{speaker ?? t('speakerNotFound')}</bdi>
        </h1>
        <p>
          <PrintedWords
            quoted={fullest !== null || (first !== undefined && isQuoted(first))}
            language={articles.find(({ id }) => id === printedBy)?.language}
          >
            {fullest?.text ?? first?.text ?? ''}
          </PrintedWords>
        </p>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="presented-outlets" aria-label={t('present_outlets')} ref={outlets} tabIndex={0}>
        <PresentedOutlets
          strings={strings}
          statement={statement}
          groups={groups}
          articles={articles}
          revealed={revealed}
          onReveal={onReveal}
        />
      </section>
    </div>
  );
}
