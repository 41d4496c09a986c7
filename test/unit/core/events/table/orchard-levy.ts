import type { NewsEvent } from '../event';

export const ORCHARD_LEVY: NewsEvent = {
  id: 'orchard-levy',
  what: 'A minister wants a levy on foreign apples, posts it, says it, and takes it back a day later.',
  texts: [
    {
      id: 'agency',
      outlet: 'Pomona News Service',
      title: 'Minister floats 12 percent levy on imported apples',
      published: '2033-08-21',
      paragraphs: [
        'VELDEN (PNS) – Agriculture Minister Rosalind Achterberg on Sunday proposed a 12 percent levy on imported apples to help growers in the Velden valley.',
        '“Our orchards will not be grubbed up so that a ship from the other side of the world can dock on time,” Achterberg wrote on the network Perch. “The levy is ready. Twelve percent, from October.”',
        'Importers were dismayed. “An apple tax is a tax on school lunches,” said Lucan Feuerbach, who heads the Fruit Importers’ League.',
        'The finance ministry declined to comment.',
      ],
    },
    {
      id: 'record',
      outlet: 'De Avondklok',
      title: 'Achterberg’s apple levy surprises her own cabinet',
      published: '2033-08-22',
      paragraphs: [
        'The minister’s plan to tax foreign apples came as news to her colleagues, three of whom heard of it on the radio.',
        'Ms Achterberg posted on Perch on Sunday morning: “Our orchards will not be grubbed up so that a ship from the other side of the world can dock on time.” At a harvest fair that afternoon she put it more bluntly: “I’m not going to rip out our orchards just so some ship can dock on time.”',
        'She told growers that the levy would be 15 percent. Her post says twelve.',
        'Lucan Feuerbach of the importers’ league called it a tax on school lunches.',
        'The “Fair Orchard Act”, as the bill is to be named, needs the consent of both chambers.',
      ],
    },
    {
      id: 'tabloid',
      outlet: 'Straatkreet',
      title: 'Apple-gate! Minister bites off too much',
      published: '2033-08-23',
      paragraphs: [
        'Red-faced Rosalind Achterberg last night ate humble pie and scrapped her apple tax after just 48 hours.',
        '“There will be no levy. I spoke before I had done my sums, and I am sorry,” the Agriculture Minister said outside her office.',
        'On Sunday @RosAchterberg tweeted: “The levy is ready. Twelve percent, from October.”',
        'Importers’ boss Lucan Feuerbach crowed: “An apple tax is a tax on school lunches. She’s done the decent thing.”',
      ],
    },
    {
      id: 'late',
      outlet: 'Pomona News Service',
      title: 'Velden minister withdraws apple levy and apologises',
      published: '2033-08-23',
      paragraphs: [
        'VELDEN (PNS) – Agriculture Minister Rosalind Achterberg withdrew her proposal for a levy on imported apples on Tuesday and apologised to her colleagues.',
        '“There will be no levy,” she said. “I spoke before I had done my sums, and I’m sorry.”',
        'The levy had been announced on Sunday and would have taken effect in October, when the harvest in the valley ends.',
        'Prime Minister Joost Verhagen-Lys said the matter was closed.',
      ],
    },
  ],
  utterances: [
    {
      id: 'grubbed',
      why: 'a post, with the network named',
      speaker: 'Rosalind Achterberg',
      in: {
        agency: { quoted: 'Our orchards will not be grubbed up ... dock on time' },
        record: { quoted: 'Our orchards will not be grubbed up ... dock on time' },
      },
    },
    {
      id: 'rip-out',
      why: 'spoken, of a statement that was written too',
      speaker: 'Rosalind Achterberg',
      in: { record: { quoted: 'I’m not going to rip out our orchards ... dock on time' } },
    },
    {
      id: 'ready',
      why: 'a post, named by a handle',
      speaker: 'Rosalind RosAchterberg Achterberg',
      in: {
        agency: { quoted: 'The levy is ready. Twelve percent, from October' },
        tabloid: { quoted: 'The levy is ready. Twelve percent, from October' },
        record: {
          reported: 'Her post says twelve',
          known: { found: 'reported of a post' },
        },
      },
    },
    {
      id: 'lunches',
      why: 'reported by calling',
      speaker: 'Lucan Feuerbach',
      in: {
        agency: {
          quoted: 'An apple tax is a tax on school lunches',
          known: { fidelity: 'sentence of a longer passage' },
        },
        tabloid: { quoted: 'An apple tax is a tax on school lunches' },
        record: {
          reported: 'Lucan Feuerbach of the importers’ league called it a tax on school lunches',
        },
      },
    },
    {
      id: 'decent',
      why: 'quoted by one text alone',
      speaker: 'Lucan Feuerbach',
      in: { tabloid: { quoted: 'She’s done the decent thing' } },
    },
    {
      id: 'no-levy',
      why: 'said only later; split by its tag',
      speaker: 'Rosalind Achterberg, Agriculture Minister',
      in: {
        tabloid: { quoted: 'There will be no levy. ... I am sorry' },
        late: {
          quoted: ['There will be no levy', 'I spoke before ... I’m sorry'],
          as: 'restyled',
          known: { fidelity: 'piece of a passage called a fragment' },
        },
      },
    },
    {
      id: 'fifteen',
      why: 'a number that differs',
      speaker: 'Rosalind Achterberg, minister',
      minor: true,
      in: { record: { reported: 'She told growers that the levy would be 15 percent' } },
    },
    {
      id: 'proposal',
      why: 'reported by proposing, and by a noun',
      speaker: 'Rosalind Achterberg, Agriculture Minister',
      minor: true,
      in: {
        agency: { reported: 'Agriculture Minister Rosalind Achterberg on Sunday proposed ... apples' },
        record: { reported: 'The minister’s plan to tax foreign apples', known: { found: 'reported by a noun' } },
        late: { reported: 'her proposal for a levy on imported apples', known: { found: 'reported by a noun' } },
      },
    },
    {
      id: 'closed',
      why: 'reported by one text alone',
      speaker: 'Joost Verhagen-Lys',
      minor: true,
      in: { late: { reported: 'Prime Minister Joost Verhagen-Lys said the matter was closed' } },
    },
  ],
  apart: [
    {
      why: 'a denial of the same words',
      between: [
        ['agency', 'The levy is ready. Twelve percent, from October'],
        ['tabloid', 'There will be no levy. ... I am sorry'],
      ],
    },
    {
      why: 'a number that differs',
      between: [
        ['record', 'She told growers that the levy would be 15 percent'],
        ['agency', 'The levy is ready. Twelve percent, from October'],
      ],
    },
  ],
  nobodys: [{ why: 'the name of a law', in: 'record', words: 'Fair Orchard Act' }],
};
