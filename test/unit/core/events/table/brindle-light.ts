import type { NewsEvent } from '../event';

export const BRINDLE_LIGHT: NewsEvent = {
  id: 'brindle-light',
  what: 'A court rules that an island’s lighthouse may not be sold.',
  texts: [
    {
      id: 'agency',
      outlet: 'Seaboard Press',
      title: 'Court blocks sale of Brindle lighthouse',
      published: '2034-02-09',
      paragraphs: [
        'A court in Tavish on Thursday stopped the government from selling the lighthouse on Brindle Island to a hotel chain.',
        '“The Act speaks of ‘lights in use’, and a light in use is what this court saw from the ferry,” Judge Henrietta Calloway wrote in her ruling. “A lamp that has brought boats home for 140 years is not a garden ornament.”',
        'Islander Fergus Tain, who had sued, said he would celebrate by sleeping. “I’ve been up with that lamp since I was nine,” Tain said.',
        'The Treasury will appeal, a spokeswoman said.',
      ],
    },
    {
      id: 'lawblog',
      outlet: 'Obiter',
      title: 'Tain v Treasury: what is a light in use?',
      published: '2034-02-11',
      paragraphs: [
        'Judge Calloway’s ruling runs to four pages and contains one joke, which is three pages shorter and one joke more than usual.',
        'Its heart is paragraph 11: “The Act speaks of ‘lights in use’, and a light in use is what this court saw from the ferry.” Paragraph 12 adds that a lamp “that has brought boats home for 140 years is not a garden ornament”.',
        'The hotel’s counsel, Leopold Strand KC, had argued that no keeper had lived there since 1998. The judge’s answer was short: “[The lamp] does not know that it is lonely.”',
        'I think she is right, and that the “Lights and Beacons Act” should have said so itself.',
      ],
    },
    {
      id: 'tabloid',
      outlet: 'The Tavish Mail',
      title: 'Beam me up! Islanders sink luxury hotel plan',
      published: '2034-02-10',
      paragraphs: [
        'Jubilant islanders danced on the quay after a judge threw out plans to flog their lighthouse to a five-star hotel group.',
        'It is “not a garden ornament”, ruled no-nonsense Henrietta Calloway, 63.',
        'Hero fisherman Fergus Tain, who took on the suits and won, beamed: “I have been up with that lamp since I was 9. Now I can sleep.”',
        'The hotel chain must pay its own costs. The property was once listed “at the Office for Coastal Heritage” as a ruin.',
        'Caption: Tain with his dog, Bosun, on Thursday.',
      ],
    },
    {
      id: 'record',
      outlet: 'The Tavish Courier',
      title: 'Lighthouse stays with the island, and the dark with the Treasury',
      published: '2034-02-10',
      paragraphs: [
        'The Treasury may not sell a lighthouse that still shines. That is the short version of a judgment given in Tavish on Thursday.',
        'The ruling finds that the law protects lights in use, and that the court had seen one from the ferry.',
        'For the hotel, Leopold Strand KC told the court: “A light without a keeper is a bulb.” He would not say whether his client would go elsewhere.',
        'Mr Tain’s neighbours have promised to paint the tower before midsummer.',
        'A spokeswoman for the Treasury confirmed that it would appeal.',
      ],
    },
  ],
  utterances: [
    {
      id: 'in-use',
      why: 'nested quotation marks; a ruling as source',
      speaker: 'Henrietta Calloway, judge, the ruling',
      in: {
        agency: {
          quoted: 'The Act speaks of ... the ferry',
          known: { fidelity: 'nested quotation told twice', speaker: 'nested quotation told twice' },
        },
        lawblog: {
          quoted: 'The Act speaks of ... the ferry',
          as: ['verbatim', 'shortened'],
          known: { fidelity: 'nested quotation told twice', speaker: 'nobody, though it is plain' },
        },
        record: {
          reported: 'The ruling finds that the law protects ... the ferry',
          known: { 'left out': 'reported of a document', found: 'reported of a document' },
        },
      },
    },
    {
      id: 'ornament',
      why: 'a short exact fragment; a ruling as source',
      speaker: 'Henrietta Calloway, judge, the ruling, paragraph 12',
      in: {
        agency: { quoted: 'A lamp that has brought ... garden ornament' },
        lawblog: { quoted: 'that has brought boats home ... garden ornament', as: ['fragment', 'shortened'] },
        tabloid: { quoted: 'not a garden ornament', as: ['fragment', 'shortened'] },
      },
    },
    {
      id: 'lonely',
      why: 'an editor’s brackets; quoted by one text alone',
      speaker: 'Henrietta Calloway, judge',
      misnamed: 'nobody, though it is plain',
      in: {
        lawblog: {
          quoted: '[The lamp] does not know that it is lonely',
          known: { speaker: 'nobody, though it is plain' },
        },
      },
    },
    {
      id: 'nine',
      why: 'a contraction and a number in another dress',
      speaker: 'Fergus Tain',
      misnamed: 'role glued to the name',
      in: {
        tabloid: {
          quoted: 'I have been up with that lamp since I was 9. Now I can sleep',
          known: { speaker: 'nobody, though it is plain' },
        },
        agency: {
          quoted: 'I’ve been up with that lamp since I was nine',
          as: ['restyled', 'shortened'],
          known: { speaker: 'role glued to the name' },
        },
      },
    },
    {
      id: 'sleeping',
      why: 'reported in one text, half quoted in another',
      speaker: 'Fergus Tain',
      minor: true,
      misnamed: 'role glued to the name',
      in: {
        agency: { reported: 'he would celebrate by sleeping' },
        tabloid: {
          quoted: 'Now I can sleep',
          known: { speaker: 'nobody, though it is plain', found: 'reported in wholly other words' },
        },
      },
    },
    {
      id: 'bulb',
      why: 'told a court',
      speaker: 'Leopold Strand KC',
      in: { record: { quoted: 'A light without a keeper is a bulb' } },
    },
    {
      id: 'no-keeper',
      why: 'reported by arguing, by one text alone',
      speaker: 'Leopold Strand KC, counsel',
      minor: true,
      in: { lawblog: { reported: 'no keeper had lived there since 1998' } },
    },
    {
      id: 'appeal',
      why: 'only ever reported',
      speaker: 'a spokeswoman for the Treasury',
      unsaid: { tabloid: 'reported on both sides', lawblog: 'reported on both sides' },
      in: {
        agency: { reported: 'The Treasury will appeal, a spokeswoman said' },
        record: {
          reported: 'A spokeswoman for the Treasury confirmed that it would appeal',
          known: { found: 'reported on both sides' },
        },
      },
    },
    {
      id: 'paint',
      why: 'reported by promising, by one text alone',
      speaker: 'Mr Tain’s neighbours',
      minor: true,
      in: { record: { reported: 'Mr Tain’s neighbours have promised ... midsummer' } },
    },
    {
      id: 'elsewhere',
      why: 'reported by refusing, by one text alone',
      speaker: 'Leopold Strand KC',
      minor: true,
      in: { record: { reported: 'He would not say whether his client would go elsewhere' } },
    },
  ],
  apart: [
    {
      why: 'answer and argument',
      between: [
        ['lawblog', 'no keeper had lived there since 1998'],
        ['record', 'A light without a keeper is a bulb'],
      ],
    },
  ],
  nobodys: [
    { why: 'the name of a law', in: 'lawblog', words: 'Lights and Beacons Act' },
    { why: 'an office in marks', in: 'tabloid', words: 'at the Office for Coastal Heritage' },
    { why: 'a caption', in: 'tabloid', words: 'Caption: Tain with his dog, Bosun, on Thursday.' },
  ],
};
