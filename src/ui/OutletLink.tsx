import { isWebAddress } from '../core/comparison/export-text-fragment';
import { sayOutlet } from './matrix-say-outlet';
import type { Strings } from './strings';

interface OutletLinkProps {
  strings: Strings;
  outlet: string | null;
  /** Of the text, as its page states it; what is no address of the web is no link. */
  url: string | null | undefined;
  /** Said to a listener beside the name, where a page has two texts of one outlet. */
  title?: string | null;
}

/** The name of an outlet, which leads to its article where the address is known. */
export function OutletLink({ strings, outlet, url = null, title = null }: OutletLinkProps) {
  const name = (
    <span class={outlet ? 'outlet' : 'not-stated'} dir="auto">
      {sayOutlet(strings, { outlet })}
    </span>
  );
  if (!isWebAddress(url)) return name;
  return (
    <a class="outlet-link" href={url} target="_blank" rel="noreferrer noopener">
      {name}
      <span class="unseen">
        {title !== null && `: ${title}`} {strings.t('opensInNewTab')}
      </span>
    </a>
  );
}
