import type { NewsEvent } from '../event';

export const HARROWMERE_WEIR: NewsEvent = {
  id: 'harrowmere-weir',
  what: 'A town council votes to pull down an old weir, against a rowing club and for the salmon.',
  texts: [
    {
      id: 'agency',
      outlet: 'Fenland Press Agency',
      title: 'Harrowmere council votes to demolish Victorian weir',
      published: '2029-03-14',
      paragraphs: [
        'HARROWMERE, March 14 – Councillors in Harrowmere voted 19 to 14 on Tuesday night to demolish the town’s Victorian weir, ending a dispute that has run for eleven years.',
        '“The weir has been dying since my grandmother skated behind it,” council leader Perpetua Oxley told the chamber, “and no amount of concrete will bring it back.”',
        'Rowers packed the public gallery. “You are draining the only straight mile between here and the sea,” said Gideon Marsh, captain of Harrowmere Rowing Club. “We didn’t get so much as a phone call.”',
        'Dr Sunniva Aldcroft, an ecologist who advised the council, said that salmon could return to the upper Teal within four winters.',
        'Work is expected to begin in September and to cost 2.3 million crowns.',
      ],
    },
    {
      id: 'gazette',
      outlet: 'Harrowmere Gazette',
      title: 'End of the line for our weir',
      published: '2029-03-14',
      paragraphs: [
        'The weir is to go. By five votes, after four hours of shouting, the council decided on Tuesday to take it out of the river for good.',
        'Its leader, Perpetua Oxley, said: “The weir has been dying since my grandmother skated behind it and no amount of concrete will bring it back.',
        '“I have signed the cheques for eleven years of patches. I will not sign another.”',
        'Gideon Marsh, who coaches the under-sixteens and captains the club, shook his head. “We did not get so much as a phone call,” he said. “You are draining the only straight mile between here and the sea.”',
        'Oxley’s plan to pay for a new boathouse upstream was met with laughter from the gallery.',
        'Pictured: rowers on the steps of the town hall. Photo: Wilf Tansy',
      ],
    },
    {
      id: 'tabloid',
      outlet: 'The Daily Lantern',
      title: '‘A phone call’: rowers’ fury as eco-council pulls plug on river',
      published: '2029-03-15',
      paragraphs: [
        'Furious rowers say nobody gave them “so much as a phone call” before bungling Harrowmere councillors pulled the plug on their river.',
        'Club captain Gideon Marsh stormed: “You’re draining the only straight mile between here and the sea!”',
        'But defiant council boss Perpetua Oxley hit back that the weir “has been dying since my grandmother skated behind it”.',
        'She has offered the club a new boathouse upstream, at the taxpayer’s expense.',
        'READ MORE: Ten swans that hate their neighbours',
      ],
    },
    {
      id: 'blog',
      outlet: 'Upstream, a blog about rivers',
      title: 'Let the Teal run',
      published: '2029-03-16',
      paragraphs: [
        'I never thought I would see it, but the council has done it. The weir is coming down.',
        'Ms Oxley put it better than I could: “I have signed the cheques for eleven years of patches. I will not sign another.” And on the money wasted so far: “[N]o amount of concrete will bring [the weir] back.”',
        'Sunniva Aldcroft, whose counts of fry I have quoted here for years, believes that the salmon could be back in the upper Teal within four winters.',
        'The rowers are cross, and they have a point: they were not telephoned. They say that the town is draining the only straight mile there is before the sea.',
      ],
    },
  ],
  utterances: [
    {
      id: 'dying',
      why: 'a passage split by its tag, and cut',
      speaker: 'Perpetua Oxley',
      unsaid: { blog: 'another part of one passage' },
      in: {
        agency: { quoted: 'The weir has been dying ... skated behind it' },
        gazette: { quoted: 'The weir has been dying ... skated behind it' },
        tabloid: { quoted: 'has been dying since my grandmother skated behind it', as: ['fragment', 'shortened'] },
      },
    },
    {
      id: 'concrete',
      why: 'half of a passage, with an editor’s brackets',
      speaker: 'Perpetua Oxley',
      minor: true,
      in: {
        agency: { quoted: 'and no amount of concrete will bring it back' },
        gazette: { quoted: 'and no amount of concrete will bring it back' },
        blog: {
          quoted: '[N]o amount of concrete will bring [the weir] back',
          as: ['fragment', 'shortened'],
          known: {
            speaker: 'nobody, though it is plain',
          },
        },
      },
    },
    {
      id: 'cheques',
      why: 'a quotation that goes on in the next paragraph',
      speaker: 'Perpetua Oxley',
      in: {
        gazette: { quoted: 'I have signed the cheques ... sign another' },
        blog: { quoted: 'I have signed the cheques ... sign another' },
      },
    },
    {
      id: 'mile',
      why: 'pieces in another order',
      speaker: 'Gideon Marsh',
      in: {
        agency: { quoted: 'You are draining ... the sea' },
        gazette: { quoted: 'You are draining ... the sea' },
        tabloid: { quoted: 'You’re draining ... the sea', as: 'restyled' },
        blog: {
          reported: 'They say that the town is draining ... before the sea',
          speaker: 'rowers Gideon Marsh',
          known: { found: 'reported with “says that”' },
        },
      },
    },
    {
      id: 'phone-call',
      why: 'a contraction in another dress',
      speaker: 'Gideon Marsh',
      in: {
        agency: { quoted: 'We didn’t get so much as a phone call' },
        gazette: { quoted: 'We did not get so much as a phone call', as: 'restyled' },
        tabloid: {
          quoted: 'so much as a phone call',
          as: ['fragment', 'shortened'],
          speaker: 'rowers Gideon Marsh',
          known: { speaker: 'role for the speaker' },
        },
        blog: {
          reported: 'they were not telephoned',
          speaker: 'rowers Gideon Marsh',
          known: { 'left out': 'reported in wholly other words', found: 'reported in wholly other words' },
        },
      },
    },
    {
      id: 'salmon',
      why: 'only ever reported',
      speaker: 'Sunniva Aldcroft',
      in: {
        agency: { reported: 'Dr Sunniva Aldcroft ... four winters' },
        blog: { reported: 'Sunniva Aldcroft ... four winters', known: { found: 'reported on both sides' } },
      },
    },
    {
      id: 'boathouse',
      why: 'reported by a noun',
      speaker: 'Perpetua Oxley',
      unsaid: { blog: 'reported by a noun', agency: 'reported by a noun' },
      in: {
        gazette: { reported: 'Oxley’s plan to pay ... upstream' },
        tabloid: { reported: 'She has offered the club ... upstream', known: { found: 'reported by a noun' } },
      },
    },
  ],
  nobodys: [
    { why: 'a caption', in: 'gazette', words: 'Pictured: rowers on the steps of the town hall.' },
    { why: 'a link headline', in: 'tabloid', words: 'Ten swans that hate their neighbours' },
  ],
  apart: [
    {
      why: 'two parts of one passage',
      between: [
        ['blog', '[N]o amount of concrete will bring [the weir] back'],
        ['tabloid', 'has been dying since my grandmother skated behind it'],
      ],
      known: 'another part of one passage',
    },
  ],
};
