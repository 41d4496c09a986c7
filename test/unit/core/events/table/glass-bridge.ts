import type { NewsEvent } from '../event';

export const GLASS_BRIDGE: NewsEvent = {
  id: 'glass-bridge',
  what: 'A glass footbridge is shut on its first day; one text is full of links.',
  texts: [
    {
      id: 'agency',
      outlet: 'Alpen-Depesche',
      title: 'Glass bridge at Sankt Odo shut after three hours',
      published: '2036-05-02',
      paragraphs: [
        'A glass footbridge above the Odo gorge was closed on Thursday, three hours after its opening, when a pane cracked under a brass band.',
        '“Nobody was in danger at any moment, the pane has four layers and only the uppermost one broke,” engineer Fabienne Durr told reporters.',
        'The bandmaster, Hias Leitgeb, said that he would not set foot on it again. “I looked down between my shoes and saw my whole life, and a cow,” he said.',
        'The valley’s tourist board wants to reopen the bridge within a week.',
      ],
    },
    {
      id: 'portal',
      outlet: 'Gipfel24',
      title: 'Crack! Glass bridge closed after brass band marches on',
      published: '2036-05-02',
      paragraphs: [
        'The new glass bridge of Sankt Odo is shut. A pane cracked while the band played.',
        'READ: “I would never walk on glass” – mountain guides speak out',
        '“Nobody was in danger at any moment. The pane has four layers and only the uppermost one broke,” says Fabienne Durr, the engineer.',
        'ALSO INTERESTING: Seven views that will take your breath away',
        'Bandmaster Leitgeb is done with it: “I looked down between my shoes and saw my whole life and a cow!”',
        'MORE ON THIS: Minister: “Glass has no place in the mountains”',
        'Video: The moment the pane breaks',
        'Like us on Perch and get “The Summit”, our letter for early risers.',
      ],
    },
    {
      id: 'record',
      outlet: 'Talbote',
      title: 'A crack, a band and a question of weight',
      published: '2036-05-03',
      paragraphs: [
        'The engineer of the glass bridge has ruled out any danger to the musicians. Only the uppermost of four layers broke, said Fabienne Durr.',
        'According to the permit, of which the Talbote has a copy, the bridge “must not be walked in step”. The band marched.',
        'Its master, Hias Leitgeb, denies this. “We strolled,” he said.',
        'Environment Minister Carlotta Venn demanded that the bridge be taken down. “Glass has no place in the mountains, it belongs in windows,” she told parliament on Friday.',
        'Tourist board director Egon Pratt called the minister’s demand “alpine romanticism from the sixth floor”.',
      ],
    },
    {
      id: 'tabloid',
      outlet: 'Der Blitz International',
      title: 'OOM-PAH-CRACK',
      published: '2036-05-03',
      paragraphs: [
        'This is the tuba that broke the bridge.',
        '“I saw my whole life, and a cow,” bandleader Hias Leitgeb told Alpen-Depesche after a pane cracked under his feet.',
        'Now a minister wants the whole thing gone: “Glass has no place in the mountains!”',
        'But Egon Pratt, who runs the tourist board, scoffs at “alpine romanticism from the sixth floor”. And the permit? It says that the bridge “must not be walked in step”.',
        'Photo: A pane (symbolic picture)',
      ],
    },
  ],
  utterances: [
    {
      id: 'layers',
      why: 'only a stop differs',
      speaker: 'Fabienne Durr, engineer',
      in: {
        agency: { quoted: 'Nobody was in danger ... broke' },
        portal: { quoted: 'Nobody was in danger ... broke' },
        record: {
          reported: [
            'The engineer of the glass bridge has ruled out any danger to the musicians',
            'Only the uppermost of four layers broke, said Fabienne Durr',
          ],
          known: { speaker: 'role for speaker' },
        },
      },
    },
    {
      id: 'cow',
      why: 'the beginning cut; relayed by an agency',
      speaker: 'Hias Leitgeb',
      misnamed: 'pronoun for the speaker',
      in: {
        agency: { quoted: 'I looked down ... a cow', known: { speaker: 'pronoun for the speaker' } },
        portal: { quoted: 'I looked down ... a cow', known: { speaker: 'nobody, though it is plain' } },
        tabloid: {
          quoted: 'I saw my whole life, and a cow',
          as: 'shortened',
          dropped: ['looked down between my shoes and'],
          known: { 'left out': 'end of a sentence', found: 'end of a sentence' },
        },
      },
    },
    {
      id: 'not-again',
      why: 'reported in one text, meant in another',
      speaker: 'Hias Leitgeb',
      minor: true,
      in: {
        agency: { reported: 'he would not set foot on it again' },
        portal: { reported: 'Bandmaster Leitgeb is done with it', known: { found: 'reported in wholly other words' } },
      },
    },
    {
      id: 'permit',
      why: 'a document as source; a short exact fragment',
      speaker: 'the permit',
      unsaid: { portal: 'short exact fragment' },
      in: {
        record: { quoted: 'must not be walked in step' },
        tabloid: { quoted: 'must not be walked in step', known: { speaker: 'pronoun for the speaker' } },
      },
    },
    {
      id: 'strolled',
      why: 'two words',
      speaker: 'Hias Leitgeb, master',
      minor: true,
      in: { record: { quoted: 'We strolled', known: { speaker: 'pronoun for the speaker' } } },
    },
    {
      id: 'no-place',
      why: 'a role for the speaker; a link headline with the same words',
      speaker: 'Carlotta Venn, minister',
      unsaid: { agency: 'link headline that quotes' },
      in: {
        record: { quoted: 'Glass has no place in the mountains, it belongs in windows' },
        tabloid: {
          quoted: 'Glass has no place in the mountains',
          as: ['shortened', 'fragment'],
          dropped: ['it belongs in windows'],
        },
        portal: {
          quoted: 'Glass has no place in the mountains',
          as: ['shortened', 'fragment'],
          known: { 'left out': 'link headline that quotes', found: 'link headline that quotes' },
        },
      },
    },
    {
      id: 'down',
      why: 'reported by demanding',
      speaker: 'Carlotta Venn, minister',
      minor: true,
      in: {
        record: { reported: 'Environment Minister Carlotta Venn demanded that the bridge be taken down' },
        tabloid: {
          reported: 'Now a minister wants the whole thing gone',
          known: { found: 'reported in wholly other words' },
        },
      },
    },
    {
      id: 'romanticism',
      why: 'a short exact fragment in marks on both sides',
      speaker: 'Egon Pratt, tourist board director',
      in: {
        record: { quoted: 'alpine romanticism from the sixth floor' },
        tabloid: { quoted: 'alpine romanticism from the sixth floor' },
      },
    },
    {
      id: 'reopen',
      why: 'reported by wanting, by one text alone',
      speaker: 'The valley’s tourist board',
      minor: true,
      in: { agency: { reported: 'The valley’s tourist board wants to reopen the bridge within a week' } },
    },
  ],
  nobodys: [
    { why: 'a link headline', in: 'portal', words: 'I would never walk on glass' },
    { why: 'a link headline', in: 'portal', words: 'Seven views that will take your breath away' },
    { why: 'a newsletter’s name', in: 'portal', words: 'The Summit' },
    { why: 'a caption', in: 'tabloid', words: 'Photo: A pane (symbolic picture)' },
    { why: 'a caption', in: 'portal', words: 'Video: The moment the pane breaks' },
  ],
};
