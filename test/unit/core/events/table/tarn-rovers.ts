import type { NewsEvent } from '../event';

export const TARN_ROVERS: NewsEvent = {
  id: 'tarn-rovers',
  what: 'A football club parts with its manager after a lost derby; did he hit the water bottle?',
  texts: [
    {
      id: 'agency',
      outlet: 'Touchline News Agency',
      title: 'Tarn Rovers sack manager Dufresne after derby defeat',
      published: '2030-11-25',
      paragraphs: [
        'Tarn Rovers have dismissed manager Aurelio “Bubbles” Dufresne after eleven matches without a win, the club said on Monday.',
        '“We wish him well. We have to look at the table, and the table looks back at us,” chairwoman Wanda Petrosky said.',
        'Dufresne, 58, was filmed on Saturday kicking a crate of bottles after the 4–1 defeat by Saltby Town. “I kicked nothing and nobody,” he told the club’s radio station. “The crate fell.”',
        'Captain Kofi Brandt said the players had let the manager down. “It’s on us. We’ll see what we can do next week,” he said.',
      ],
    },
    {
      id: 'tabloid',
      outlet: 'The Sunday Whistle',
      title: 'BUBBLES BURST! Rovers boot out Dufresne',
      published: '2030-11-25',
      paragraphs: [
        'Tarn Rovers have burst Bubbles.',
        'The gaffer was axed yesterday, two days after he “kicked a crate of bottles halfway to Saltby”, as one steward put it.',
        'Bubbles swore to the Whistle: “The crate fell. I kicked nothing, nobody.”',
        'Chairwoman Petrosky looked close to tears. “We wish him well,” she sobbed. “We have to look at the table and the table looks back at us.”',
        'Skipper Brandt took the blame. “It is on us,” he said. “We’ll see what we can do next week.”',
        'Ex-Rovers hero Milo Haddad, now a pundit, called it “a circus without the elephants”.',
      ],
    },
    {
      id: 'record',
      outlet: 'The Tarnshire Herald',
      title: 'Petrosky ends Dufresne’s time at Rovers',
      published: '2030-11-26',
      paragraphs: [
        'Aurelio Dufresne’s eighteen months in charge of Tarn Rovers are over.',
        'Announcing the decision, Wanda Petrosky said that the club had no choice but to look at the table. The chairwoman refused to say who would follow him.',
        'Dufresne denies that he kicked the crate of bottles that a television camera saw leave the dug-out on Saturday.',
        'His captain, Kofi Brandt, blamed the team rather than the manager. On television Milo Haddad spoke of “a circus without the elephants”, and added: “They have had five managers in four years. At some point you have to ask who keeps hiring them.”',
        '“I kicked nothing and nobody.” – Aurelio Dufresne',
      ],
    },
    {
      id: 'fanzine',
      outlet: 'The Tarn End',
      title: 'Five managers in four years',
      published: '2030-11-27',
      paragraphs: [
        'So farewell, then, Aurelio. He came with a smile and left with a crate.',
        '“He kicked a crate of bottles halfway to Saltby,” says Norman, a steward of 30 years. I asked him whether it might have fallen. “Crates don’t fly,” he said.',
        'Haddad was right for once: “They have had five managers in four years. At some point, you have to ask who keeps hiring them.”',
        'You can hear the board now: “Let us have a sixth, they are cheaper by the half-dozen!”',
        'Next week we play the team that is bottom. We’ll see.',
      ],
    },
  ],
  utterances: [
    {
      id: 'table',
      why: 'split by its tag; only a comma differs',
      speaker: 'Wanda Petrosky, chairwoman',
      in: {
        agency: { quoted: 'We wish him well. ... back at us' },
        tabloid: { quoted: ['We wish him well', 'We have to look at the table and the table looks back at us'] },
        record: {
          reported: 'Wanda Petrosky said that the club had no choice but to look at the table',
          known: { found: 'reported with “says that”' },
        },
      },
    },
    {
      id: 'kicked-nothing',
      why: 'a denial; a nickname for the speaker; a bare name after it',
      speaker: 'Aurelio Bubbles Dufresne',
      unsaid: { fanzine: 'near words stand there' },
      in: {
        agency: { quoted: 'I kicked nothing and nobody' },
        tabloid: {
          quoted: 'I kicked nothing, nobody',
          as: ['shortened', 'altered'],
          known: { found: 'everyday words' },
        },
        record: {
          quoted: 'I kicked nothing and nobody',
          // The same passage goes on in the agency's text.
          as: ['verbatim', 'shortened'],
          reported: 'Dufresne denies ... on Saturday',
          known: { 'left out': 'reported as denied' },
        },
      },
    },
    {
      id: 'crate-fell',
      why: 'three everyday words',
      speaker: 'Aurelio Bubbles Dufresne',
      minor: true,
      in: {
        agency: { quoted: 'The crate fell' },
        tabloid: { quoted: 'The crate fell', known: { found: 'everyday words' } },
      },
    },
    {
      id: 'on-us',
      why: 'everyday words in the same order',
      speaker: 'Kofi Brandt, captain, skipper',
      in: {
        agency: { quoted: 'It’s on us. ... next week' },
        tabloid: { quoted: ['It is on us', 'We’ll see what we can do next week'], as: 'restyled' },
        record: {
          reported: 'His captain, Kofi Brandt, blamed the team rather than the manager',
          known: { 'left out': 'reported in wholly other words', found: 'reported in wholly other words' },
        },
      },
    },
    {
      id: 'steward',
      why: 'the speaker is named by one text alone',
      speaker: 'Norman, one steward',
      unsaid: { agency: 'near words stand there' },
      in: {
        fanzine: { quoted: 'He kicked a crate of bottles halfway to Saltby' },
        tabloid: { quoted: 'kicked a crate of bottles halfway to Saltby', as: ['shortened', 'fragment'] },
      },
    },
    {
      id: 'circus',
      why: 'a short exact fragment in marks on both sides',
      speaker: 'Milo Haddad',
      in: {
        tabloid: { quoted: 'a circus without the elephants' },
        record: { quoted: 'a circus without the elephants' },
      },
    },
    {
      id: 'five-managers',
      why: 'only a comma differs',
      speaker: 'Milo Haddad',
      in: {
        record: { quoted: 'They have had five managers ... hiring them' },
        fanzine: {
          quoted: 'They have had five managers ... hiring them',
          known: { speaker: 'nobody, though it is plain' },
        },
      },
    },
    {
      id: 'crates-fly',
      why: 'quoted by one text alone',
      speaker: 'Norman, steward',
      in: { fanzine: { quoted: 'Crates don’t fly' } },
    },
    {
      id: 'no-successor',
      why: 'reported by refusing, by one text alone',
      speaker: 'Wanda Petrosky, chairwoman',
      minor: true,
      in: { record: { reported: 'The chairwoman refused to say who would follow him' } },
    },
    {
      id: 'let-down',
      why: 'reported of the quotation that comes after it',
      speaker: 'Kofi Brandt, captain',
      minor: true,
      in: { agency: { reported: 'the players had let the manager down' } },
    },
  ],
  apart: [
    {
      why: 'a claim and its denial',
      between: [
        ['agency', 'I kicked nothing and nobody'],
        ['fanzine', 'He kicked a crate of bottles halfway to Saltby'],
      ],
    },
    {
      why: 'a claim and its denial',
      between: [
        ['tabloid', 'kicked a crate of bottles halfway to Saltby'],
        ['record', 'Dufresne denies ... on Saturday'],
      ],
    },
    {
      why: 'everyday words of another',
      between: [
        ['agency', 'It’s on us. ... next week'],
        ['fanzine', 'Next week we play the team that is bottom. We’ll see.'],
      ],
    },
  ],
  nobodys: [
    {
      why: 'invented lines',
      known: 'invented lines',
      in: 'fanzine',
      words: 'Let us have a sixth, they are cheaper by the half-dozen!',
    },
    { why: 'a nickname', known: 'nickname in marks', in: 'agency', words: 'Bubbles' },
  ],
};
