import { ADDRESSES, BODIES, CROWDS, DOCUMENTS, OFFICES, PARTIES, ROLES, SHORT_OFFICES } from './offices';

/** Classes of English words as bits, so that a word is looked up once. */
export const PRONOUN = 1;
export const DETERMINER = 2;
export const POSSESSIVE = 4;
export const PREPOSITION = 8;
export const AUXILIARY = 16;
export const BE = 32;
export const ADVERB = 64;
export const COORDINATOR = 128;
export const SUBORDINATOR = 256;
export const RELATIVE = 512;
export const TIME = 1024;
export const NEGATION = 2048;
export const TITLE = 4096;
export const ROLE = 8192;
export const VERB = 16384;
export const ADJECTIVE = 32768;
export const OBJECT_PRONOUN = 65536;
export const MODAL = 131072;
/** Verbs and words of no meaning of their own, in no class above. */
export const LIGHT = 262144;

const LISTS: readonly [number, string][] = [
  [
    PRONOUN,
    `he she they i we you it one who somebody someone nobody everyone everybody anyone others another many some most few several
    both all neither none this that these those`,
  ],
  [OBJECT_PRONOUN, 'him her them me us it you himself herself themselves itself myself ourselves'],
  [
    DETERMINER,
    'the a an this that these those some any each every no another both either neither several many few most all half one two three four five six',
  ],
  [POSSESSIVE, "his her their its my our your whose 's '"],
  [
    PREPOSITION,
    `of in on at by for from to with without about against over under between among during after before since through
    throughout into onto upon within near despite toward towards behind beyond across around like as than per via amid including
    following regarding concerning outside inside until till except besides along off out up down above below`,
  ],
  [BE, "is are was were be been being am 're 'm isn't aren't wasn't weren't"],
  [
    AUXILIARY,
    `is are was were be been being am 're 'm has have had having 've 'd 'll do does did isn't aren't wasn't weren't hasn't
    haven't hadn't don't doesn't didn't`,
  ],
  [MODAL, `will would can could should may might must shall won't wouldn't can't cannot couldn't shouldn't 'll ought`],
  [
    ADVERB,
    `also then later again already often never always just still once even only now soon ever too twice instead yet back ago
    here there together perhaps maybe quite rather very so first last further much more most less least well thus hence meanwhile
    however therefore moreover furthermore nonetheless nevertheless afterward afterwards earlier before since otherwise likewise
    sometimes somewhat almost nearly simply long recently repeatedly reportedly`,
  ],
  [NEGATION, "not n't never"],
  [COORDINATOR, 'and but or nor yet plus &'],
  [
    SUBORDINATOR,
    `that because if when while although though since unless until whereas whether as after before once where why how what
    whatever whoever so lest`,
  ],
  [RELATIVE, 'who which that whom whose'],
  [
    TIME,
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december jan. feb. aug. sept. oct. nov. dec. today yesterday tomorrow tonight week month year morning afternoon evening
    night day days weeks months years hours minutes weekend noon midnight mon. tues. wed. thurs. fri. sat. sun. moment time`,
  ],
  [
    LIGHT,
    `get gets got getting go goes went gone going come comes came coming make makes made making take takes took taken taking say
    says said saying let lets hers theirs ours yours mine yourself other such own same lot everything something anybody
    anything nothing ones else each-other yes oh etc am pm`,
  ],
  [
    VERB,
    `went came took made got gave kept left met ran saw set began became brought built bought led lost won held heard felt stood
    fell rose grew drew spent sent sat paid put let knew thought told said found fought faced joined helped used asked
    shook threw
    worked called tried needed moved lived turned started looked goes comes takes makes gets gives keeps leaves
    meets runs sees sets says has had does did`,
  ],
  [
    ADJECTIVE,
    'senior former top new old other same such own leading chief key veteran longtime fellow unnamed anonymous prominent',
  ],
];

function readClasses(): Map<string, number> {
  const classes = new Map<string, number>();
  const put = (bit: number, words: Iterable<string>): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  for (const [bit, list] of LISTS) put(bit, list.trim().split(/\s+/));
  for (const titles of [ADDRESSES, SHORT_OFFICES, OFFICES]) put(TITLE, titles);
  for (const roles of [OFFICES, ROLES, CROWDS, BODIES, DOCUMENTS, PARTIES]) put(ROLE, roles);
  return classes;
}

const CLASSES = readClasses();

/** The closed classes of a word (lower case) as bits; an adverb in -ly is one though it is in no list. */
export function wordClasses(lower: string): number {
  const known = CLASSES.get(lower);
  if (known !== undefined) return known;
  return lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower) ? ADVERB : 0;
}

const FUNCTION =
  PRONOUN |
  OBJECT_PRONOUN |
  DETERMINER |
  POSSESSIVE |
  PREPOSITION |
  AUXILIARY |
  BE |
  MODAL |
  ADVERB |
  COORDINATOR |
  SUBORDINATOR |
  RELATIVE |
  NEGATION |
  LIGHT;

/** Whether a word is one of grammar: it stands between any others, and says nothing of what they are about. */
export function isFunctionWord(lower: string): boolean {
  return ((CLASSES.get(lower) ?? 0) & FUNCTION) !== 0 || ADDRESSES.has(lower);
}

const NOT_ADVERBS = new Set(
  `family reply italy july assembly ally supply rally apply imply comply monopoly billy kelly sally
  molly emily reilly daily early friendly likely unlikely holy only lovely lonely ugly elderly weekly monthly multiply anomaly bully
  fully rely`.split(/\s+/),
);
