import type { ComponentChildren } from 'preact';
import type { ComparedArticle } from '../core/comparison-model';
import { SurfaceMenu } from './SurfaceMenu';
import { isEstimated, sayDate } from './say-date';
import type { Strings } from './strings';

interface SurfaceHeadProps {
  strings: Strings;
  /** What the surface is about. */
  title: ComponentChildren;
  article: ComparedArticle;
  /** What has been found, in a line. */
  summary: string;
  /** What the menu holds. */
  menu: ComponentChildren;
  /** What must be known before anything else is read. */
  children?: ComponentChildren;
}

/** Three lines before the first finding: the story, what is being read, what has been found. The headline stands on the page. */
export function SurfaceHead({ strings, title, article, summary, menu, children }: SurfaceHeadProps) {
  const { t } = strings;
  const { outlet } = article;
  const date = sayDate(strings, article, 'short');
  const inFull = isEstimated(article) ? sayDate(strings, article) : null;
  return (
    <header class="head">
      <SurfaceMenu strings={strings} title={title}>
        {menu}
        {inFull !== null && <p>{t('dateInFull', [inFull])}</p>}
      </SurfaceMenu>
      <p class="article-source">
        <span>
          {t('youRead')}{' '}
          <span class={outlet ? 'outlet' : 'not-stated'} dir="auto">
            {outlet ?? t('outletNotStated')}
          </span>
        </span>{' '}
        <span class={date ? '' : 'not-stated'}>{date ?? t('dateNotStated')}</span>{' '}
        {!article.complete && <span class="incomplete">{t('incompleteShort')}</span>}
      </p>
      <p class="summary">{summary}</p>
      {children}
    </header>
  );
}
