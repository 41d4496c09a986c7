import type { CutMapCarrier, CutMapRow } from '../core/comparison/cut-map';
import type { SaidRow } from './cut-map-picture';
import { sayOutletAmong } from './matrix-say-outlet';
import { type Strings, sayCount } from './strings';

/** So many outlets of a row can be seen by their names; of more the number is said. */
const NAMED = 3;

/** A row of the cut map in words: who it is of, and what is to be known beside what is seen. */
export function sayRow(strings: Strings, row: CutMapRow, all: readonly CutMapCarrier[]): SaidRow {
  const { t } = strings;
  const { form, pieces, version, carriers, isRead } = row;
  const copies = carriers.reduce((sum, carrier) => sum + carrier.copies.length, 0);
  const isNowhere = form !== 'report' && form !== 'unplaced' && pieces.length === 0;
  const notes = [
    isRead ? t('compare_hereColumn') : '',
    version === null ? '' : t(`version_${version}`),
    form === 'part' || form === 'bare' ? t(`cutMap_${form}`) : '',
    carriers.length > NAMED ? sayCount(strings, 'cutMap_texts', carriers.length) : '',
    copies > 0 ? sayCount(strings, 'cutMap_copies', copies) : '',
  ];
  return {
    row,
    name: carriers.map((carrier) => sayOutletAmong(strings, carrier, all)).join(', '),
    note: notes.filter((note) => note !== '').join(' · '),
    instead: form === 'report' || form === 'unplaced' ? t(`cutMap_${form}`) : isNowhere ? t('cutMap_nowhere') : '',
  };
}
