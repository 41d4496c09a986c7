export type Gender = 'male' | 'female' | 'unknown';

/**
 * People whom the news in English names by surname alone because every reader knows them: heads of state or government, in
 * office at some time from 2009 to November 2026, of countries that such news tells of much, and those who stood for
 * president of the United States. Written by hand, from ordinary knowledge. Used only where the text itself gives no fuller
 * name. Surnames that more than one such person bears are left out.
 */
const KNOWN_PEOPLE: readonly [Exclude<Gender, 'unknown'>, string][] = [
  [
    'male',
    `Barack Obama|Donald Trump|Joe Biden|Mitt Romney|Tony Abbott|Shinzo Abe|Jair Bolsonaro|David Cameron|Recep Tayyip Erdogan|
    François Hollande|Boris Johnson|Emmanuel Macron|Dmitry Medvedev|Friedrich Merz|Narendra Modi|Benjamin Netanyahu|
    Viktor Orban|Viktor Orbán|Matteo Renzi|Nicolas Sarkozy|Olaf Scholz|Keir Starmer|Rishi Sunak|Justin Trudeau|
    Malcolm Turnbull|Xi Jinping|Volodymyr Zelensky|Volodymyr Zelenskyy|Bashar al-Assad`,
  ],
  [
    'female',
    'Jacinda Ardern|Julia Gillard|Kamala Harris|Theresa May|Giorgia Meloni|Angela Merkel|Dilma Rousseff|Liz Truss|Ursula von der Leyen',
  ],
];

export const KNOWN_SURNAMES: ReadonlyMap<string, { name: string; gender: Gender }> = new Map(
  KNOWN_PEOPLE.flatMap(([gender, list]) =>
    list.split('|').map((entry) => {
      const name = entry.trim();
      // "Xi Jinping" is the one with the family name first.
      const surname = name.startsWith('Xi ') ? 'Xi' : (name.split(' ').at(-1) ?? name);
      return [surname, { name, gender }] as const;
    }),
  ),
);
