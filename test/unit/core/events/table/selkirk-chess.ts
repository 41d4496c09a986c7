import type { NewsEvent } from '../event';

export const SELKIRK_CHESS: NewsEvent = {
  id: 'selkirk-chess',
  what: 'A game of chess is broken off because of a watch; players with names in other scripts.',
  texts: [
    {
      id: 'agency',
      outlet: 'Board & Pawn News',
      title: 'Brodov forfeits in Selkirk after arbiter finds smartwatch',
      published: '2035-09-13',
      paragraphs: [
        'Grandmaster Lev Brodov (Лев Бродов) forfeited his game against Li Wenjuan in the ninth round of the Selkirk Masters after an arbiter found a smartwatch in his coat.',
        '“It was my daughter’s watch, it had no battery, and I had forgotten that it was there,” Brodov said.',
        'Li (李文娟), who leads with seven points, did not want to win that way. “I came to play chess, not to search coats,” she said through an interpreter.',
        'Chief arbiter Ismael Duarte said the rule left him no choice: “A watch is a watch. I cannot ask it whether it is asleep.”',
      ],
    },
    {
      id: 'translated',
      outlet: '棋报 in English',
      title: 'Li Wenjuan wins without a move',
      published: '2035-09-13',
      paragraphs: [
        '李文娟 scored a full point on Thursday, but she was not happy about it.',
        '“I came here for chess and not for searching people’s coats,” 李文娟 told this newspaper in Chinese.',
        'Her opponent, Лев Бродов, explained: “It was my daughter’s watch, it had no battery and I had forgotten that it was there.”',
        'The chief arbiter defended the decision. “I cannot ask it whether it is asleep,” he said of the watch.',
      ],
    },
    {
      id: 'magazine',
      outlet: 'The Long Diagonal',
      title: 'Round nine: the coat',
      published: '2035-09-15',
      paragraphs: [
        '“A watch is a watch. I can’t ask it whether it’s asleep.”',
        '– Ismael Duarte, chief arbiter',
        'Nobody who knows Lev Brodov believes that he cheats. But nobody who knows the rules believes that Duarte could have done anything else.',
        'Brodov’s explanation, that the watch was his daughter’s and had no battery, was accepted by everyone. It did not help him.',
        '“I came to play chess,” said Li Wenjuan, “not to search coats.” Then she went for a walk.',
        'The federation’s president, Dame Olwen Pryce, has called for lockers.',
      ],
    },
    {
      id: 'blog',
      outlet: 'Zugzwang Daily',
      title: 'Coatgate and the sleeping watch',
      published: '2035-09-16',
      paragraphs: [
        'Quote of the year from Selkirk: “I came to play chess, not to search coats” (Li Wenjuan).',
        'Runner-up: “It was my daughter’s watch, it had no battery.” Lev, we believe you.',
        '@OlwenPryce: “Lockers. For everyone. From the next tournament on. I should have done it years ago.”',
        'Our own view has been the same since 2029: “No lockers, no chess!”',
      ],
    },
  ],
  utterances: [
    {
      id: 'watch',
      why: 'a speaker with a name in Cyrillic; a cut at the end',
      speaker: 'Lev Brodov Лев Бродов',
      in: {
        agency: { quoted: 'It was my daughter’s watch ... it was there' },
        translated: { quoted: 'It was my daughter’s watch ... it was there' },
        blog: {
          quoted: 'It was my daughter’s watch, it had no battery',
          as: 'shortened',
          dropped: ['and I had forgotten that it was there'],
          known: { speaker: 'label for the speaker' },
        },
        magazine: { reported: 'Brodov’s explanation, that the watch ... no battery' },
      },
    },
    {
      id: 'coats',
      why: 'a speaker with a name in Chinese; split by its tag; a bare name after it',
      speaker: 'Li Wenjuan 李文娟',
      in: {
        agency: { quoted: 'I came to play chess, not to search coats' },
        magazine: { quoted: ['I came to play chess', 'not to search coats'] },
        blog: { quoted: 'I came to play chess, not to search coats', known: { speaker: 'name after the quotation' } },
        translated: {
          quoted: 'I came here for chess ... people’s coats',
          as: 'altered',
          known: { found: 'another translation' },
        },
      },
    },
    {
      id: 'asleep',
      why: 'a bare name in the next paragraph; contractions',
      speaker: 'Ismael Duarte, chief arbiter',
      in: {
        agency: { quoted: 'A watch is a watch. ... asleep' },
        magazine: {
          quoted: 'A watch is a watch. ... asleep',
          as: 'restyled',
          known: { speaker: 'name after the quotation' },
        },
        translated: {
          quoted: 'I cannot ask it whether it is asleep',
          as: ['shortened', 'fragment'],
        },
      },
    },
    {
      id: 'lockers',
      why: 'a post, named by a handle; reported by calling for',
      speaker: 'Olwen Pryce OlwenPryce Dame',
      in: {
        blog: { quoted: 'Lockers. For everyone. ... years ago' },
        magazine: {
          reported: 'The federation’s president, Dame Olwen Pryce, has called for lockers',
          known: { 'left out': 'reported by a verb other than saying', found: 'reported by a verb other than saying' },
        },
      },
    },
    {
      id: 'no-choice',
      why: 'reported of the quotation that comes after it',
      speaker: 'Ismael Duarte, chief arbiter',
      minor: true,
      in: { agency: { reported: 'the rule left him no choice' } },
    },
  ],
  apart: [
    {
      why: 'words of the outlet’s own about the same thing',
      between: [
        ['blog', 'No lockers, no chess!'],
        ['magazine', 'The federation’s president, Dame Olwen Pryce, has called for lockers'],
      ],
    },
  ],
  nobodys: [{ why: 'the outlet’s own cry', known: 'outlet’s own cry', in: 'blog', words: 'No lockers, no chess!' }],
};
