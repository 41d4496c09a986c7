import type { MetBefore } from '../core/memory/met-before';
import { sayOutletAmong } from './matrix-say-outlet';
import { sayWhen } from './say-when';
import { type Strings, sayCount } from './strings';

interface MetFittingProps {
  strings: Strings;
  met: Pick<MetBefore, 'readings' | 'fitting'>;
  /** Makes a story of the article and of those that were read, by what they are called. */
  onStart: (remembered: readonly string[]) => void;
}

/** Offers a story of an article and of those read before that fit it, with what speaks for that. Nothing where none does. */
export function MetFitting({ strings, met: { readings, fitting }, onStart }: MetFittingProps) {
  const { t } = strings;
  const fits = fitting.flatMap(({ id, quotations }) => {
    const reading = readings.find((one) => one.id === id);
    return reading === undefined ? [] : [{ ...reading, quotations }];
  });
  if (fits.length === 0) return null;
  return (
    <div class="met-fitting mention">
      <ul>
        {fits.map((one) => (
          <li key={one.id}>
            {sayCount(strings, 'met_fits', one.quotations, [
              `\u2068${sayOutletAmong(strings, one, fits)}\u2069`,
              sayWhen(strings, one.readAt),
            ])}
          </li>
        ))}
      </ul>
      <button type="button" class="quiet-button" onClick={() => onStart(fits.map(({ id }) => id))}>
        {t(fits.length === 1 ? 'met_startBoth' : 'met_startAll')}
      </button>
      <p class="note">{t('met_startWhy')}</p>
    </div>
  );
}
