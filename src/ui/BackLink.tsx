import type { Strings } from './strings';

/** Leads back from a page that stands in the popup or the panel; nothing in a tab of its own. */
export function BackLink({ strings, href }: { strings: Strings; href: string | null }) {
  if (href === null) return null;
  return (
    <p class="back">
      <a class="link" href={href} rel="noreferrer">
        {strings.t('backToArticle')}
      </a>
    </p>
  );
}
