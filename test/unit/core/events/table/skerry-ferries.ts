import type { NewsEvent } from '../event';

export const SKERRY_FERRIES: NewsEvent = {
  id: 'skerry-ferries',
  what: 'A strike on the ferries to some islands; one outlet prints its own text twice.',
  texts: [
    {
      id: 'morning',
      outlet: 'Skerry Observer',
      title: 'No boats from Friday as ferry crews walk out',
      published: '2029-12-05',
      paragraphs: [
        'Ferry crews will stop work on Friday morning, and nobody on the islands knows how the Christmas post will come across.',
        '“We have asked for one extra deckhand a boat for six years, and for six years we have been given a leaflet about teamwork,” said Una Crowther, who speaks for the crews.',
        'The islands minister, Barnaby Thole, offered talks. “My door is open, my kettle is on and my diary is empty,” he said.',
        'Shopkeepers in Northhaven have filled their cellars. “We’ve flour until New Year and gin until Easter,” said Ailsa Munt.',
      ],
    },
    {
      id: 'evening',
      outlet: 'Skerry Observer',
      title: 'Ferry crews to walk out on Friday; minister offers talks',
      published: '2029-12-05',
      paragraphs: [
        'Ferry crews will stop work on Friday morning, and nobody on the islands knows how the Christmas post will come across.',
        '“We have asked for one extra deckhand a boat for six years, and for six years we have been given a leaflet about teamwork,” said Una Crowther, who speaks for the crews.',
        'The islands minister, Barnaby Thole, offered talks. “My door is open, my kettle is on and my diary is empty,” he said.',
        'Shopkeepers in Northhaven have filled their cellars. “We’ve flour until New Year and gin until Easter,” said Ailsa Munt.',
        'In the evening the company said it had chartered a fishing boat for medicines.',
      ],
    },
    {
      id: 'record',
      outlet: 'The Mainland Gazette',
      title: 'Islands face a fortnight without ferries',
      published: '2029-12-06',
      paragraphs: [
        'The strike that begins on Friday is about one deckhand.',
        '“We have asked for one extra deckhand a boat for six years,” Una Crowther of the Seafarers’ Guild told the Gazette, “and we have been given a leaflet about teamwork.”',
        'The minister rejected the charge that the government had done nothing. “My door is open and my diary is empty,” said Mr Thole. He refused to pay for a third crew.',
        'Crowther has turned down his invitation. She wants to see “a number, on paper, with a signature under it”.',
      ],
    },
    {
      id: 'tabloid',
      outlet: 'The Mainland Star',
      title: 'GIN UNTIL EASTER! Islanders shrug off ferry strike',
      published: '2029-12-06',
      paragraphs: [
        'Hardy islanders are laughing off the ferry strike. “We’ve got flour until New Year and gin until Easter,” chuckled shopkeeper Ailsa Munt, 71.',
        'Union firebrand Una Crowther raged that her members had been given “a leaflet about teamwork” when they asked for help.',
        'Barnaby Thole invited her for tea: “My door’s open, my kettle is on and my diary is empty.” She told him to send “a number, on paper, with a signature under it”.',
      ],
    },
  ],
  copies: [['morning', 'evening']],
  utterances: [
    {
      id: 'leaflet',
      why: 'words cut from the middle, split by its tag',
      speaker: 'Una Crowther',
      in: {
        morning: { quoted: 'We have asked for one extra deckhand ... teamwork' },
        evening: { quoted: 'We have asked for one extra deckhand ... teamwork' },
        record: {
          quoted: [
            'We have asked for one extra deckhand a boat for six years',
            'and we have been given a leaflet about teamwork',
          ],
          as: 'shortened',
          dropped: ['for six years'],
          known: { edits: 'cut words that are printed elsewhere', fidelity: 'cut words that are printed elsewhere' },
        },
        tabloid: { quoted: 'a leaflet about teamwork', as: ['fragment', 'shortened'] },
      },
    },
    {
      id: 'kettle',
      why: 'words cut from the middle; a contraction',
      speaker: 'Barnaby Thole, minister',
      in: {
        morning: { quoted: 'My door is open ... empty' },
        evening: { quoted: 'My door is open ... empty' },
        record: { quoted: 'My door is open and my diary is empty', as: 'shortened', dropped: ['my kettle is on'] },
        tabloid: {
          quoted: 'My door’s open ... empty',
          as: 'restyled',
        },
      },
    },
    {
      id: 'gin',
      why: 'one word more',
      speaker: 'Ailsa Munt',
      in: {
        tabloid: { quoted: 'We’ve got flour ... Easter' },
        morning: { quoted: 'We’ve flour ... Easter', as: 'shortened', dropped: ['got'] },
        evening: { quoted: 'We’ve flour ... Easter', as: 'shortened', dropped: ['got'] },
      },
    },
    {
      id: 'signature',
      why: 'a short exact fragment in marks on both sides; a pronoun for the speaker',
      speaker: 'Una Crowther',
      misnamed: 'pronoun for the speaker',
      in: {
        record: { quoted: 'a number, on paper, with a signature under it' },
        tabloid: {
          quoted: 'a number, on paper, with a signature under it',
          known: { speaker: 'pronoun for the speaker' },
        },
      },
    },
    {
      id: 'talks',
      why: 'reported by offering, of the quotation that comes after it',
      speaker: 'Barnaby Thole, minister',
      minor: true,
      in: {
        morning: { reported: 'The islands minister, Barnaby Thole, offered talks' },
        evening: {
          reported: 'The islands minister, Barnaby Thole, offered talks',
          known: { found: 'reported in wholly other words' },
        },
        tabloid: { reported: 'Barnaby Thole invited her for tea', known: { found: 'reported in wholly other words' } },
        record: { reported: 'Crowther has turned down his invitation', known: { found: 'reported by a noun' } },
      },
    },
    {
      id: 'third-crew',
      why: 'reported by refusing, by one text alone',
      speaker: 'Barnaby Thole, minister',
      minor: true,
      in: { record: { reported: 'He refused to pay for a third crew' } },
    },
    {
      id: 'charter',
      why: 'reported of a company, by one text alone',
      speaker: 'the company',
      minor: true,
      in: { evening: { reported: 'In the evening the company said ... medicines' } },
    },
    {
      id: 'charge',
      why: 'a charge that is rejected, by one text alone',
      speaker: 'the minister Thole',
      minor: true,
      in: { record: { reported: 'The minister rejected the charge that the government had done nothing' } },
    },
  ],
};
