import type { NewsEvent } from '../event';

export const BRANNHOLM_CLINIC: NewsEvent = {
  id: 'brannholm-clinic',
  what: 'A report of auditors on a children’s hospital that waited for its ventilators, and who knew.',
  texts: [
    {
      id: 'record',
      outlet: 'The Corrin Times',
      title: 'Auditors find “a hospital run by telephone” at Brannholm',
      published: '2031-10-02',
      paragraphs: [
        'Nine of the fourteen ventilators that Brannholm Children’s Hospital paid for in 2029 were never delivered, the Court of Audit says in a report published on Thursday.',
        '“The management neither checked what had arrived nor asked what had not,” the report states. It describes “a hospital run by telephone” in which nurses “learned to borrow at night what had been ordered by day”.',
        'In a letter obtained by The Corrin Times, the head nurse, Marit Oduya, warned the board as early as May 2030. “When I raised the missing machines, I was told, ‘Marit, count patients, not boxes,’” she wrote.',
        'The health minister, Anselm Roke, said he had learned of the matter from the auditors. “I will read all 212 pages before I ask for anyone’s head,” he told reporters in Corrin.',
        'The hospital’s former director, Bertil Kranz, did not answer questions.',
      ],
    },
    {
      id: 'agency',
      outlet: 'Norrland Wire',
      title: 'Nine ventilators never reached children’s hospital, auditors say',
      published: '2031-10-02',
      paragraphs: [
        'CORRIN (Norrland Wire) – A children’s hospital in Brannholm paid for 14 ventilators and received five, according to a report by the Court of Audit.',
        'The report says that the management “neither checked what had arrived nor asked what had not”.',
        'Health Minister Anselm Roke declined to call for resignations. “I will read all 212 pages before I ask for anybody’s head,” he said.',
        'Former director Bertil Kranz told Norrland Wire that he had signed for what was put in front of him. “I signed for fourteen because fourteen were on the form,” Kranz said.',
      ],
    },
    {
      id: 'tabloid',
      outlet: 'Kvick!',
      title: '‘COUNT PATIENTS, NOT BOXES’',
      published: '2031-10-03',
      paragraphs: [
        'A nurse who begged bosses to find missing ventilators was brushed off with the words: “Marit, count patients, not boxes.”',
        'Brave Marit Oduya, 51, put it all in a letter to the board – and heard nothing for a year.',
        'Now a damning report reveals that EIGHT of the lifesaving machines never turned up, and that staff at Brannholm “learned to borrow at night what had been ordered by day”.',
        'Ex-boss Bertil Kranz told Norrland Wire: “I signed for 14 because 14 were on the form.”',
        'The minister wants to read the report first.',
        'Kvick! says: Heads must roll!',
      ],
    },
    {
      id: 'blog',
      outlet: 'Ward Nine',
      title: 'What the auditors saw, and what we all knew',
      published: '2031-10-05',
      paragraphs: [
        'Anyone who has worked a night shift in Brannholm will recognise the sentence about nurses who “learned to borrow at night what had been ordered by day”. I was one of them.',
        'The Court of Audit calls it “a hospital run by telephone”. That is kind. Telephones get answered.',
        'Mr Kranz now says that he signed for fourteen machines because there were fourteen on the form. I believe him, and that is the worst of it.',
        'The minister has promised to read all 212 pages before anybody loses their job. In the corridors they call that “the long weekend”.',
      ],
    },
  ],
  utterances: [
    {
      id: 'neither',
      why: 'a document as source',
      speaker: 'the Court of Audit’s report, the auditors',
      in: {
        record: { quoted: 'The management neither checked what had arrived nor asked what had not' },
        agency: { quoted: 'neither checked what had arrived nor asked what had not', as: ['fragment', 'shortened'] },
      },
    },
    {
      id: 'telephone',
      why: 'a short exact fragment in marks on both sides',
      speaker: 'the Court of Audit’s report, the auditors',
      in: {
        record: { quoted: 'a hospital run by telephone' },
        blog: { quoted: 'a hospital run by telephone' },
      },
    },
    {
      id: 'borrow',
      why: 'a document as source',
      speaker: 'the Court of Audit’s report, the auditors',
      misnamed: 'document as speaker',
      in: {
        record: { quoted: 'learned to borrow at night what had been ordered by day' },
        tabloid: { quoted: 'learned to borrow at night what had been ordered by day', speaker: 'a damning report' },
        blog: {
          quoted: 'learned to borrow at night what had been ordered by day',
          known: { speaker: 'another noun for the speaker' },
        },
      },
    },
    {
      id: 'boxes',
      why: 'nested quotation marks',
      speaker: 'Marit Oduya, nurse',
      in: {
        record: {
          quoted: 'When I raised the missing machines ... not boxes,’',
          known: { fidelity: 'nested quotation told twice', speaker: 'pronoun for the speaker' },
        },
        tabloid: {
          quoted: 'Marit, count patients, not boxes',
          as: ['fragment', 'shortened'],
          speaker: 'bosses',
          known: { speaker: 'role for the speaker' },
        },
      },
    },
    {
      id: 'pages',
      why: 'a word changed for its twin; reported by promising',
      speaker: 'Anselm Roke, health minister',
      in: {
        record: { quoted: 'I will read all 212 pages ... head' },
        agency: { quoted: 'I will read all 212 pages ... head', as: 'altered', changed: [['anyone’s', 'anybody’s']] },
        tabloid: {
          reported: 'The minister wants to read the report first',
          known: { 'left out': 'reported by a verb other than saying', found: 'reported by a verb other than saying' },
        },
        blog: {
          reported: 'The minister has promised ... their job',
          known: { 'left out': 'reported by a verb other than saying', found: 'reported by a verb other than saying' },
        },
      },
    },
    {
      id: 'form',
      why: 'relayed by an agency; numbers in figures',
      speaker: 'Bertil Kranz',
      in: {
        agency: { quoted: 'I signed for fourteen ... the form' },
        tabloid: {
          quoted: 'I signed for 14 ... the form',
          as: 'restyled',
        },
        blog: { reported: 'Mr Kranz now says ... on the form' },
      },
    },
    {
      id: 'nine',
      why: 'reported of a document',
      speaker: 'the Court of Audit’s report, the auditors',
      minor: true,
      in: {
        record: { reported: 'Nine of the fourteen ... delivered' },
        agency: {
          reported: 'A children’s hospital in Brannholm paid for 14 ventilators and received five',
          known: { found: 'reported in wholly other words' },
        },
        tabloid: {
          reported: 'EIGHT of the lifesaving machines never turned up',
          known: { found: 'reported in wholly other words' },
        },
      },
    },
    {
      id: 'learned',
      why: 'reported by one text alone',
      speaker: 'Anselm Roke, health minister',
      minor: true,
      in: { record: { reported: 'he had learned of the matter from the auditors' } },
    },
    {
      id: 'signed',
      why: 'reported by one text alone',
      speaker: 'Bertil Kranz',
      minor: true,
      in: { agency: { reported: 'he had signed for what was put in front of him' } },
    },
  ],
  apart: [
    {
      why: 'the same number of other things',
      between: [
        ['record', 'he had learned of the matter from the auditors'],
        ['tabloid', 'learned to borrow at night what had been ordered by day'],
      ],
    },
  ],
  nobodys: [
    { why: 'the outlet’s own call', in: 'tabloid', words: 'Heads must roll!' },
    { why: 'a nickname of the corridors', known: 'nickname in marks', in: 'blog', words: 'the long weekend' },
  ],
};
