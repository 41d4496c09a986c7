/**
 * Countries, by one word each, with the words for what is theirs and the seats of government that stand for them in the
 * news ("Moscow", "the Kremlin", "Russia"): `country:adjectives:seats`. Written by hand in November 2026, from ordinary
 * knowledge: most members of the United Nations, and what is written of like one ("Scotland", "Taiwan"). Left out are names
 * of more than one word, but for what one of them stands for ("Korea"), and those that are given names or everyday words as
 * often ("Chad", "Jordan", "Georgia", "Oman"). Folded as the engine folds words ("u.s.", no accents).
 */
const COUNTRIES_TABLE = `
afghanistan:afghan:kabul albania:albanian:tirana algeria:algerian:algiers angola:angolan:luanda
argentina:argentine,argentinian: armenia:armenian:yerevan australia:australian:canberra austria:austrian:vienna
azerbaijan:azerbaijani:baku bahrain:bahraini:manama bangladesh:bangladeshi:dhaka belarus:belarusian:minsk
belgium:belgian: bolivia:bolivian: bosnia:bosnian:sarajevo brazil:brazilian:brasilia bulgaria:bulgarian:sofia
cambodia:cambodian: cameroon:cameroonian: canada:canadian:ottawa chile:chilean: china:chinese:beijing
colombia:colombian:bogota congo:congolese:kinshasa croatia:croatian:zagreb cuba:cuban:havana cyprus:cypriot:nicosia
czechia:czech:prague denmark:danish:copenhagen ecuador:ecuadorian:quito egypt:egyptian:cairo
eritrea:eritrean:asmara estonia:estonian:tallinn ethiopia:ethiopian: finland:finnish:helsinki
france:french:paris,elysee germany:german:berlin ghana:ghanaian:accra greece:greek:athens guatemala:guatemalan:
haiti:haitian: honduras:honduran:tegucigalpa hungary:hungarian:budapest iceland:icelandic:reykjavik
india:indian:delhi indonesia:indonesian:jakarta iran:iranian:tehran iraq:iraqi:baghdad ireland:irish:dublin
israel:israeli:jerusalem italy:italian:rome jamaica:jamaican: japan:japanese:tokyo kazakhstan:kazakh:astana
kenya:kenyan:nairobi korea:korean: kosovo:kosovar:pristina kuwait:kuwaiti: kyrgyzstan:kyrgyz:bishkek laos:laotian:
latvia:latvian:riga lebanon:lebanese:beirut liberia:liberian: libya:libyan:tripoli lithuania:lithuanian:vilnius
luxembourg:luxembourgish: malaysia:malaysian: mali:malian:bamako malta:maltese:valletta mexico:mexican:
moldova:moldovan:chisinau mongolia:mongolian: montenegro:montenegrin: morocco:moroccan:rabat
mozambique:mozambican:maputo myanmar:burmese:naypyidaw nepal:nepalese,nepali:kathmandu netherlands:dutch:
nicaragua:nicaraguan:managua nigeria:nigerian:abuja norway:norwegian:oslo pakistan:pakistani:islamabad
palestine:palestinian:ramallah panama:panamanian: paraguay:paraguayan: peru:peruvian: philippines:filipino:manila
poland:polish:warsaw portugal:portuguese:lisbon qatar:qatari:doha romania:romanian:bucharest
russia:russian:moscow,kremlin rwanda:rwandan:kigali saudi:saudi:riyadh scotland:scottish:edinburgh,holyrood
senegal:senegalese:dakar serbia:serbian:belgrade singapore:singaporean: slovakia:slovak:bratislava
slovenia:slovenian:ljubljana somalia:somali:mogadishu spain:spanish:madrid sudan:sudanese:khartoum
sweden:swedish:stockholm switzerland:swiss:bern syria:syrian:damascus taiwan:taiwanese:taipei
tajikistan:tajik:dushanbe tanzania:tanzanian: thailand:thai:bangkok tunisia:tunisian:tunis turkey:turkish:ankara
turkmenistan:turkmen: uganda:ugandan:kampala ukraine:ukrainian:kyiv,kiev uruguay:uruguayan: uzbekistan:uzbek:tashkent
venezuela:venezuelan:caracas vietnam:vietnamese:hanoi wales:welsh:cardiff yemen:yemeni:sanaa zambia:zambian:lusaka
zimbabwe:zimbabwean:harare
u.s.:american:america,washington u.k.:british:britain,london,westminster england:english: e.u.:european:europe,brussels
u.n.:: africa:african: asia:asian:`;

interface Country {
  name: string;
  adjectives: string[];
  seats: string[];
}

const COUNTRIES: readonly Country[] = COUNTRIES_TABLE.trim()
  .split(/\s+/)
  .map((entry) => {
    const [name = '', adjectives = '', seats = ''] = entry.split(':');
    const list = (words: string): string[] => words.split(',').filter((word) => word !== '');
    return { name, adjectives: list(adjectives), seats: list(seats) };
  });

/** What is said of a country's people and things: "French". */
export const NATIONALITIES: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ adjectives }) => adjectives));

/** Countries and the unions of them, also as initials without full stops. */
export const COUNTRY_NAMES: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap(({ name }) => (name.includes('.') ? [name, name.replaceAll('.', '')] : [name])),
  'america',
  'britain',
  'europe',
]);

/** Seats of government. */
export const SEATS: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ seats }) => seats));

const PLACES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, adjectives, seats }) =>
    [name, ...adjectives, ...seats].map((word): [string, string] => [word, `place:${name}`]),
  ),
);

/** The country that a folded word names or stands for, by a name that no word has; undefined for any other word. */
export function findPlace(word: string): string | undefined {
  return PLACES.get(word);
}
