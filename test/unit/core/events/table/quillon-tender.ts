import type { NewsEvent } from '../event';

export const QUILLON_TENDER: NewsEvent = {
  id: 'quillon-tender',
  what: 'A shipyard’s director denies, in a statement and before cameras, that he fixed the price of a ferry.',
  texts: [
    {
      id: 'agency',
      outlet: 'Strand Press Agency',
      title: 'Quillon director denies rigging ferry tender',
      published: '2035-05-06',
      paragraphs: [
        'QUILLON — The director of the Quillon shipyard published a statement on Sunday on the price of its newest ferry.',
        '“I never settled a price with a rival, nor heard of anybody in the yard who settled one, before the tender was opened,” Anton Reeve said in the statement.',
        'The ferry, of 90 metres, has been lying at the quay since March.',
      ],
    },
    {
      id: 'record',
      outlet: 'The Quillon Observer',
      title: 'Reeve breaks his silence on the ferry',
      published: '2035-05-06',
      paragraphs: [
        'Anton Reeve has broken his silence on the price of the new ferry.',
        'He wrote: “I never settled a price with a rival, nor heard of anybody in the yard who settled one, before the tender was opened.”',
        'The yard has built ships since 1871, and has never been before a court.',
      ],
    },
    {
      id: 'channel',
      outlet: 'Channel Nine',
      title: 'Shipyard boss faces cameras',
      published: '2035-05-06',
      paragraphs: [
        'Hours later the man at the heart of the ferry affair stood at the gate of his yard, hat in hand.',
        '“I never settled a price with a rival, and I heard of nobody in the yard who had, before the tender was opened,” Anton Reeve told reporters.',
        'He then went in, and the gate was shut behind him.',
      ],
    },
    {
      id: 'tabloid',
      outlet: 'The Daily Gull',
      title: 'Ferry boss: not me, guv',
      published: '2035-05-07',
      paragraphs: [
        'It was a king’s ransom for a ferry.',
        '“I never settled a price with a crook, nor heard of anybody in the yard who settled one, before the tender was opened,” Anton Reeve said in his statement.',
        'Taxpayers may beg to differ.',
      ],
    },
  ],
  utterances: [
    {
      id: 'denial',
      why: 'published, and said again before cameras',
      speaker: 'Anton Reeve, director of the shipyard',
      in: {
        agency: { quoted: 'I never settled ... was opened' },
        record: { quoted: 'I never settled ... was opened' },
        channel: { quoted: 'I never settled ... was opened', as: 'altered', version: 'spoken' },
        tabloid: {
          quoted: 'I never settled ... was opened',
          as: 'altered',
          version: null,
          changed: [['rival', 'crook']],
        },
      },
    },
  ],
};
