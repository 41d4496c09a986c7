import type { NewsEvent } from '../event';

const FIRST =
  'A storm tore the roof off the fish market on Hollin Island on Sunday night and carried it across the harbour, where it came down on an empty car park.';
const SECOND =
  '“It went over my head like a sheet of newspaper,” said night watchman Corwin Abara, who had stepped outside to look for his cat.';
const THIRD =
  'The island’s mayor, Linnea Storstad, said that the market would open in the school gym. “We have sold herring in worse places,” she said.';
const FOURTH = 'The cat came home on Monday morning.';

export const HOLLIN_STORM: NewsEvent = {
  id: 'hollin-storm',
  what: 'A storm on an island, of which every paper prints the one agency’s report.',
  texts: [
    {
      id: 'agency',
      outlet: 'Northern Dispatch',
      title: 'Storm carries off roof of fish market',
      published: '2030-01-14',
      paragraphs: [FIRST, SECOND, THIRD, FOURTH],
    },
    {
      id: 'daily',
      outlet: 'The Hollin Daily',
      title: 'Roof of fish market flies across harbour',
      published: '2030-01-14',
      paragraphs: [FIRST, SECOND, THIRD, FOURTH, 'Northern Dispatch contributed to this report.'],
    },
    {
      id: 'express',
      outlet: 'Express of the North',
      title: 'Flying roof lands on car park – and the cat is fine!',
      published: '2030-01-15',
      paragraphs: [FIRST, SECOND, THIRD],
    },
  ],
  copies: [['agency', 'daily', 'express']],
  utterances: [
    {
      id: 'newspaper',
      why: 'a story whose texts are all copies',
      speaker: 'Corwin Abara',
      in: {
        agency: { quoted: 'It went over my head like a sheet of newspaper' },
        daily: { quoted: 'It went over my head like a sheet of newspaper' },
        express: { quoted: 'It went over my head like a sheet of newspaper' },
      },
    },
    {
      id: 'herring',
      why: 'a story whose texts are all copies',
      speaker: 'Linnea Storstad, mayor',
      in: {
        agency: { quoted: 'We have sold herring in worse places' },
        daily: { quoted: 'We have sold herring in worse places' },
        express: { quoted: 'We have sold herring in worse places' },
      },
    },
    {
      id: 'gym',
      why: 'a story whose texts are all copies',
      speaker: 'Linnea Storstad, mayor',
      in: {
        agency: { reported: 'The island’s mayor, Linnea Storstad, said ... gym' },
        daily: { reported: 'The island’s mayor, Linnea Storstad, said ... gym' },
        express: { reported: 'The island’s mayor, Linnea Storstad, said ... gym' },
      },
    },
  ],
};
