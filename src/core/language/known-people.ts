export type Gender = 'male' | 'female' | 'unknown';

/**
 * People whom texts name by surname alone because every reader knows them. Used only where the text itself gives no
 * fuller name. Surnames that more than one such person bears are left out.
 */
const KNOWN_PEOPLE: readonly [Exclude<Gender, 'unknown'>, string][] = [
  [
    'male',
    `Donald Trump|Barack Obama|Joe Biden|Vladimir Putin|Emmanuel Macron|Xi Jinping|Bashar al-Assad|Recep Tayyip Erdogan|
    Benjamin Netanyahu|Boris Johnson|Keir Starmer|Rishi Sunak|David Cameron|Tony Blair|Justin Trudeau|Narendra Modi|
    Volodymyr Zelensky|Volodymyr Zelenskyy|Dmitry Medvedev|Sergey Lavrov|Dmitry Peskov|Olaf Scholz|Friedrich Merz|
    Viktor Orban|Viktor Orbán|Shinzo Abe|Jair Bolsonaro|Mitt Romney|Elon Musk|Bernie Sanders|Mike Pompeo|
    Rex Tillerson|James Comey|Edward Snowden|Julian Assange`,
  ],
  ['female', 'Angela Merkel|Kamala Harris|Theresa May|Nancy Pelosi|Ursula von der Leyen|Jacinda Ardern|Giorgia Meloni'],
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
