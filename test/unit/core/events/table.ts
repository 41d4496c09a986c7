import type { NewsEvent } from './event';
import { BRANNHOLM_CLINIC } from './table/brannholm-clinic';
import { HARROWMERE_WEIR } from './table/harrowmere-weir';
import { ORCHARD_LEVY } from './table/orchard-levy';
import { TARN_ROVERS } from './table/tarn-rovers';

export const TABLE: readonly NewsEvent[] = [BRANNHOLM_CLINIC, HARROWMERE_WEIR, ORCHARD_LEVY, TARN_ROVERS];
