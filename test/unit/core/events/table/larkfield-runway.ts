import type { NewsEvent } from '../event';

export const LARKFIELD_RUNWAY: NewsEvent = {
  id: 'larkfield-runway',
  what: 'A region quarrels over a third runway: look-alikes, stock phrases and a change of mind.',
  texts: [
    {
      id: 'agency',
      outlet: 'Continental News',
      title: 'Governor says region will pay for third runway',
      published: '2035-03-05',
      paragraphs: [
        'LARKFIELD – The third runway at Larkfield will be built with regional money, Governor Nadia Voss said on Monday.',
        '“The third runway will be built with the money of the region, and not one farm will be touched,” Voss told the breakfast show “Meet the Morning”.',
        'Farmers’ leader Otis Lund said the promise was worthless. “For me this is a red flag,” he said. “We’ll see what happens.”',
        'According to Voss, Transport Minister Emil Sandoz put pressure on her. “He told me, ‘Build it or leave,’” she said.',
        'The minister’s office did not respond.',
      ],
    },
    {
      id: 'record',
      outlet: 'The Larkfield Register',
      title: 'Voss: no regional money for runway after all',
      published: '2035-03-07',
      paragraphs: [
        'Two days after a television interview that astonished her own treasurer, the governor has changed course.',
        '“The third runway will not be built with the money of the region,” Nadia Voss said in the regional assembly on Wednesday. “The airlines want it, the airlines will pay for it.”',
        'On Monday she had told “Meet the Morning” that no farm would be touched. Of the farms she said nothing on Wednesday.',
        'Treasurer Philippa Grange, whom nobody had asked, called the interview “a red flag for anyone who can count”. She had learned of it “at the Ministry of Transport and Works”, of all places.',
        'Mr Sandoz disputed that he had threatened the governor. “I said that she should build it or leave it,” he told the Register.',
      ],
    },
    {
      id: 'tabloid',
      outlet: 'Morning Bugle',
      title: 'BUILD IT OR LEAVE: minister’s threat to Voss',
      published: '2035-03-06',
      paragraphs: [
        'Transport Minister Emil Sandoz bullied the governor into building a third runway, it emerged last night.',
        '“Build it or leave,” he told her, according to Nadia Voss, who spilled the beans on “Meet the Morning”.',
        'She vowed that “not one farm will be touched”. Farmers aren’t buying it. “This is a red flag for me,” said their leader, Otis Lund.',
        'Airport boss Gerda Ohm was all smiles: “We’ll see what happens. The ‘Flights for All’ programme has no alternative.”',
      ],
    },
    {
      id: 'blog',
      outlet: 'Windsock',
      title: 'Three runways and a funeral',
      published: '2035-03-08',
      paragraphs: [
        'On Monday the region pays. On Wednesday “the airlines want it, the airlines will pay for it”. What will it be on Friday?',
        'I still think that “Flights for All” is the wrong name for a programme that most of us will only ever hear.',
        'Lund, the farmer, told me that he will sell when the first digger comes. “I’m too old for a siege,” he said.',
        'Sandoz now says that what he told her was to build it or leave it. Two letters, and a threat becomes a shrug.',
      ],
    },
  ],
  utterances: [
    {
      id: 'will',
      why: 'a statement that is taken back with nearly the same words',
      speaker: 'Nadia Voss, governor',
      in: {
        agency: {
          quoted: 'The third runway will be built with the money ... touched',
          reported: 'The third runway at Larkfield will be built ... on Monday',
        },
        tabloid: {
          quoted: 'not one farm will be touched',
          as: ['fragment', 'shortened'],
        },
        record: {
          reported: 'On Monday she had told “Meet the Morning” that no farm would be touched',
          known: { found: 'reported with “says that”' },
        },
        blog: {
          reported: 'On Monday the region pays',
          known: { 'left out': 'reported in wholly other words', found: 'reported in wholly other words' },
        },
      },
    },
    {
      id: 'will-not',
      why: 'a negation; said only later',
      speaker: 'Nadia Voss, governor',
      in: { record: { quoted: 'The third runway will not be built with the money of the region' } },
    },
    {
      id: 'airlines',
      why: 'a short exact fragment; said only later',
      speaker: 'Nadia Voss, governor',
      in: {
        record: { quoted: 'The airlines want it, the airlines will pay for it' },
        blog: {
          quoted: 'the airlines want it, the airlines will pay for it',
          known: { speaker: 'nobody, though it is plain' },
        },
      },
    },
    {
      id: 'red-flag',
      why: 'the same words in another order',
      speaker: 'Otis Lund, leader',
      misnamed: 'role for the speaker',
      unsaid: { record: 'words in another order' },
      in: {
        agency: { quoted: 'For me this is a red flag' },
        tabloid: {
          quoted: 'This is a red flag for me',
          as: ['altered', 'restyled', 'shortened'],
          known: { speaker: 'role for the speaker', found: 'words in another order' },
        },
      },
    },
    {
      id: 'see-lund',
      why: 'everyday words that two people say',
      speaker: 'Otis Lund, leader',
      minor: true,
      in: { agency: { quoted: 'We’ll see what happens' } },
    },
    {
      id: 'see-ohm',
      why: 'everyday words that two people say',
      speaker: 'Gerda Ohm',
      minor: true,
      misnamed: 'word for the speaker',
      in: { tabloid: { quoted: 'We’ll see what happens', known: { speaker: 'word for the speaker' } } },
    },
    {
      id: 'no-alternative',
      why: 'a programme in marks within a quotation',
      speaker: 'Gerda Ohm',
      misnamed: 'word for the speaker',
      in: {
        tabloid: {
          quoted: 'The ‘Flights for All’ programme has no alternative',
          known: { speaker: 'word for the speaker' },
        },
      },
    },
    {
      id: 'build-it',
      why: 'a chain: somebody tells what another told her',
      speaker: 'Emil Sandoz, minister',
      unsaid: { blog: 'near words stand there', record: 'near words stand there' },
      in: {
        agency: { quoted: 'Build it or leave' },
        tabloid: { quoted: 'Build it or leave', known: { speaker: 'chain of speakers', found: 'chain of speakers' } },
      },
    },
    {
      id: 'he-told-me',
      why: 'the outer words of a chain',
      speaker: 'Nadia Voss, governor',
      minor: true,
      in: { agency: { quoted: 'He told me, ‘Build it or leave,’', known: { speaker: 'pronoun for the speaker' } } },
    },
    {
      id: 'or-leave-it',
      why: 'a denial with one word more',
      speaker: 'Emil Sandoz, minister',
      unsaid: { tabloid: 'near words stand there', agency: 'near words stand there' },
      in: {
        record: { quoted: 'I said that she should build it or leave it' },
        blog: {
          reported: 'Sandoz now says that what he told her was to build it or leave it',
          known: { found: 'reported with “says that”' },
        },
      },
    },
    {
      id: 'count',
      why: 'a stock phrase of another',
      speaker: 'Philippa Grange, treasurer',
      misnamed: 'nobody, though it is plain',
      in: {
        record: { quoted: 'a red flag for anyone who can count', known: { speaker: 'nobody, though it is plain' } },
      },
    },
    {
      id: 'siege',
      why: 'quoted by one text alone',
      speaker: 'Lund, farmer Otis',
      in: { blog: { quoted: 'I’m too old for a siege' } },
    },
    {
      id: 'sell',
      why: 'reported by one text alone',
      speaker: 'Lund, farmer Otis',
      minor: true,
      in: { blog: { reported: 'he will sell when the first digger comes' } },
    },
    {
      id: 'worthless',
      why: 'reported of the quotation that comes after it',
      speaker: 'Otis Lund, leader',
      minor: true,
      in: { agency: { reported: 'the promise was worthless' } },
    },
  ],
  apart: [
    {
      why: 'tied by a statement that was taken back',
      known: 'negation',
      between: [
        ['tabloid', 'not one farm will be touched'],
        ['record', 'The third runway will not be built with the money of the region'],
      ],
    },
    {
      why: 'a negation',
      known: 'negation',
      between: [
        ['agency', 'The third runway will be built with the money ... touched'],
        ['record', 'The third runway will not be built with the money of the region'],
      ],
    },
    {
      why: 'a stock phrase of another',
      between: [
        ['agency', 'For me this is a red flag'],
        ['record', 'a red flag for anyone who can count'],
      ],
    },
    {
      why: 'a stock phrase of another',
      between: [
        ['tabloid', 'This is a red flag for me'],
        ['record', 'a red flag for anyone who can count'],
      ],
    },
    {
      why: 'everyday words that two people say',
      between: [
        ['agency', 'We’ll see what happens'],
        ['tabloid', 'We’ll see what happens'],
      ],
    },
    {
      why: 'a denial with one word more',
      between: [
        ['tabloid', 'Build it or leave'],
        ['record', 'I said that she should build it or leave it'],
      ],
    },
    {
      why: 'a denial with one word more',
      between: [
        ['agency', 'He told me, ‘Build it or leave,’'],
        ['record', 'I said that she should build it or leave it'],
      ],
    },
    {
      why: 'a programme that two texts name',
      between: [
        ['tabloid', 'The ‘Flights for All’ programme has no alternative'],
        ['blog', 'Flights for All'],
      ],
    },
  ],
  nobodys: [
    { why: 'a broadcast', in: 'agency', words: 'Meet the Morning' },
    { why: 'a broadcast', in: 'tabloid', words: 'Meet the Morning' },
    { why: 'a broadcast', in: 'record', words: 'Meet the Morning', known: 'broadcast in marks' },
    { why: 'a programme', in: 'blog', words: 'Flights for All' },
    { why: 'an office in marks', in: 'record', words: 'at the Ministry of Transport and Works' },
  ],
};
