import type { NewsEvent } from './event';
import { BRANNHOLM_CLINIC } from './table/brannholm-clinic';
import { BRINDLE_LIGHT } from './table/brindle-light';
import { BRISK_RYE } from './table/brisk-rye';
import { CORVIN_METEOR } from './table/corvin-meteor';
import { GLASS_BRIDGE } from './table/glass-bridge';
import { HARROWMERE_WEIR } from './table/harrowmere-weir';
import { HOLLIN_STORM } from './table/hollin-storm';
import { LARKFIELD_RUNWAY } from './table/larkfield-runway';
import { LAST_BELL } from './table/last-bell';
import { MULBERRY_CANAL } from './table/mulberry-canal';
import { ORCHARD_LEVY } from './table/orchard-levy';
import { PORT_AMITY } from './table/port-amity';
import { QUARRY_BELL } from './table/quarry-bell';
import { QUILLON_TENDER } from './table/quillon-tender';
import { SELKIRK_CHESS } from './table/selkirk-chess';
import { SKERRY_FERRIES } from './table/skerry-ferries';
import { STONE_OTTER } from './table/stone-otter';
import { TARN_ROVERS } from './table/tarn-rovers';
import { WOLF_PARK } from './table/wolf-park';

export const TABLE: readonly NewsEvent[] = [
  BRANNHOLM_CLINIC,
  BRINDLE_LIGHT,
  BRISK_RYE,
  CORVIN_METEOR,
  GLASS_BRIDGE,
  HARROWMERE_WEIR,
  HOLLIN_STORM,
  LARKFIELD_RUNWAY,
  LAST_BELL,
  MULBERRY_CANAL,
  ORCHARD_LEVY,
  PORT_AMITY,
  QUARRY_BELL,
  QUILLON_TENDER,
  SELKIRK_CHESS,
  SKERRY_FERRIES,
  STONE_OTTER,
  TARN_ROVERS,
  WOLF_PARK,
];
