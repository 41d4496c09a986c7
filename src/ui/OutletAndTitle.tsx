import type { Strings } from './strings';

interface OutletAndTitleProps {
  strings: Strings;
  outlet: string | null;
  title: string | null;
  /** Of the text, BCP 47. */
  language?: string | null | undefined;
}

/** An outlet and its headline; what is unknown is said to be. */
export function OutletAndTitle({ strings, outlet, title, language }: OutletAndTitleProps) {
  return (
    <>
      <span class={outlet ? 'outlet' : 'not-stated'} dir="auto">
        {outlet ?? strings.t('outletNotStated')}
      </span>{' '}
      {title ? (
        <cite class="headline printed" dir="auto" lang={language ?? undefined}>
          {title}
        </cite>
      ) : (
        <span class="not-stated">{strings.t('titleNotStated')}</span>
      )}
    </>
  );
}
