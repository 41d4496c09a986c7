import type { NewsEvent } from '../event';

export const WOLF_PARK: NewsEvent = {
  id: 'wolf-park',
  what: 'Wolves leave a park through a fence; numbers, hedges and names differ from text to text.',
  texts: [
    {
      id: 'agency',
      outlet: 'Hinterland Press',
      title: 'Nine wolves escape from Drossen wildlife park',
      published: '2028-04-17',
      paragraphs: [
        'Nine wolves have escaped from the wildlife park at Drossen, its director, Ewa Tomasik, said on Monday.',
        '“Three of our wolves are pregnant, so we will probably not shoot any of them, and we ask every hunter to leave the rifle in the cupboard,” Tomasik said.',
        'Forester Knut Ahlgren, who found the hole in the fence, ruled out an accident. “Somebody brought bolt cutters and a good deal of time,” he told Hinterland Press.',
        'In a statement, the mayors of Drossen and Unterdrossen, Karla Wenzel and Toomas Rebane, asked parents to walk their children to school.',
      ],
    },
    {
      id: 'tabloid',
      outlet: 'Der Knaller',
      title: 'WOLF PANIC! 19 beasts on the loose',
      published: '2028-04-17',
      paragraphs: [
        'Nineteen hungry wolves are roaming the woods of Drossen tonight.',
        'Park boss Ewa Tomasik pleads: “Two of our wolves are pregnant, so we will not shoot any of them!”',
        '“Somebody brought bolt cutters,” says Knut Ahlgren, the forester.',
        'Both mayors have told parents to walk their kids to school.',
        'The “Friends of the Fence” want a vote.',
        'Archive: A wolf',
      ],
    },
    {
      id: 'record',
      outlet: 'Drossener Bote',
      title: 'All wolves but one are back',
      published: '2028-04-19',
      paragraphs: [
        'Eight of nine wolves are back in their enclosure, lured by forty kilos of tripe.',
        'Tomasik had asked hunters to leave their rifles at home, and they did. “It is a wake-up call, and it is a very expensive one,” the director said of the fence.',
        '“Somebody brought bolt cutters and a great deal of time,” Ahlgren repeated on Wednesday. The police are looking for a man with a beard, he said.',
        'In the letter that Karla Wenzel and Toomas Rebane sent to all households it says: “Walk your children to school, and walk slowly, for you are safer than you feel.”',
      ],
    },
    {
      id: 'blog',
      outlet: 'Howl',
      title: 'One to go',
      published: '2028-04-20',
      paragraphs: [
        '“Walk slowly, for you are safer than you feel.” I have pinned the mayors’ letter to my door.',
        'Her fence, says Ms Tomasik, is “a very expensive” wake-up call. She means the new one, at 80,000.',
        'The man with the beard was, by the way, Ahlgren himself: a walker had seen him mending the hole.',
        'For the politicians of the county assembly the whole affair is also “a wake-up call”, as their spokesman, Ferdi Kuhl, put it.',
      ],
    },
  ],
  utterances: [
    {
      id: 'pregnant',
      why: 'a number and a hedge changed',
      speaker: 'Ewa Tomasik, director',
      in: {
        agency: { quoted: 'Three of our wolves are pregnant ... cupboard' },
        tabloid: {
          quoted: 'Two of our wolves are pregnant ... them',
          as: 'altered',
          changed: [['Three', 'Two']],
          dropped: ['probably', 'and we ask every hunter'],
        },
        record: {
          reported: 'Tomasik had asked hunters to leave their rifles at home',
        },
      },
    },
    {
      id: 'cutters',
      why: 'a word changed; the end cut',
      speaker: 'Knut Ahlgren, forester',
      in: {
        agency: { quoted: 'Somebody brought bolt cutters and a good deal of time' },
        record: {
          quoted: 'Somebody brought bolt cutters and a great deal of time',
          as: 'altered',
          changed: [['good', 'great']],
        },
        tabloid: { quoted: 'Somebody brought bolt cutters', as: ['shortened', 'fragment'] },
      },
    },
    {
      id: 'walk',
      why: 'a letter of two persons; only ever quoted in part',
      speaker: 'Karla Wenzel and Toomas Rebane, the mayors’ letter',
      misnamed: 'document as speaker',
      in: {
        record: { quoted: 'Walk your children to school ... you feel', known: { speaker: 'document as speaker' } },
        blog: {
          quoted: 'Walk slowly, for you are safer than you feel',
          as: ['shortened', 'fragment'],
          known: { speaker: 'nobody, though it is plain', form: 'sentence in marks without a tag' },
        },
        agency: {
          reported: 'the mayors of Drossen and Unterdrossen ... to school',
          known: { 'left out': 'reported by a verb other than saying', found: 'reported by a verb other than saying' },
        },
        tabloid: {
          reported: 'Both mayors have told parents to walk their kids to school',
          known: { 'left out': 'reported by a verb other than saying', found: 'reported by a verb other than saying' },
        },
      },
    },
    {
      id: 'expensive',
      why: 'a fragment of three words',
      speaker: 'Ewa Tomasik, director',
      misnamed: 'neighbour for the speaker',
      in: {
        record: { quoted: 'It is a wake-up call, and it is a very expensive one' },
        blog: {
          quoted: 'a very expensive',
          as: ['fragment', 'shortened'],
          known: { speaker: 'pronoun for the speaker' },
        },
      },
    },
    {
      id: 'wake-up-kuhl',
      why: 'a stock phrase of another',
      speaker: 'Ferdi Kuhl, spokesman',
      minor: true,
      misnamed: 'neighbour for the speaker',
      in: { blog: { quoted: 'a wake-up call', known: { speaker: 'neighbour for the speaker' } } },
    },
    {
      id: 'nine',
      why: 'a number that differs',
      speaker: 'Ewa Tomasik, director',
      minor: true,
      in: {
        agency: { reported: 'Nine wolves have escaped from the wildlife park at Drossen' },
        tabloid: {
          reported: 'Nineteen hungry wolves are roaming the woods of Drossen tonight',
          known: { found: 'reported in wholly other words' },
        },
      },
    },
    {
      id: 'accident',
      why: 'reported by ruling out, by one text alone',
      speaker: 'Knut Ahlgren, forester',
      minor: true,
      in: { agency: { reported: 'Forester Knut Ahlgren, who found ... accident' } },
    },
    {
      id: 'beard',
      why: 'reported with its tag at the end, by one text alone',
      speaker: 'Knut Ahlgren, forester',
      minor: true,
      in: { record: { reported: 'The police are looking for a man with a beard, he said' } },
    },
    {
      id: 'vote',
      why: 'a group in marks that wants something',
      speaker: 'Friends of the Fence',
      minor: true,
      in: { tabloid: { reported: 'want a vote' } },
    },
  ],
  apart: [
    {
      why: 'a stock phrase of another',
      between: [
        ['record', 'It is a wake-up call, and it is a very expensive one'],
        ['blog', 'a wake-up call'],
      ],
    },
    {
      why: 'another thing of the same speaker',
      between: [
        ['agency', 'Somebody brought bolt cutters and a good deal of time'],
        ['record', 'The police are looking for a man with a beard, he said'],
      ],
    },
  ],
  nobodys: [
    { why: 'a group’s name', in: 'tabloid', words: 'Friends of the Fence' },
    { why: 'a picture credit', in: 'tabloid', words: 'Archive: A wolf' },
  ],
};
