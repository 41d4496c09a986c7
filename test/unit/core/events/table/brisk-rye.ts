import type { NewsEvent } from '../event';

export const BRISK_RYE: NewsEvent = {
  id: 'brisk-rye',
  what: 'A bakery calls crispbread back; an agency’s report is printed twice.',
  texts: [
    {
      id: 'agency',
      outlet: 'Crane Wire',
      title: 'Bakery recalls 40,000 packets of crispbread over metal shavings',
      published: '2032-05-04',
      paragraphs: [
        'SKARNES (Crane Wire) – The Brisk bakery is recalling 40,000 packets of rye crisps after metal shavings were found in a school canteen in Skarnes.',
        '“We found the metal before any child did, and we would rather burn a month of bread than argue about it,” the founders, Tove and Halvard Brisk, said in a joint statement.',
        'Food inspector Nils Quaye urged customers to look at the date. “Nobody should eat rye crisps that carry a date in May, not even the ones that look perfect,” he said.',
        'Dorte Vang, a shop steward at the factory, told Crane Wire that she had seen it coming. “The magnets on line three had been switched off since Easter to save power,” she said.',
        'A school in Skarnes served porridge instead.',
      ],
    },
    {
      id: 'regional',
      outlet: 'Skarnes Posten',
      title: 'Metal in crispbread: Brisk calls back 40,000 packets',
      published: '2032-05-04',
      paragraphs: [
        'The Brisk bakery is recalling 40,000 packets of rye crisps after metal shavings were found in a school canteen in Skarnes.',
        '“We found the metal before any child did, and we would rather burn a month of bread than argue about it,” the founders, Tove and Halvard Brisk, said in a joint statement.',
        'Food inspector Nils Quaye urged customers to look at the date. “Nobody should eat rye crisps that carry a date in May, not even the ones that look perfect,” he said.',
        'Dorte Vang, a shop steward at the factory, told Crane Wire that she had seen it coming. “The magnets on line three had been switched off since Easter to save power,” she said. (Crane Wire)',
      ],
    },
    {
      id: 'record',
      outlet: 'Rugtidende',
      title: 'Brisk siblings take the blame, but not for the magnets',
      published: '2032-05-05',
      paragraphs: [
        'For a company that puts a smiling ear of rye on every packet it was a bad day.',
        'Tove Brisk and her brother Halvard wrote to their customers on Tuesday: “We found the metal before any child did and we would rather burn a month of bread than argue about it.”',
        'They rejected, however, what a shop steward had told an agency. “The magnets on line three had not been switched off, neither at Easter nor at any other time,” the company’s spokesman, Eskil Rand, said.',
        'Rugtidende has seen a note from the maintenance crew, dated 19 April. It reads: “Line 3: magnets off, order of the day shift.”',
        'By Wednesday the number of packets had risen to 400,000.',
      ],
    },
    {
      id: 'tabloid',
      outlet: 'Knakk',
      title: 'CRUNCH! Razor-sharp metal in kids’ crispbread',
      published: '2032-05-05',
      paragraphs: [
        'Parents were told to bin their crispbread last night. “Nobody must eat rye crisps that carry a date in May,” thundered food watchdog Nils Quaye.',
        'Millionaire bakers Tove and Halvard Brisk swear that they found the metal “before any child did”.',
        'A worker blew the whistle: magnets that catch stray metal were “switched off since Easter to save power”.',
        'Rubbish, says boss’s mouthpiece Eskil Rand: “The magnets on line three had not been switched off.”',
        'Sign up for Knakk Breakfast, the only newsletter that bites back.',
      ],
    },
  ],
  copies: [['agency', 'regional']],
  utterances: [
    {
      id: 'burn',
      why: 'a joint statement of two',
      speaker: 'Tove Brisk and Halvard Brisk, the founders, bakers',
      in: {
        agency: { quoted: 'We found the metal ... about it' },
        regional: { quoted: 'We found the metal ... about it' },
        record: { quoted: 'We found the metal ... about it' },
        tabloid: {
          quoted: 'before any child did',
          as: ['fragment', 'shortened'],
          known: { speaker: 'short exact fragment', form: 'short exact fragment' },
        },
      },
    },
    {
      id: 'nobody',
      why: 'a word changed, and the end cut',
      speaker: 'Nils Quaye, food inspector',
      in: {
        agency: { quoted: 'Nobody should eat ... perfect' },
        regional: { quoted: 'Nobody should eat ... perfect' },
        tabloid: {
          quoted: 'Nobody must eat rye crisps that carry a date in May',
          as: 'altered',
          changed: [['should', 'must']],
          dropped: ['not even the ones that look perfect'],
        },
      },
    },
    {
      id: 'magnets-off',
      why: 'told to an agency, taken over by others without a name',
      speaker: 'Dorte Vang, a shop steward',
      unsaid: { record: 'near words stand there' },
      in: {
        agency: { quoted: 'The magnets on line three ... save power' },
        regional: { quoted: 'The magnets on line three ... save power' },
        tabloid: {
          quoted: 'switched off since Easter to save power',
          as: ['fragment', 'shortened'],
          speaker: 'A worker',
          known: { speaker: 'role for the speaker', form: 'short exact fragment' },
        },
      },
    },
    {
      id: 'magnets-on',
      why: 'a denial with the words of the claim',
      speaker: 'Eskil Rand, company’s spokesman',
      unsaid: { regional: 'near words stand there', agency: 'near words stand there' },
      in: {
        record: { quoted: 'The magnets on line three ... any other time' },
        tabloid: {
          quoted: 'The magnets on line three had not been switched off',
          as: 'shortened',
          dropped: ['neither at Easter nor at any other time'],
          known: { speaker: 'nobody, though it is plain' },
        },
      },
    },
    {
      id: 'note',
      why: 'a note that an outlet has seen',
      speaker: 'a note from the maintenance crew',
      misnamed: 'document as speaker',
      in: {
        record: { quoted: 'Line 3: magnets off, order of the day shift', known: { speaker: 'document as speaker' } },
      },
    },
    {
      id: 'coming',
      why: 'reported of the quotation that comes after it',
      speaker: 'Dorte Vang, a shop steward',
      minor: true,
      in: { agency: { reported: 'she had seen it coming' }, regional: { reported: 'she had seen it coming' } },
    },
    {
      id: 'date',
      why: 'reported of the quotation that comes after it',
      speaker: 'Nils Quaye, food inspector',
      minor: true,
      in: {
        agency: { reported: 'Food inspector Nils Quaye urged customers to look at the date' },
        regional: {
          reported: 'Food inspector Nils Quaye urged customers to look at the date',
          known: { found: 'reported in wholly other words' },
        },
        tabloid: {
          reported: 'Parents were told to bin their crispbread last night',
          known: { found: 'reported in wholly other words' },
        },
      },
    },
  ],
  apart: [
    {
      why: 'a denial with the words of the claim',
      between: [
        ['agency', 'The magnets on line three ... save power'],
        ['record', 'The magnets on line three ... any other time'],
      ],
    },
    {
      why: 'a denial with the words of the claim',
      between: [
        ['agency', 'The magnets on line three ... save power'],
        ['tabloid', 'The magnets on line three had not been switched off'],
      ],
    },
    {
      why: 'a denial with the words of the claim',
      between: [
        ['tabloid', 'switched off since Easter to save power'],
        ['record', 'The magnets on line three ... any other time'],
      ],
    },
    {
      why: 'a note of the same matter',
      between: [
        ['record', 'Line 3: magnets off, order of the day shift'],
        ['agency', 'The magnets on line three ... save power'],
      ],
    },
  ],
  nobodys: [
    { why: 'a newsletter line', in: 'tabloid', words: 'Sign up for Knakk Breakfast ... bites back' },
    { why: 'a number that differs', in: 'record', words: 'By Wednesday the number of packets had risen to 400,000' },
  ],
};
