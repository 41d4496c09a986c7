import type { NewsEvent } from '../event';

export const PORT_AMITY: NewsEvent = {
  id: 'port-amity',
  what: 'Two candidates for mayor debate the trams; one says that the other is bought.',
  texts: [
    {
      id: 'agency',
      outlet: 'Gulf Coast Wire',
      title: 'Candidates clash over trams in Port Amity debate',
      published: '2031-09-30',
      paragraphs: [
        'PORT AMITY – The two candidates for mayor of Port Amity clashed over the city’s trams on Monday night, with one accusing the other of taking money from a bus company.',
        '“You took eleven thousand dollars from Bluebird Buses and you forgot to tell anyone,” Delphine Marchetti told her opponent, Harlan Yates.',
        'Yates called the charge “a fairy tale with a bus in it”. “I have never taken a cent from Bluebird Buses,” he said.',
        'Marchetti promised to double the number of trams by 2035. Yates proposed to sell them.',
        '“I’m going to do what I said I would do,” he said when asked about the cost.',
      ],
    },
    {
      id: 'record',
      outlet: 'The Amity Examiner',
      title: 'Marchetti presses Yates on bus money',
      published: '2031-09-30',
      paragraphs: [
        'It took Councilwoman Delphine Marchetti nineteen minutes to bring up the buses.',
        '“You took eleven thousand dollars from Bluebird Buses,” she said to Harlan Yates, “and you forgot to tell anyone.”',
        'The former harbour master denied it. “I’ve never taken a cent from Bluebird Buses. Not one,” he replied. Filings seen by the Examiner show two payments of $5,500 to his committee.',
        'His plan to sell the trams was booed. Hers, to double their number within four years, drew applause and a question about money that she did not answer.',
        'Asked the same, Mr Yates said he was going to do what he had said he would do.',
      ],
    },
    {
      id: 'tabloid',
      outlet: 'Amity After Dark',
      title: 'A fairy tale with a bus in it!',
      published: '2031-10-01',
      paragraphs: [
        'What a night! Del Marchetti came out swinging, and Harlan “Harbour” Yates went down with his ship.',
        '“You took 11,000 dollars from Bluebird Buses and forgot to tell anyone!” she hissed.',
        '“A fairy tale with a bus in it,” spluttered Yates.',
        'Both say that they won. She tweeted: “Trams 1, Buses 0.” @HarlanYates: “I won. Ask anyone who was awake.”',
        'More: The ten worst ties of the campaign',
      ],
    },
    {
      id: 'blog',
      outlet: 'Rails & Tales',
      title: 'Debate night, with trams',
      published: '2031-10-01',
      paragraphs: [
        'Let me say first that I will vote for anyone who does not sell the trams.',
        'Marchetti wants twice as many of them by 2035. I have waited for that sentence since I was ten.',
        'Yates says that he will do what he said he would do. He said that he would sell them. There you are.',
        'On the $11,000 he has now taken back his denial: on Tuesday his campaign manager, Odette Brill, admitted that “a clerk recorded two payments under the wrong name”.',
      ],
    },
  ],
  utterances: [
    {
      id: 'took',
      why: 'split by its tag; a word less and a number in figures',
      speaker: 'Delphine Marchetti Del',
      in: {
        agency: { quoted: 'You took eleven thousand dollars ... anyone' },
        record: { quoted: ['You took eleven thousand dollars from Bluebird Buses', 'and you forgot to tell anyone'] },
        tabloid: { quoted: 'You took 11,000 dollars ... anyone', as: 'shortened', dropped: ['you'] },
      },
    },
    {
      id: 'never',
      why: 'a denial with the words of the claim; a sentence more',
      speaker: 'Harlan Yates',
      in: {
        record: { quoted: 'I’ve never taken a cent from Bluebird Buses. Not one' },
        agency: { quoted: 'I have never taken a cent from Bluebird Buses', as: ['shortened', 'restyled'] },
      },
    },
    {
      id: 'fairy-tale',
      why: 'a short exact fragment in marks on both sides',
      speaker: 'Harlan Yates',
      in: {
        agency: { quoted: 'a fairy tale with a bus in it' },
        tabloid: { quoted: 'A fairy tale with a bus in it', known: { speaker: 'nobody, though it is plain' } },
      },
    },
    {
      id: 'do-what',
      why: 'everyday words in the same order',
      speaker: 'Harlan Yates',
      in: {
        agency: { quoted: 'I’m going to do what I said I would do' },
        record: {
          reported: 'Mr Yates said he was going to do what he had said he would do',
          known: { 'left out': 'everyday words', found: 'everyday words' },
        },
        blog: {
          reported: 'Yates says that he will do what he said he would do',
          known: { 'left out': 'everyday words', found: 'everyday words' },
        },
      },
    },
    {
      id: 'double',
      why: 'reported by promising, by wanting and by a pronoun',
      speaker: 'Delphine Marchetti Del',
      unsaid: { tabloid: 'reported on both sides' },
      in: {
        agency: { reported: 'Marchetti promised to double the number of trams by 2035' },
        record: { reported: 'Hers, to double their number within four years', known: { found: 'reported by a noun' } },
        blog: {
          reported: 'Marchetti wants twice as many of them by 2035',
          known: { found: 'reported by a verb other than saying' },
        },
      },
    },
    {
      id: 'sell',
      why: 'reported by proposing, and by a noun',
      speaker: 'Harlan Yates',
      unsaid: { tabloid: 'reported on both sides' },
      in: {
        agency: { reported: 'Yates proposed to sell them' },
        record: { reported: 'His plan to sell the trams', known: { found: 'reported by a noun' } },
        blog: { reported: 'He said that he would sell them', known: { found: 'reported on both sides' } },
      },
    },
    {
      id: 'clerk',
      why: 'said only later',
      speaker: 'Odette Brill',
      in: { blog: { quoted: 'a clerk recorded two payments under the wrong name' } },
    },
    {
      id: 'trams-1',
      why: 'a post, of one text alone',
      speaker: 'Delphine Marchetti Del',
      minor: true,
      in: { tabloid: { quoted: 'Trams 1, Buses 0' } },
    },
    {
      id: 'i-won',
      why: 'a post, named by a handle',
      speaker: 'Harlan Yates HarlanYates',
      minor: true,
      in: { tabloid: { quoted: 'I won. Ask anyone who was awake' } },
    },
    {
      id: 'both-won',
      why: 'reported of two',
      speaker: 'both Marchetti Yates',
      minor: true,
      in: { tabloid: { reported: 'Both say that they won' } },
    },
  ],
  apart: [
    {
      why: 'a denial with the words of the claim',
      between: [
        ['agency', 'You took eleven thousand dollars ... anyone'],
        ['record', 'I’ve never taken a cent from Bluebird Buses. Not one'],
      ],
    },
    {
      why: 'a denial with the words of the claim',
      between: [
        ['agency', 'I have never taken a cent from Bluebird Buses'],
        ['tabloid', 'You took 11,000 dollars ... anyone'],
      ],
    },
    {
      why: 'the matter, not the words',
      between: [
        ['agency', 'You took eleven thousand dollars ... anyone'],
        ['blog', 'a clerk recorded two payments under the wrong name'],
      ],
    },
    {
      why: 'the candidates’ promises are two',
      between: [
        ['agency', 'Marchetti promised to double the number of trams by 2035'],
        ['blog', 'He said that he would sell them'],
      ],
    },
  ],
  nobodys: [
    { why: 'a nickname', in: 'tabloid', words: 'Harbour' },
    { why: 'a link headline', in: 'tabloid', words: 'The ten worst ties of the campaign' },
  ],
};
