import type { NewsEvent } from '../event';

export const QUARRY_BELL: NewsEvent = {
  id: 'quarry-bell',
  what: 'A quarry closes; of its last manager’s speech each paper prints other sentences.',
  texts: [
    {
      id: 'record',
      outlet: 'The Tolmouth Gazette',
      title: 'Slate quarry rings its bell for the last time',
      published: '2031-10-30',
      paragraphs: [
        'After 164 years the slate quarry above Tolmouth fell silent on Thursday.',
        '“My grandfather split slate in this pit with a hammer that I still own. Today we are not closing a hole in the hill but a school,” the last manager, Gwenda Pryce, told the workers.',
        'A hundred and twelve people lose their jobs. The owners, who have not set foot in the valley since the spring, sent flowers.',
      ],
    },
    {
      id: 'agency',
      outlet: 'Western Wire',
      title: 'Tolmouth slate quarry shuts, 112 jobs go',
      published: '2031-10-30',
      paragraphs: [
        'TOLMOUTH (Western Wire) - One of the last slate quarries of the west coast shut down on Thursday with the loss of 112 jobs.',
        '“Today we are not closing a hole in the hill but a school. I ask the owners to come here once and to read out the names of those whom they send home,” manager Gwenda Pryce said.',
        'The company did not reply to a request for comment.',
      ],
    },
    {
      id: 'tabloid',
      outlet: 'Coast Mail',
      title: 'Tears as pit bell tolls',
      published: '2031-10-31',
      paragraphs: [
        'Grown men wept when the pit bell of Tolmouth was rung for good.',
        'Boss Gwenda Pryce held up an old hammer. “My grandfather split slate in this pit with a hammer that I still own,” she said.',
        'Then she turned on the bean counters: “I ask the owners to come here once and to read out the names of those whom they send home.”',
      ],
    },
    {
      id: 'blog',
      outlet: 'Slate and Sheep',
      title: 'What a bell says',
      published: '2031-11-01',
      paragraphs: [
        'I have heard many farewells in these hills, and most of them were about money.',
        'Gwenda Pryce spoke of children. “Today we are not closing a hole in the hill but a school,” she said, and rang the bell herself.',
        'It is still ringing in my ears, three days and a bottle later.',
      ],
    },
  ],
  utterances: [
    {
      id: 'hammer',
      why: 'the first sentence of a speech, with the second in one text and alone in another',
      speaker: 'Gwenda Pryce, the last manager, boss',
      in: {
        record: { quoted: 'My grandfather split ... I still own', as: ['verbatim', 'shortened'] },
        tabloid: { quoted: 'My grandfather split ... I still own', as: ['verbatim', 'shortened'] },
      },
    },
    {
      id: 'school',
      why: 'a sentence that two texts print with other sentences, and one alone',
      speaker: 'Gwenda Pryce, the last manager',
      in: {
        record: { quoted: 'Today we are not closing ... but a school', as: ['verbatim', 'shortened'] },
        agency: { quoted: 'Today we are not closing ... but a school', as: ['verbatim', 'shortened'] },
        blog: { quoted: 'Today we are not closing ... but a school', as: ['verbatim', 'shortened'] },
      },
    },
    {
      id: 'names',
      why: 'the last sentence of a speech, with the second in one text and alone in another',
      speaker: 'Gwenda Pryce, the last manager, boss',
      in: {
        agency: { quoted: 'I ask the owners ... send home', as: ['verbatim', 'shortened'] },
        tabloid: { quoted: 'I ask the owners ... send home', as: ['verbatim', 'shortened'] },
      },
    },
  ],
  apart: [
    {
      why: 'two sentences of one speech',
      between: [
        ['blog', 'Today we are not closing ... but a school'],
        ['tabloid', 'I ask the owners ... send home'],
      ],
    },
    {
      why: 'two sentences of one speech',
      between: [
        ['blog', 'Today we are not closing ... but a school'],
        ['tabloid', 'My grandfather split ... I still own'],
      ],
    },
  ],
};
