import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchWordings } from '../../../../src/core/matching/match-wordings';
import { english } from '../../../fixtures/languages';

const LEE = 'Ann Lee';
const match = (a: string, b: string, aSpeaker: string | null = LEE, bSpeaker: string | null = LEE) =>
  matchWordings({ text: a, speaker: aSpeaker }, { text: b, speaker: bSpeaker }, english);

const FULL = 'The ferry & the lighthouse were sold for 5 million, but the harbour wall was given away… for nothing.';

describe('matchWordings', () => {
  it.each([
    ['the same words', FULL, 'verbatim'],
    ['other capitals and marks', `«${FULL.toUpperCase()}»`, 'verbatim'],
    ['and for &, words for figures', FULL.replace('&', 'and').replace('5', 'five'), 'restyled'],
    ['American spelling', FULL.replace('harbour', 'harbor'), 'restyled'],
    ['a comma and stops less', FULL.replace('million, but', 'million but'), 'verbatim'],
    ['a handle and a link more', `@harbour ${FULL} https://harbour.example/news`, 'verbatim'],
    ['an editor’s help put in', FULL.replace('wall was', 'wall [of 1703] was'), 'verbatim'],
    ['an editor’s help in the place of a word', FULL.replace('The ferry', '[It]'), 'verbatim'],
    [
      'an editor’s help, and words dropped',
      FULL.replace('wall was', 'wall [of 1703] was').replace(', but the', ' the'),
      'shortened',
    ],
    ['a word put in without brackets', FULL.replace('wall was', 'wall of 1703 was'), 'altered'],
    ['an ellipsis less', FULL.replace('… ', ' '), 'verbatim'],
    ['wider spaces', FULL.replaceAll(' ', '  '), 'verbatim'],
    ['a compound written open', FULL.replace('lighthouse', 'light house'), 'restyled'],
    ['a dropped end', 'The ferry & the lighthouse were sold for 5 million', 'shortened'],
    ['a dropped middle', FULL.replace(' was given away', ''), 'shortened'],
    ['a changed word', FULL.replace('nothing', 'peanuts'), 'altered'],
    ['a word put in', FULL.replace('sold', 'quickly sold'), 'altered'],
    ['a few words of it', 'the harbour wall was given away', 'fragment'],
  ] as const)('knows %s again', (_what, other, fidelity) => {
    expect(match(FULL, other)).toMatchObject({ match: true, fidelity });
  });

  it.each([
    [
      'two utterances on one joke',
      'If that is the best plan, we might as well just throw our nets into the town fountain',
      'A harbour without boats? Might as well just throw our hats into the sea',
    ],
    [
      'set phrases in common',
      'I think this is a very important step forward for all of us',
      'I think this is a very dangerous moment for every sailor',
    ],
    [
      'another statement about the same thing',
      'The harbour wall will be rebuilt in spring',
      'The harbour wall has been a disgrace for years',
    ],
    ['one plain word', 'We will help them', 'help'],
    ['two plain words', 'We will do it very soon and we will do it right', 'do it'],
  ])('keeps apart %s', (_what, a, b) => {
    expect(match(a, b).match).toBe(false);
  });

  it.each([
    ['a sentence of everyday words', 'He told me that it was over and done', 'He told me that it was over and done'],
    [
      'one with an editor’s help inside',
      'He [Brand] told me that it was over and done',
      'He told me that it was over and done',
    ],
    [
      'one with help and a telling word',
      'He told me that the contract was over and done',
      'He told me that the [building] contract was over and done',
    ],
  ])('knows again, from the same mouth, %s', (_what, a, b) => {
    expect(match(a, b).match).toBe(true);
    expect(match(b, a).match).toBe(true);
  });

  it('asks a short wording for the same speaker', () => {
    expect(match(FULL, 'the harbour wall', LEE, LEE).match).toBe(true);
    expect(match(FULL, 'the harbour wall', LEE, 'Bo Berg').match).toBe(false);
    expect(match(FULL, 'the harbour wall', LEE, null).match).toBe(false);
  });

  it('takes a long passage word for word for one utterance, whoever is named', () => {
    const { match: matched, trace } = match(FULL, FULL, LEE, 'Bo Berg');
    expect(matched).toBe(true);
    expect(trace.rule).toBe('same-words-other-speaker');
  });

  it('says which words agree, as the reference prints them', () => {
    expect(match(FULL, 'the HARBOR wall was given away').trace.agreeing).toEqual(['the harbour wall was given away']);
  });

  it.each([
    ['nothing at all', '', ''],
    ['punctuation alone', '…!?', '“”'],
    ['one word and none', 'fish', ''],
    ['two scripts', 'Der Hafen ist leer', '港は空です'],
    ['lone surrogates', '\uD800', '\uDC00 fish'],
  ])('answers to %s', (_what, a, b) => {
    expect(match(a, b)).toMatchObject({ match: false, edits: [] });
  });

  it('knows a quotation of ten thousand words again', () => {
    const long = Array.from({ length: 10_000 }, (_, at) => `word${(at * 7919) % 4001}x`);
    const cut = [...long.slice(0, 5000), ...long.slice(5100)];
    const { match: matched, edits } = match(long.join(' '), cut.join(' '));
    expect(matched).toBe(true);
    expect(edits.map(({ kind, from }) => [kind, from.trim().split(' ').length])).toEqual([['dropped', 100]]);
  });

  it.each([
    [
      'a word of one is two of the other',
      ". council official, entitledtwenty-five'n'. spokesman Obama if’Ann fiObama",
      "ouncil official,titledtwenty-five'n'. s\"pokesman Obama if’Ann fiObama",
      '',
      '\ud83d',
    ],
    [
      'a word may be aligned in two places',
      'Keeper Holt gave the warning following a visit (with harbour Keeper Bernard Moss for dinner at the R40 Pavilion in Lowmouth, Norland. There was immediate laughter at the warning from within the Keeper’s own crew, with Lowmouth’s alleged pigeon trouble in the 2031 NL lighthouse regatta given as a reason that it could not be believed in such a fog',
      'Keeper HolKeeper Bernard Moss for dinner at the R40 Pavilion in Lowmouth, Norland. There was immediate laughter at the warning from within the Keeper’s own crew, with Lowmouth’s alleged pigeon trouble in the 2031 NL lighthouse regatta given as a reason that it could not be believed in such a fog',
      'Tom Okoro',
      'Minister Ann Lee',
    ],
  ])('gives one verdict both ways where %s', (_case, one, other, speaker, another) => {
    const [a, b] = [
      { text: one, speaker },
      { text: other, speaker: another },
    ];
    expect(matchWordings(a, b, english).match).toBe(matchWordings(b, a, english).match);
  });

  it('never depends on which of two wordings comes first', () => {
    const wording = fc
      .array(fc.constantFrom('harbour', 'wall', 'the', 'lighthouse', 'was', 'sold', 'not', 'given', 'away', 'ferry'), {
        maxLength: 12,
      })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(wording, wording, (a, b) => {
        expect(match(a, b).match).toBe(match(b, a).match);
      }),
      { numRuns: 500 },
    );
  });
});
