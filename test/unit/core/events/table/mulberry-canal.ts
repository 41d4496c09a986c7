import type { NewsEvent } from '../event';

export const MULBERRY_CANAL: NewsEvent = {
  id: 'mulberry-canal',
  what: 'Houseboats and their fees: other marks, other dashes, other spelling, and a word that is taken back.',
  texts: [
    {
      id: 'agency',
      outlet: 'Lowland Wire',
      title: 'Canal board doubles fees for houseboats',
      published: '2032-11-08',
      paragraphs: [
        'MULBERRY – The canal board of Mulberry doubled the fees for houseboats on Monday and immediately faced a revolt.',
        '“We are neighbours – not parasites – and we have organised the only flood watch that this city has,” said Saskia Brandeis, who chairs the association of boat dwellers.',
        'Board chairman Tiberius Knox had called the boat dwellers parasites in a committee meeting last week. He took the word back on Monday. “It was a stupid word, it was late, and it was mine,” Knox said.',
        'The fee rises to 3,200 florins a year. “The locks & the quays cost us 9 million a year, and somebody has to pay for every plank of them,” he added.',
      ],
    },
    {
      id: 'british',
      outlet: 'The Evening Lock',
      title: '‘Neighbours, not parasites’: boat people fight fee rise',
      published: '2032-11-08',
      paragraphs: [
        'Boat dwellers have vowed to blow their horns every midnight until the canal board withdraws its new fee.',
        '‘We are neighbours, not parasites, and we have organised the only flood watch that this city has,’ Saskia Brandeis told a crowd on Mulberry Quay. ‘My grandmother used to say, “A city that sells its water will buy mud.”’',
        'Tiberius Knox apologised for an insult that he had let slip in committee. ‘It was a stupid word . . . and it was mine,’ he said.',
        'He defended the fee. ‘The locks and the quays cost us nine million a year,’ said Mr Knox, ‘and somebody has to pay for every plank of them.’',
      ],
    },
    {
      id: 'american',
      outlet: 'Harbor Report',
      title: 'Dutch-style canal city hikes houseboat fees',
      published: '2032-11-09',
      paragraphs: [
        'A city of canals is at war with the people who live on them.',
        '"We are neighbors -- not parasites -- and we have organized the only flood watch that this city has," says Saskia Brandeis, who has lived aboard a barge since 2009.',
        'The board\'s chairman, Tiberius Knox, says it is a matter of money. "[T]he locks and the quays cost us 9 million a year," he explains. As for his choice of words: "It was a stupid word, it was late and it was mine."',
        'Related: Ten canals you must see before you drown',
        'Related: "I sold my house for a barge" -- one couple\'s story',
      ],
    },
    {
      id: 'blog',
      outlet: 'Bilge Water',
      title: 'Horns at midnight',
      published: '2032-11-10',
      paragraphs: [
        'So he is sorry. The chairman’s apology for “parasites” was read out in every galley on the canal, to laughter.',
        'What was not read out is the price of a plank. Somebody has to pay for every plank of the locks and the quays, the chairman says. I have paid for mine since 1998.',
        'Saskia reminded everyone of the flood watch, which the boat dwellers have organised and nobody else. Then she quoted her grandmother: “A city that sells its water will buy mud.”',
        'The horns begin on Friday.',
      ],
    },
  ],
  utterances: [
    {
      id: 'neighbours',
      why: 'only dashes, marks and spelling differ',
      speaker: 'Saskia Brandeis',
      in: {
        agency: { quoted: 'We are neighbours – not parasites ... city has' },
        british: { quoted: 'We are neighbours, not parasites ... city has' },
        american: { quoted: 'We are neighbors -- not parasites ... city has', as: 'restyled' },
        blog: {
          reported: 'Saskia reminded everyone of the flood watch ... nobody else',
          known: { 'left out': 'reported by a verb other than saying', found: 'reported by a verb other than saying' },
        },
      },
    },
    {
      id: 'word',
      why: 'a cut that is marked by an ellipsis; taking back and apologising',
      speaker: 'Tiberius Knox, board chairman',
      in: {
        agency: { quoted: 'It was a stupid word, it was late, and it was mine' },
        american: {
          quoted: 'It was a stupid word, it was late and it was mine',
          known: { speaker: 'nobody, though it is plain' },
        },
        british: { quoted: 'It was a stupid word . . . and it was mine', as: 'shortened', dropped: ['it was late'] },
        blog: {
          reported: 'The chairman’s apology for “parasites”',
          known: { 'left out': 'reported by a noun', found: 'reported by a noun' },
        },
      },
    },
    {
      id: 'plank',
      why: 'split by its tag; an ampersand and a number in words; taken over without marks',
      speaker: 'Tiberius Knox, board chairman',
      in: {
        agency: { quoted: 'The locks & the quays cost us ... of them' },
        british: {
          quoted: [
            'The locks and the quays cost us nine million a year',
            'and somebody has to pay for every plank of them',
          ],
          as: 'restyled',
        },
        american: {
          quoted: '[T]he locks and the quays cost us 9 million a year',
          as: ['shortened', 'fragment'],
          dropped: ['and somebody has to pay for every plank of them'],
        },
        blog: {
          reported: 'Somebody has to pay for every plank of the locks and the quays, the chairman says',
          known: { found: 'reported with “says that”' },
        },
      },
    },
    {
      id: 'mud',
      why: 'nested quotation marks, the outer ones single; a saying of somebody’s grandmother',
      speaker: 'Saskia Brandeis, grandmother',
      in: {
        british: { quoted: 'A city that sells its water will buy mud' },
        blog: { quoted: 'A city that sells its water will buy mud', as: ['verbatim', 'shortened'] },
      },
    },
    {
      id: 'parasites',
      why: 'reported by calling; one word in marks',
      speaker: 'Tiberius Knox, board chairman',
      minor: true,
      in: {
        agency: { reported: 'Board chairman Tiberius Knox had called the boat dwellers parasites ... last week' },
        british: {
          reported: 'an insult that he had let slip in committee',
          known: { found: 'reported in wholly other words' },
        },
        blog: { quoted: '“parasites”', known: { found: 'reported by a noun' } },
      },
    },
    {
      id: 'horns',
      why: 'reported by vowing, by one text alone',
      speaker: 'Boat dwellers',
      minor: true,
      in: { british: { reported: 'Boat dwellers have vowed to blow their horns ... fee' } },
    },
    {
      id: 'money',
      why: 'reported of the quotation that comes after it',
      speaker: 'Tiberius Knox, board chairman',
      minor: true,
      in: {
        american: { reported: "The board's chairman, Tiberius Knox, says it is a matter of money" },
        british: { reported: 'He defended the fee', known: { found: 'reported in wholly other words' } },
      },
    },
  ],
  apart: [
    {
      why: 'a word, and its denial by those whom it is meant for',
      between: [
        ['agency', 'We are neighbours – not parasites ... city has'],
        ['blog', '“parasites”'],
      ],
    },
  ],
  nobodys: [
    { why: 'a link headline', in: 'american', words: 'I sold my house for a barge' },
    { why: 'a link headline', in: 'american', words: 'Ten canals you must see before you drown' },
  ],
};
