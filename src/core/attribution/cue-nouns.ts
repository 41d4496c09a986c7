import type { Stance } from '../model';

/** Nouns that stand for something said, by stance: "his claim that", "in a statement", "the senator's words". */
export const CUE_NOUNS: readonly [Stance, string][] = [
  [
    'neutral',
    `statement comment remark word answer reply response question speech address interview letter memo note message report
    description explanation announcement testimony account story article column op-ed editorial essay book memoir document
    filing affidavit transcript release text briefing sermon talk monologue line phrase term quote quotation slogan motto sign
    headline caption title label tagline conversation recollection summary observation opinion view belief thought idea
    conclusion finding poll survey study analysis review research pronouncement reaction refrain mantra chant ad advertisement
    commercial video clip post-mortem declaration resolution inscription poster banner voicemail`,
  ],
  ['medium', 'tweet post blog email e-mail broadcast podcast telegram cable tweetstorm'],
  ['presupposing', 'revelation disclosure reminder realization discovery knowledge emphasis'],
  ['conceding', 'admission acknowledgment acknowledgement concession confession apology'],
  [
    'distancing',
    `claim allegation assertion contention insistence suggestion insinuation speculation rumor rumour boast joke quip theory
    hint pretense`,
  ],
  [
    'forceful',
    'outburst tirade rant cry shout complaint protest attack criticism rebuke retort objection diatribe broadside',
  ],
  [
    'speech-act',
    `denial warning promise pledge vow threat prediction forecast proposal recommendation request demand plea appeal order
    accusation charge argument advice assurance call praise endorsement condemnation challenge guarantee plan instruction`,
  ],
];
