import type { NewsEvent } from '../event';

export const CORVIN_METEOR: NewsEvent = {
  id: 'corvin-meteor',
  what: 'A meteorite falls into a vineyard; the institute writes, its director speaks, the ministry corrects.',
  texts: [
    {
      id: 'release',
      outlet: 'Corvin Institute of Astronomy',
      title: 'Statement on the fall of a meteorite near Vale',
      published: '2034-10-08',
      paragraphs: [
        'The Corvin Institute confirms that an object of about 14 kilograms fell into a vineyard near Vale in the early hours of 8 October.',
        'Director Professor Isaura Bellweather states: “The object is a stony meteorite of a type that has been found only five times, and the institute is deeply grateful to the finder for having informed us without delay.”',
        'Members of the public are asked not to enter the vineyard.',
      ],
    },
    {
      id: 'agency',
      outlet: 'Vineyard Wire',
      title: 'Rare meteorite falls into vineyard',
      published: '2034-10-08',
      paragraphs: [
        'VALE (Vineyard Wire) – A rare meteorite weighing about 14 kilograms has fallen into a vineyard near Vale, the Corvin Institute of Astronomy said on Sunday.',
        '“The object is a stony meteorite of a type that has been found only five times,” director Isaura Bellweather said in a statement.',
        'At a news conference she was less formal. “It’s only the fifth of its kind and I’m deeply grateful that the man rang us and not an auction house,” she said.',
        'Winegrower Baptiste Corneille heard a bang at four in the morning. “I thought my brother-in-law had parked again,” he said.',
      ],
    },
    {
      id: 'tabloid',
      outlet: 'The Vale Trumpet',
      title: 'STAR ROCK SMASHES INTO VINES',
      published: '2034-10-09',
      paragraphs: [
        'A 40-kilo space rock has flattened a row of prize-winning vines.',
        '“I thought my brother-in-law had parked again!” joked winemaker Baptiste Corneille, who found the monster at dawn.',
        'Star-gazer Isaura Bellweather hugged him: “I’m deeply grateful that the man rang us, not an auction house.”',
        'Asked whether he would sell, Monsieur Corneille said: “Probably.”',
        'Follow our live blog on the “Star of Vale”.',
      ],
    },
    {
      id: 'record',
      outlet: 'The Provincial',
      title: 'Who owns what falls from the sky?',
      published: '2034-10-11',
      paragraphs: [
        'The ministry of culture has claimed the meteorite of Vale for the state. “What falls on this country belongs to this country,” State Secretary Amandus Rehn said on Tuesday.',
        'Mr Corneille does not want to give it up. Will he sell? “Probably not,” he told The Provincial.',
        'Professor Bellweather has thanked the winegrower for calling the institute rather than an auction house.',
        'Her institute has since corrected the weight: the stone has 11 kilograms, not 14.',
        'According to the institute, stones of the type have been found “only five times”.',
      ],
    },
    {
      id: 'blog',
      outlet: 'Cork & Comet',
      title: 'Notes on a hole in a vineyard',
      published: '2034-10-12',
      paragraphs: [
        'The hole is smaller than you would think. I have put my hat in it.',
        '“What falls on this country belongs to this country”, says Amandus Rehn. By that rule he owns the rain.',
        'Baptiste, whom everybody here calls “Titi”, pours me a glass. “I thought my brother-in-law had parked again”, he says, as he has said to everybody this week, and then: “Probably not. It keeps the starlings away.”',
        '[Isaura Bellweather is a friend of this blog.]',
      ],
    },
  ],
  utterances: [
    {
      id: 'object',
      why: 'a written statement, cut at the end',
      speaker: 'Isaura Bellweather, director, professor, institute',
      in: {
        release: { quoted: 'The object is a stony meteorite ... delay' },
        agency: {
          quoted: 'The object is a stony meteorite of a type that has been found only five times',
          as: 'shortened',
          dropped: ['and the institute is deeply grateful'],
        },
        record: {
          quoted: 'only five times',
          as: ['fragment', 'shortened'],
          known: { 'left out': 'short exact fragment', found: 'short exact fragment' },
        },
      },
    },
    {
      id: 'rang',
      why: 'spoken, of a statement that was written too; a word cut',
      speaker: 'Isaura Bellweather, director, professor',
      in: {
        agency: { quoted: 'It’s only the fifth of its kind ... auction house' },
        tabloid: {
          quoted: 'I’m deeply grateful ... auction house',
          as: ['shortened', 'fragment'],
          known: { speaker: 'nobody, though it is plain' },
        },
        record: {
          reported: 'Professor Bellweather has thanked ... auction house',
          known: { 'left out': 'reported by a verb other than saying', found: 'reported by a verb other than saying' },
        },
      },
    },
    {
      id: 'parked',
      why: 'a nickname for the speaker; only marks differ',
      speaker: 'Baptiste Corneille',
      in: {
        agency: {
          quoted: 'I thought my brother-in-law had parked again',
        },
        tabloid: { quoted: 'I thought my brother-in-law had parked again' },
        blog: {
          quoted: 'I thought my brother-in-law had parked again',
        },
      },
    },
    {
      id: 'probably-not',
      why: 'two everyday words',
      speaker: 'Baptiste Corneille',
      misnamed: 'neighbour for the speaker',
      in: {
        blog: { quoted: 'Probably not. It keeps the starlings away', known: { speaker: 'neighbour for the speaker' } },
        record: {
          quoted: 'Probably not',
          as: ['verbatim', 'shortened', 'fragment'],
          known: { 'left out': 'everyday words', found: 'everyday words' },
        },
      },
    },
    {
      id: 'probably',
      why: 'one everyday word, and the opposite elsewhere',
      speaker: 'Baptiste Corneille',
      minor: true,
      in: { tabloid: { quoted: 'Probably' } },
    },
    {
      id: 'belongs',
      why: 'quoted alike; said only later',
      speaker: 'Amandus Rehn, State Secretary',
      in: {
        record: { quoted: 'What falls on this country belongs to this country' },
        blog: { quoted: 'What falls on this country belongs to this country' },
      },
    },
    {
      id: 'weight',
      why: 'a number that differs',
      speaker: 'the Corvin Institute of Astronomy',
      minor: true,
      in: {
        release: { reported: 'The Corvin Institute confirms ... October' },
        agency: { reported: 'A rare meteorite weighing ... on Sunday' },
        record: {
          reported: 'Her institute has since corrected the weight ... not 14',
          known: { 'left out': 'reported on both sides', found: 'reported on both sides' },
        },
      },
    },
    {
      id: 'claimed',
      why: 'reported by claiming, by one text alone',
      speaker: 'the ministry of culture',
      minor: true,
      in: { record: { reported: 'The ministry of culture has claimed ... state' } },
    },
    {
      id: 'keep-out',
      why: 'asked by nobody in particular',
      speaker: 'the Corvin Institute of Astronomy',
      minor: true,
      in: { release: { reported: 'Members of the public are asked not to enter the vineyard' } },
    },
  ],
  apart: [
    {
      why: 'a negation',
      between: [
        ['tabloid', 'Probably'],
        ['record', 'Probably not'],
      ],
    },
    {
      why: 'a negation',
      between: [
        ['tabloid', 'Probably'],
        ['blog', 'Probably not. It keeps the starlings away'],
      ],
    },
    {
      why: 'a written and a spoken statement',
      between: [
        ['release', 'The object is a stony meteorite ... delay'],
        ['tabloid', 'I’m deeply grateful ... auction house'],
      ],
    },
    {
      why: 'a written and a spoken statement',
      between: [
        ['release', 'The object is a stony meteorite ... delay'],
        ['agency', 'It’s only the fifth of its kind ... auction house'],
      ],
    },
  ],
  nobodys: [
    { why: 'a name in marks', in: 'tabloid', words: 'Star of Vale' },
    { why: 'a nickname', known: 'nickname in marks', in: 'blog', words: 'Titi' },
    { why: 'an outlet’s note', in: 'blog', words: 'Isaura Bellweather is a friend of this blog.' },
  ],
};
