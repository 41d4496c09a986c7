/**
 * What people are called by besides their names, in English: each word once, in the one class it belongs to. Written by
 * hand, put together in November 2026 from five lists that overlapped; who is named as a speaker in PolNeAR's articles came
 * out the same before and after (see `../attribution/README.md`). Lower case, in the singular where it has one; abbreviations with and
 * without their full stop.
 */
const listOf = (words: string): readonly string[] => words.trim().split(/\s+/);

const MALE_ADDRESSES = listOf('mr mr. sir lord');
const FEMALE_ADDRESSES = listOf('mrs mrs. ms ms. miss dame lady');

/** Forms of address: before a name, and never alone. */
export const ADDRESSES: ReadonlySet<string> = new Set([
  ...MALE_ADDRESSES,
  ...FEMALE_ADDRESSES,
  ...listOf('dr dr. prof prof. rev rev. hon hon. saint st st.'),
]);

/** Abbreviated offices and ranks: before a name, and never alone. */
export const SHORT_OFFICES: ReadonlySet<string> = new Set(
  listOf(`sen sen. sens. rep rep. reps. gov gov. govs. lt lt. gen gen. col col. maj maj. capt capt. sgt sgt. adm adm.
    cmdr. det. supt. rep-elect rep.-elect
    sen.-elect gov.-elect`),
);

const MALE_OFFICES = listOf('congressman chairman king prince pope councilman alderman assemblyman');
const FEMALE_OFFICES = listOf('congresswoman chairwoman queen princess councilwoman assemblywoman');

/** Offices and ranks that one person holds: before a name ("President Lee") and for it ("the president"). */
export const OFFICES: ReadonlySet<string> = new Set([
  ...MALE_OFFICES,
  ...FEMALE_OFFICES,
  ...listOf(`president vice-president ex-president then-president president-elect senator representative governor governor-elect mayor
    secretary secretary-general undersecretary-general minister premier chancellor ambassador envoy judge justice attorney speaker chairperson director
    commissioner superintendent councilor delegate deputy officer sheriff general admiral colonel captain major lieutenant
    commander sergeant detective agent professor reverend bishop archbishop cardinal rabbi imam pastor`),
]);

const MALE_ROLES = listOf('spokesman businessman father brother policeman');
const FEMALE_ROLES = listOf('spokeswoman businesswoman mother sister');

/** What people do or are: "an analyst", "campaign manager Ann Lee". */
export const ROLES: ReadonlySet<string> = new Set([
  ...MALE_ROLES,
  ...FEMALE_ROLES,
  ...listOf(`spokesperson official leader chair chief head manager adviser advisor counselor counsel aide analyst expert
    strategist pollster consultant lawyer prosecutor plaintiff defendant constable scholar historian scientist researcher author writer columnist reporter
    journalist correspondent editor host anchor commentator critic supporter opponent voter candidate then-candidate nominee lawmaker
    legislator activist organizer volunteer donor executive ceo cfo founder co-founder co-chair co-chairman owner economist
    doctor nurse teacher student witness neighbor resident man woman son daughter wife husband friend colleague source
    person insider operative staffer employee worker veteran farmer billionaire mogul developer tycoon coach player star
    actor actress singer comedian priest diplomat soldier realtor contractor electrician engineer parent mom dad teenager
    retiree front-runner frontrunner hopeful contender protester rival counterpart successor predecessor ally reader user viewer fan`),
]);

const PLURALS: Readonly<Record<string, string>> = { man: 'men', woman: 'women', person: 'people' };

function pluralOf(word: string): string {
  for (const [one, many] of Object.entries(PLURALS)) if (word.endsWith(one)) return word.slice(0, -one.length) + many;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|ch|sh|x)$/.test(word) ? `${word}es` : `${word}s`;
}

/** More than one of the above: "officials". Whoever they are, they are nobody by name. */
export const CROWDS: ReadonlySet<string> = new Set([...OFFICES, ...ROLES].map(pluralOf));

/** Bodies that speak: "the campaign", "a court". */
export const BODIES: ReadonlySet<string> = new Set(
  listOf(`campaign team group committee company administration government department agency ministry court panel
    commission party organization organisation union association coalition council board bank firm network newspaper
    magazine website outlet paper police`),
);

/** What is read, heard or looked at: its words are those of whoever made it. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  listOf(
    'article report post tweet letter document statement survey poll study book story headline email e-mail memo message',
  )
    .concat(
      listOf('release ad advertisement film video column editorial page site complaint ruling bill law transcript'),
    )
    .concat(listOf('excerpt interview speech account blog filing lawsuit sign'))
    .flatMap((word) => [word, pluralOf(word)])
    .concat(listOf('footage data figures numbers results findings research')),
);

/** Parties, and those who belong to them. */
export const PARTIES: ReadonlySet<string> = new Set(
  listOf(`republican democrat democratic gop conservative liberal libertarian labour tory green independent
    democratic-socialist`).flatMap((word) => [word, pluralOf(word)]),
);

/** What an abbreviated office is in full, where the news writes it both ways. */
export const FULL_OFFICES: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  gov: 'governor',
  gen: 'general',
  democratic: 'democrat',
  gop: 'republican',
};

const MALE = new Set([...MALE_ADDRESSES, ...MALE_OFFICES, ...MALE_ROLES]);
const FEMALE = new Set([...FEMALE_ADDRESSES, ...FEMALE_OFFICES, ...FEMALE_ROLES]);

/** What a title or a role tells of the one who has it; null where it tells nothing. */
export function genderOfTitle(word: string): 'male' | 'female' | null {
  return MALE.has(word) ? 'male' : FEMALE.has(word) ? 'female' : null;
}
