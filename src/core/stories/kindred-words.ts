import { foldWords } from '../text/fold-words';
import { foldFamily } from './fold-family';

/**
 * Words that outlets use for one another when they tell of one matter: what one calls a unit, another calls a team; a pact
 * here is a deal there. Ordinary knowledge of English; each line is one kind of thing that is founded, agreed on, planned,
 * given up, forbidden, that happens or is decided. Bodies that any state has anyway (committee, agency, council) are left
 * out: with them, news of a hearing told of a unit that is to be formed.
 */
const KINDS: readonly string[] = [
  'unit team group division taskforce squad',
  'pact deal agreement accord treaty partnership alliance cooperation collaboration',
  'form create establish',
  'plan proposal idea scheme project initiative programme',
  'backtrack retreat abandon scrap ditch retract',
  'ban prohibit forbid outlaw embargo',
  'merger takeover acquisition buyout',
  'inquiry investigation probe',
  'crash collision accident',
  'blaze fire inferno',
  'walkout strike stoppage',
  'verdict ruling judgment',
  'bill law legislation',
  'tax levy tariff duty',
];

/** A term and the word that it is made of, in its dictionary form. */
export interface KindredWord {
  term: string;
  word: string;
}

let kinds: readonly (readonly KindredWord[])[] | null = null;

/** The kinds, each with its words; made when first asked for. */
export function listKindred(): readonly (readonly KindredWord[])[] {
  kinds ??= KINDS.map((words) => foldWords(words).map(({ text, stem }) => ({ term: foldFamily(stem), word: text })));
  return kinds;
}
