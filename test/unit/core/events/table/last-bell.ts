import type { NewsEvent } from '../event';

export const LAST_BELL: NewsEvent = {
  id: 'last-bell',
  what: 'A head teacher’s farewell speech at a school that is closed, printed in full and in pieces.',
  texts: [
    {
      id: 'speech',
      outlet: 'Marrow Bridge Parish Letter',
      title: 'What Mrs Okonedo said at the last assembly',
      published: '2033-07-18',
      paragraphs: [
        '“Children, this bell has been rung every morning since 1871, and today Rosie from the first form will ring it for the last time.',
        '“I was told to be brief and to be grateful. I will be brief. The county has closed a school with 61 pupils because a table said that there ought to be 70. I have looked for the missing nine under every desk.',
        '“To the parents I say: you did nothing wrong. To the county I say: you counted children the way one counts chairs. And to you, who will take the bus to Larch from September: sit at the front, look out of the window, and tell the driver his name is Mr Pennyfeather, because he forgets.',
        '“Now, Rosie. Ring it as if they could hear it in the county hall.”',
      ],
    },
    {
      id: 'agency',
      outlet: 'County Wire',
      title: 'Village school closes after 162 years',
      published: '2033-07-18',
      paragraphs: [
        'MARROW BRIDGE – The village school of Marrow Bridge closed on Friday after 162 years.',
        'Head teacher Grace Okonedo accused the county of having “counted children the way one counts chairs”.',
        '“The county has closed a school with 61 pupils because a table said that there ought to be 70,” she told the last assembly.',
        'The county’s head of education, Ralph Quillon, said that he understood the anger. “No child will sit on a bus for more than 25 minutes,” he said.',
      ],
    },
    {
      id: 'tabloid',
      outlet: 'Daily Clarion',
      title: '‘Ring it as if they could hear it’: head’s tearful farewell',
      published: '2033-07-19',
      paragraphs: [
        'There wasn’t a dry eye in the hall when little Rosie, 5, took the rope.',
        '“Ring it as if they could hear it in the county hall,” her head teacher told her.',
        'Defiant Grace Okonedo had been ordered “to be brief and to be grateful”. Instead she let rip at the bean-counters. “I have looked for the missing nine under every desk,” she said. To mums and dads she said: “You did nothing wrong.”',
        'Education boss Ralph Quillon insisted that nobody would be on the bus for longer than 25 minutes.',
      ],
    },
    {
      id: 'column',
      outlet: 'The Larch Review',
      title: 'Nine children short',
      published: '2033-07-23',
      paragraphs: [
        'I have a weakness for head teachers who disobey in whole sentences. “I was told to be brief and to be grateful. I will be brief. The county has closed a school with sixty-one pupils because a table said there ought to be seventy.”',
        'Mr Quillon promises that the bus will take 25 minutes at most. I took it on Tuesday. It took 41.',
        '“We regret any inconvenience to the under-tens,” the county might have added, and did not.',
        'Mrs Okonedo wants the driver to be told his own name. It is Mr Pennyfeather, and he was very kind.',
      ],
    },
  ],
  utterances: [
    {
      id: 'chairs',
      why: 'a text that is all one quotation',
      speaker: 'Grace Okonedo, Mrs, head teacher',
      in: {
        speech: {
          quoted: 'To the county I say: you counted children the way one counts chairs',
          known: { speaker: 'text that is all one quotation' },
        },
        agency: { quoted: 'counted children the way one counts chairs', as: ['fragment', 'shortened'] },
      },
    },
    {
      id: 'table',
      why: 'numbers in words; a word less',
      speaker: 'Grace Okonedo, Mrs, head teacher',
      unsaid: { tabloid: 'may be reported, and is not' },
      in: {
        speech: {
          quoted: 'The county has closed a school ... 70',
          known: { speaker: 'text that is all one quotation' },
        },
        agency: { quoted: 'The county has closed a school ... 70', as: ['verbatim', 'shortened'] },
        column: {
          quoted: 'The county has closed a school ... seventy',
          as: 'shortened',
          known: { speaker: 'nobody, though it is plain' },
        },
      },
    },
    {
      id: 'brief',
      why: 'a text that is all one quotation',
      speaker: 'Grace Okonedo, Mrs, head teacher',
      unsaid: { agency: 'text that is all one quotation' },
      in: {
        speech: {
          quoted: 'I was told to be brief and to be grateful. I will be brief',
          known: { speaker: 'text that is all one quotation' },
        },
        column: {
          quoted: 'I was told to be brief and to be grateful. I will be brief',
          as: ['verbatim', 'shortened'],
          known: { speaker: 'nobody, though it is plain' },
        },
        tabloid: {
          quoted: 'to be brief and to be grateful',
          as: ['fragment', 'shortened'],
          known: { found: 'text that is all one quotation' },
        },
      },
    },
    {
      id: 'nine',
      why: 'a text that is all one quotation',
      speaker: 'Grace Okonedo, Mrs, head teacher',
      in: {
        speech: {
          quoted: 'I have looked for the missing nine under every desk',
          known: { speaker: 'text that is all one quotation' },
        },
        tabloid: {
          quoted: 'I have looked for the missing nine under every desk',
          as: ['verbatim', 'shortened'],
        },
      },
    },
    {
      id: 'nothing-wrong',
      why: 'everyday words; a text that is all one quotation',
      speaker: 'Grace Okonedo, Mrs, head teacher',
      unsaid: { agency: 'text that is all one quotation' },
      in: {
        speech: { quoted: 'you did nothing wrong', known: { speaker: 'text that is all one quotation' } },
        tabloid: {
          quoted: 'You did nothing wrong',
          as: ['verbatim', 'shortened', 'fragment'],
          known: { found: 'few everyday words', 'left out': 'few everyday words' },
        },
      },
    },
    {
      id: 'ring',
      why: 'a text that is all one quotation',
      speaker: 'Grace Okonedo, Mrs, head teacher',
      misnamed: 'role for the speaker',
      in: {
        speech: {
          quoted: 'Ring it as if they could hear it in the county hall',
          known: { speaker: 'text that is all one quotation' },
        },
        tabloid: {
          quoted: 'Ring it as if they could hear it in the county hall',
          as: ['verbatim', 'shortened'],
          known: { speaker: 'role for the speaker' },
        },
      },
    },
    {
      id: 'driver',
      why: 'reported by wanting',
      speaker: 'Grace Okonedo, Mrs, head teacher',
      minor: true,
      in: {
        speech: {
          quoted: 'tell the driver his name is Mr Pennyfeather',
          known: { speaker: 'text that is all one quotation' },
        },
        column: {
          reported: 'Mrs Okonedo wants the driver to be told his own name',
          known: {
            found: 'reported by a verb other than saying',
            'left out': 'reported by a verb other than saying',
          },
        },
      },
    },
    {
      id: 'bell',
      why: 'a text that is all one quotation',
      speaker: 'Grace Okonedo, Mrs, head teacher',
      misnamed: 'text that is all one quotation',
      minor: true,
      in: {
        speech: {
          quoted: 'Children, this bell has been rung ... last time',
          known: { speaker: 'text that is all one quotation' },
        },
      },
    },
    {
      id: 'bus',
      why: 'reported by insisting and by promising',
      speaker: 'Ralph Quillon, county',
      in: {
        agency: { quoted: 'No child will sit on a bus for more than 25 minutes' },
        tabloid: { reported: 'Education boss Ralph Quillon insisted ... 25 minutes' },
        column: { reported: 'Mr Quillon promises that the bus will take 25 minutes at most' },
      },
    },
    {
      id: 'anger',
      why: 'reported by one text alone',
      speaker: 'Ralph Quillon, county',
      minor: true,
      in: { agency: { reported: 'he understood the anger' } },
    },
  ],
  nobodys: [
    {
      why: 'invented lines',
      known: 'invented lines',
      in: 'column',
      words: 'We regret any inconvenience to the under-tens',
    },
  ],
};
