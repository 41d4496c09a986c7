import type { NewsEvent } from '../event';

export const STONE_OTTER: NewsEvent = {
  id: 'stone-otter',
  what: 'A city removes a sculpture by mistake; the mayor apologises, a columnist has fun.',
  texts: [
    {
      id: 'record',
      outlet: 'The Calderport Journal',
      title: 'City workers scrap sculpture as rubble',
      published: '2028-06-19',
      paragraphs: [
        'A sculpture that cost the city of Calderport 90,000 marks was taken to the tip on Friday because a road crew took it for rubble.',
        'The work, an otter of river stones by Zora Meling, had been put up under the programme “Art on Every Corner” only nine days before.',
        '“I spent two winters choosing those stones,” Meling said. “They asked me for something that looks as if it had always been there. I suppose I succeeded.”',
        'Mayor Augustin Fell apologised to the artist by telephone and again in front of cameras. “This should not have happened, and it will not happen again,” he said.',
        'The crew’s foreman, Piet Lorch, said nobody had told him about an otter.',
      ],
    },
    {
      id: 'tabloid',
      outlet: 'Calder Express',
      title: '90,000-mark otter binned by council',
      published: '2028-06-19',
      paragraphs: [
        'You otter be ashamed! Blundering council workers have crushed a statue worth 90,000 marks.',
        'Sculptor Zora Meling, 44, fought back tears: “I’ve spent two winters choosing those stones.”',
        'Foreman Piet Lorch shrugged: “Nobody told me about any otter. It was a heap. We take heaps away.”',
        'Fell said sorry last night and vowed that it would never happen again.',
        'CLICK HERE: Which river animal are you? Take our quiz',
      ],
    },
    {
      id: 'column',
      outlet: 'The Calderport Journal',
      title: 'A heap of trouble',
      published: '2028-06-21',
      paragraphs: [
        'Imagine the telephone call. “Madam, we have good news: your otter is now part of the ring road.” Or perhaps: “Madam, the city has always wanted you to have a broader public.”',
        'Zora Meling has said the only wise thing: “They asked me for something that looks as if it had always been there. I suppose I succeeded.”',
        'The mayor’s apology for the heap came within hours. His apology for the programme, “Art on Every Corner”, is still outstanding.',
        'As for Piet Lorch and his “we take heaps away”: it is the soundest art criticism that Calderport has heard in years.',
      ],
    },
    {
      id: 'radio',
      outlet: 'Radio Calder 3',
      title: 'Artist to build stone otter a second time',
      published: '2028-06-22',
      paragraphs: [
        'The sculptor Zora Meling will rebuild her otter, which road workers cleared away in Calderport last week.',
        'She told Radio Calder 3: "I spent two winters choosing those stones. I can spend a third one."',
        'The city will pay. Its mayor promised the artist a fence, a sign and a lamp. "This should not have happened and it won\'t happen again," Fell said on Friday.',
        'Lorch, the foreman who is said to have ordered the lorry, has sent her a bag of pebbles.',
      ],
    },
  ],
  utterances: [
    {
      id: 'winters',
      why: 'a tense changed; a sentence more in another text',
      speaker: 'Zora Meling',
      in: {
        record: { quoted: 'I spent two winters choosing those stones', as: ['verbatim', 'shortened'] },
        tabloid: {
          quoted: 'I’ve spent two winters choosing those stones',
          as: 'altered',
          changed: [['', '’ve']],
          known: { speaker: 'nobody, though it is plain' },
        },
        radio: { quoted: 'I spent two winters choosing those stones' },
      },
    },
    {
      id: 'third',
      why: 'said only later',
      speaker: 'Zora Meling',
      in: { radio: { quoted: 'I can spend a third one' } },
    },
    {
      id: 'always',
      why: 'the second piece of a passage',
      speaker: 'Zora Meling',
      in: {
        record: { quoted: 'They asked me for something ... I suppose I succeeded' },
        column: { quoted: 'They asked me for something ... I suppose I succeeded', as: ['verbatim', 'shortened'] },
      },
    },
    {
      id: 'again',
      why: 'everyday words; reported by vowing',
      speaker: 'Augustin Fell, mayor',
      in: {
        record: { quoted: 'This should not have happened ... again' },
        radio: { quoted: 'This should not have happened ... again', as: 'restyled' },
        tabloid: {
          reported: 'Fell said sorry last night and vowed that it would never happen again',
          known: { found: 'reported by a verb other than saying' },
        },
      },
    },
    {
      id: 'sorry',
      why: 'reported by apologising, and by a noun',
      speaker: 'Augustin Fell, mayor',
      minor: true,
      in: {
        record: { reported: 'Mayor Augustin Fell apologised to the artist ... cameras' },
        tabloid: { reported: 'Fell said sorry last night', known: { found: 'reported on both sides' } },
        column: { reported: 'The mayor’s apology for the heap', known: { found: 'reported by a noun' } },
      },
    },
    {
      id: 'heaps',
      why: 'a short exact fragment in marks on both sides',
      speaker: 'Piet Lorch, foreman',
      in: {
        tabloid: { quoted: 'Nobody told me about any otter. It was a heap. We take heaps away' },
        column: {
          quoted: 'we take heaps away',
          as: ['fragment', 'shortened'],
          known: { 'left out': 'short exact fragment', found: 'short exact fragment' },
        },
        record: {
          reported: 'The crew’s foreman, Piet Lorch, said nobody had told him about an otter',
          known: { found: 'reported with “says that”' },
        },
      },
    },
    {
      id: 'fence',
      why: 'reported by promising, by one text alone',
      speaker: 'Augustin Fell, mayor',
      minor: true,
      in: { radio: { reported: 'Its mayor promised the artist a fence, a sign and a lamp' } },
    },
  ],
  nobodys: [
    {
      why: 'invented lines',
      known: 'invented lines',
      in: 'column',
      words: 'Madam, we have good news: your otter is now part of the ring road.',
    },
    {
      why: 'invented lines',
      known: 'invented lines',
      in: 'column',
      words: 'Madam, the city has always wanted you to have a broader public.',
    },
    { why: 'a programme', in: 'column', words: 'Art on Every Corner' },
    { why: 'a programme', in: 'record', words: 'Art on Every Corner' },
    { why: 'a link', in: 'tabloid', words: 'Which river animal are you?' },
  ],
};
