import type { TextId } from '../newsstand/addresses';

/** The texts by a few words of their headlines. */
const JOINT = 'Joint Cyber Security Group';
const U_TURN = 'U-Turns On Russia';
const NOT_HAPPENING = 'It’s Not Happening';
const SHARING = 'Knowledge-Sharing';
const GENEVA = 'Geneva Convention';

/** The two texts of Silicon UK have long passages in common: neither is a witness beside the other. */
export const ONE_WITNESS: readonly string[] = [JOINT, U_TURN];

export const OWN_WORDS = 'in its own words';

export interface ExpectedCard {
  /** Words that stand on the card as those of the article being read. */
  here: string;
  speaker: RegExp;
  /** What this article did to them, where that is more than printing the fullest wording. */
  treatmentHere?: string;
  /** Headline of the other text -> its fidelity, which a copy has from the text that it is told with. */
  elsewhere: Record<string, string>;
  /** Other texts that only report it: right if they are there, and no fault if they are not. */
  reported?: string[];
  /** The article itself only reports it: right if the card is there, and no fault if it is not. */
  optional?: boolean;
}

export interface ExpectedFirst {
  difference: string;
  /** Words that stand on the card as those of the article being read. */
  here: string;
  /** What one of the texts does not print of the fullest wording. */
  dropped: string;
  /** Headline of that text; null for the one being read. */
  by: string | null;
}

export interface ExpectedPage {
  outlet: string;
  /** When it appeared, as the popup's menu has it in English of any country, or that it does not know. */
  date: RegExp;
  cards: ExpectedCard[];
  /** The card that stands first. */
  first: ExpectedFirst;
  /** Words of the quotations that all print alike. */
  same: string[];
  /** Headline of a text with whole passages in common: cards of what both alone have are right, among what is only here. */
  copy?: string;
  /** Words of what two or more independent texts carry and this one does not: all that is said at once. */
  notFound: string[];
  /** Words of what must be listed as not found here, at once or folded. */
  leftOut: string[];
  /** Words of what was said after the article appeared. */
  later: string[];
  /** Words of what the article does carry, in whatever form: to list it would be a false accusation. */
  notLeftOut: string[];
  /** Quotations that only this article has. */
  alone: string[];
}

/**
 * One text ends the president's second message at "It can't": that a ceasefire could, and did, it does not print. The others
 * that quote the message have it to the end; two tell of it in words of their own.
 */
const CEASEFIRE = { difference: 'words cut', dropped: 'but a ceasefire can' };

const TRUMP = /Trump/;
const UNIT = 'Putin & I discussed forming';
const NOT_THAT_IT_CAN = 'The fact that President Putin and I';
const PRESSED = 'strongly pressed';
const DUMBEST = 's not the dumbest idea I';
const BURGLARY = 'like the guy who robbed your house';
const ACCOMPLISHMENT = 'significant accomplishment';
const BAD_GUYS = 'The bad guys are working together';
const QUID_PRO_QUO = 'The Russians will establish some sort';
const TALKS = 'The talks are underway';

/** What the two texts of Silicon UK share with the others; each has the other one for its own wording. */
function ofSilicon(other: string): ExpectedCard[] {
  return [
    { here: PRESSED, speaker: TRUMP, elsewhere: { [other]: 'same words' }, reported: [NOT_HAPPENING] },
    { here: 'time to move forward in working', speaker: TRUMP, elsewhere: { [other]: 'same words' } },
    {
      here: UNIT,
      speaker: TRUMP,
      elsewhere: {
        [other]: 'same words',
        [NOT_HAPPENING]: 'same words, other spelling',
        [GENEVA]: 'part only',
        [SHARING]: 'part only',
      },
    },
    {
      here: NOT_THAT_IT_CAN,
      speaker: TRUMP,
      elsewhere: { [other]: 'same words', [NOT_HAPPENING]: 'words cut' },
      reported: [SHARING, GENEVA],
    },
  ];
}

/** Facts about the five bundled texts, read off the texts by a person. */
export const FIVE_PAGES: Record<TextId, ExpectedPage> = {
  'silicon-uturn': {
    outlet: 'Silicon UK',
    date: /10–16.*2017, from the text/,
    cards: ofSilicon(JOINT),
    first: { ...CEASEFIRE, here: NOT_THAT_IT_CAN, by: NOT_HAPPENING },
    same: [],
    copy: JOINT,
    notFound: [DUMBEST],
    later: [TALKS, 'pipe dream', 'A partnership suggests'],
    leftOut: [DUMBEST, ACCOMPLISHMENT, BAD_GUYS, QUID_PRO_QUO, TALKS],
    notLeftOut: [UNIT, NOT_THAT_IT_CAN, BURGLARY, PRESSED, 'time to move forward'],
    alone: [BURGLARY],
  },
  'silicon-joint-group': {
    outlet: 'Silicon UK',
    date: /20–26.*2017, from the text/,
    cards: ofSilicon(U_TURN),
    first: { ...CEASEFIRE, here: NOT_THAT_IT_CAN, by: NOT_HAPPENING },
    same: [],
    copy: U_TURN,
    notFound: [DUMBEST],
    later: [],
    leftOut: [DUMBEST, ACCOMPLISHMENT, BAD_GUYS, QUID_PRO_QUO, BURGLARY],
    notLeftOut: [UNIT, NOT_THAT_IT_CAN, TALKS, PRESSED, 'pipe dream'],
    alone: [TALKS, 'A partnership suggests'],
  },
  csi: {
    outlet: 'Cyber Security Intelligence',
    date: /10–31.*2017, from the text/,
    cards: [
      {
        here: 'Putin and I discussed forming an impenetrable cybersecurity unit',
        speaker: TRUMP,
        treatmentHere: 'same words, other spelling',
        elsewhere: { [JOINT]: 'same words', [U_TURN]: 'same words', [GENEVA]: 'part only', [SHARING]: 'part only' },
      },
      {
        here: NOT_THAT_IT_CAN,
        speaker: TRUMP,
        treatmentHere: 'words cut',
        elsewhere: { [JOINT]: 'same words', [U_TURN]: 'same words' },
        reported: [SHARING, GENEVA],
      },
      { here: DUMBEST, speaker: /Graham/, elsewhere: { [SHARING]: 'same words' } },
      {
        here: 'twice pressed his counterpart',
        speaker: /./,
        elsewhere: { [JOINT]: 'same words', [U_TURN]: 'same words' },
        optional: true,
      },
    ],
    first: { ...CEASEFIRE, here: NOT_THAT_IT_CAN, by: null },
    same: [DUMBEST],
    notFound: [],
    later: [],
    leftOut: [BURGLARY, BAD_GUYS, TALKS],
    notLeftOut: [UNIT, NOT_THAT_IT_CAN, DUMBEST, ACCOMPLISHMENT, QUID_PRO_QUO],
    alone: [ACCOMPLISHMENT, QUID_PRO_QUO],
  },
  dci: {
    outlet: 'DCI (Defence Contracts International)',
    date: /\b9\b.* – .*\b21\b.*2017, from a note in the library/,
    cards: [
      {
        here: 'impenetrable',
        speaker: TRUMP,
        treatmentHere: 'part only',
        elsewhere: {
          [JOINT]: 'same words',
          [U_TURN]: 'same words',
          [NOT_HAPPENING]: 'same words, other spelling',
          [GENEVA]: 'part only',
        },
      },
      { here: DUMBEST, speaker: /Graham/, elsewhere: { [NOT_HAPPENING]: 'same words' } },
      {
        here: 'backtracking on the idea',
        speaker: /./,
        elsewhere: { [JOINT]: 'same words', [U_TURN]: 'same words', [NOT_HAPPENING]: 'words cut' },
        reported: [GENEVA],
        optional: true,
      },
    ],
    first: { ...CEASEFIRE, here: 'backtracking on the idea', by: NOT_HAPPENING },
    same: [DUMBEST],
    notFound: [PRESSED],
    later: [],
    leftOut: [BURGLARY, ACCOMPLISHMENT, QUID_PRO_QUO, TALKS],
    notLeftOut: [UNIT, NOT_THAT_IT_CAN, DUMBEST, BAD_GUYS],
    alone: [BAD_GUYS],
  },
  secarma: {
    outlet: 'Secarma',
    date: /date not stated/,
    cards: [
      {
        here: 'forming an impenetrable cybersecurity unit',
        speaker: TRUMP,
        treatmentHere: 'part only',
        elsewhere: {
          [JOINT]: 'same words',
          [U_TURN]: 'same words',
          [NOT_HAPPENING]: 'same words, other spelling',
          [SHARING]: 'part only',
        },
      },
      {
        here: 'backed away from the idea',
        speaker: /./,
        elsewhere: { [JOINT]: 'same words', [U_TURN]: 'same words', [NOT_HAPPENING]: 'words cut' },
        reported: [SHARING],
        optional: true,
      },
    ],
    first: { ...CEASEFIRE, here: 'backed away from the idea', by: NOT_HAPPENING },
    same: [],
    notFound: [PRESSED, DUMBEST],
    later: [],
    leftOut: [DUMBEST, BURGLARY, ACCOMPLISHMENT, BAD_GUYS, QUID_PRO_QUO],
    notLeftOut: [UNIT, NOT_THAT_IT_CAN],
    alone: [],
  },
};
