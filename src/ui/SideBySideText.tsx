import type { LibraryArticle } from '../core/model';
import { OutletLink } from './OutletLink';
import { SideBySideWords } from './SideBySideWords';
import { sayDate } from './say-date';
import { includeQuotationMarks, type SharedSide } from './side-by-side-marks';
import type { LevelRow } from './side-by-side-rows';
import type { Strings } from './strings';

interface SideBySideTextProps {
  strings: Strings;
  article: LibraryArticle;
  side: 'left' | 'right';
  shared: SharedSide;
  rows: readonly LevelRow[];
  /** The text and the one on the other side, as a listener hears them named. */
  name: string;
  other: string;
}

/** A whole text with what it shares with the other one marked, in the rows that both have in common. */
export function SideBySideText({ strings, article, side, shared, rows, name, other }: SideBySideTextProps) {
  const { t } = strings;
  const language = article.language ?? undefined;
  const date = sayDate(strings, article);
  const shown = { ...shared, marks: shared.marks.map((mark) => includeQuotationMarks(article.text, mark)) };
  return (
    // One row more for the outlet, one for the head.
    <section class="pane" aria-label={name} style={{ gridRow: `1 / span ${rows.length + 2}` }}>
      <p class="pane-outlet">
        <OutletLink strings={strings} outlet={article.outlet} url={article.url} />
        <span class={date ? 'aside' : 'not-stated'}> {date ?? t('dateNotStated')}</span>
      </p>
      <header class="pane-head">
        <h2
          class={article.title ? 'pane-title printed' : 'pane-title not-stated'}
          dir="auto"
          lang={article.title ? language : undefined}
        >
          {article.title ?? t('titleNotStated')}
        </h2>
        <p class={article.byline ? 'aside' : 'not-stated'} dir={article.byline ? 'auto' : undefined}>
          {article.byline ?? t('authorNotStated')}
        </p>
        {!article.complete && <p class="note">{t('compare_incompleteText')}</p>}
      </header>
      <div class="pane-text printed" dir="auto" lang={language}>
        {rows.map(({ [side]: { from, to } }, row) => (
          <div class="pane-row" key={row} style={{ gridRow: `${row + 1}` }}>
            {article.paragraphs.slice(from, to).map((paragraph) => (
              <p key={paragraph.start} data-role={paragraph.role}>
                <SideBySideWords
                  strings={strings}
                  text={article.text}
                  paragraph={paragraph}
                  shared={shown}
                  other={other}
                />
              </p>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
