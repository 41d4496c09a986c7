import type { Strings } from './strings';

interface OutletAndTitleProps {
  strings: Strings;
  outlet: string | null;
  title: string | null;
}

/** An outlet and its headline; what is unknown is said to be. */
export function OutletAndTitle({ strings, outlet, title }: OutletAndTitleProps) {
  return (
    <>
      <span class={outlet ? 'outlet' : 'not-stated'} dir="auto">
        {outlet ?? strings.t('outletNotStated')}
      </span>{' '}
      {title ? (
        <cite class="headline printed" dir="auto">
          {title}
        </cite>
      ) : (
        <span class="not-stated">{strings.t('titleNotStated')}</span>
      )}
    </>
  );
}
