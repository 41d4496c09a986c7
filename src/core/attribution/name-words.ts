import { FEMALE_NAMES, MALE_NAMES } from '../language/given-names';
import { ADDRESSES, CROWDS, OFFICES, PARTIES, ROLES, SHORT_OFFICES } from '../language/offices';
import { COUNTRY_NAMES, NATIONALITIES, SEATS } from '../language/places';

/** Words of institutions that stand before an office. */
const BEFORE_OFFICE =
  `vice prime treasury defense defence foreign interior justice state general majority minority leader whip
  former press presidential united states nato white house senate supreme court financial federal national party
  education commerce agriculture intelligence labor labour energy transportation housing health homeland security staff nations
  union trade finance`.split(/\s+/);

/** Capitalised words before a name that are no part of it: titles, offices, parties, nations. */
export const BEFORE_NAME: ReadonlySet<string> = new Set(
  [ADDRESSES, SHORT_OFFICES, OFFICES, ROLES, CROWDS, PARTIES, NATIONALITIES, COUNTRY_NAMES, BEFORE_OFFICE]
    .flatMap((words) => [...words])
    .filter((word) => !MALE_NAMES.has(word) && !FEMALE_NAMES.has(word)),
);

/** A capitalised run that ends with, or has, one of these names an organisation, a place or a thing, not a person. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set([
  ...COUNTRY_NAMES,
  ...SEATS,
  ...`university college institute institution school committee council commission congress senate house parliament department ministry
  agency bureau office administration government court corps guard army navy force forces association federation foundation fund bank group
  inc inc. corp corp. co. company corporation llc ltd ltd. plc party union league alliance coalition organization organisation network
  times post journal news herald tribune gazette press magazine today globe guardian telegraph bbc cnn fox nbc abc cbs msnbc reuters
  associated agence street avenue road city county state states island islands river lake mountain mountains valley beach park
  airport hotel tower plaza center centre hospital church cathedral club team campaign convention conference summit forum
  act bill law amendment project plan program programme initiative movement society trust board service services security
  exchange market stadium arena museum library theater theatre hall square district region republic kingdom emirates nations
  york angeles chicago texas california florida ohio iowa hampshire carolina virginia jersey
  day night week month year war treaty agreement accord award prize cup series bowl games olympics
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  twitter facebook google microsoft apple amazon instagram youtube policy affairs research studies politics daily weekly review standard`.split(
    /\s+/,
  ),
]);

/** Words of photo credits and players that are printed right before a name: "Getty Images", "AP Photo", "Replay More Videos". */
export const CREDIT_WORDS: ReadonlySet<string> = new Set(
  'getty images image photo photos photograph video videos afp/getty caption credit replay gallery slideshow'.split(
    ' ',
  ),
);

/** What stands behind a name and tells a son from his father. */
export const NAME_SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
