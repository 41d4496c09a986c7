import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../../src/core/comparison-model';
import type { Occurrence } from '../../../../src/core/model';
import { viewArticle } from '../../../../src/core/story/view-article';
import { makeStoryIndex, makeText } from '../comparison/make-text';

type Findings = Pick<Comparison, 'statements' | 'onlyHere' | 'missing'>;

const HERRING =
  'If the council had listened to the fishermen twenty years ago, we would still have herring in this bay';
const BOOTS = 'I will eat my rubber boots if a single trawler is sold before Christmas';

const compare = (here: readonly string[], ...others: (readonly string[])[]): Findings =>
  viewArticle(
    makeStoryIndex(
      Object.fromEntries(others.map((paragraphs, at) => [`other-${at}`, makeText(`other-${at}`, paragraphs)])),
    ),
    makeText('here', here),
  );

const brief = ({ form, fidelity }: Occurrence): string => `${form} ${fidelity}`;
const elsewhere = ({ statements }: Findings): string[] =>
  statements.flatMap((statement) => statement.elsewhere.map((o) => `${o.articleId} ${brief(o)}`));

describe('viewArticle', () => {
  it('finds a quotation that both print, and says how', () => {
    const found = compare(
      [`The harbour is empty. “${HERRING},” Harbour master Ann Lee said. Nobody answered.`],
      [`Ann Lee was blunt. “${HERRING.replace('twenty', '20')}!” she told reporters.`],
    );
    expect(found.statements).toHaveLength(1);
    expect(found.statements[0]?.here.map(brief)).toEqual(['direct verbatim']);
    expect(elsewhere(found)).toEqual(['other-0 direct restyled']);
    expect(found.onlyHere).toEqual([]);
    expect(found.missing).toEqual([]);
  });

  it('gives the sentences around an occurrence', () => {
    const [statement] = compare(
      [`The harbour is empty. “${HERRING},” Ann Lee said. Nobody answered.`],
      [`“${HERRING},” Ann Lee said.`],
    ).statements;
    expect(statement?.here[0]).toMatchObject({
      before: 'The harbour is empty.',
      after: 'Nobody answered.',
      paragraph: 0,
    });
    expect(statement?.elsewhere[0]).toMatchObject({ before: '', after: '' });
  });

  it('calls a shorter wording shortened, with the words it dropped', () => {
    const found = compare(
      [`“${HERRING},” Ann Lee said.`],
      [`“If the council had listened to the fishermen, we would still have herring in this bay,” Ann Lee said.`],
    );
    expect(elsewhere(found)).toEqual(['other-0 direct shortened']);
    expect(
      found.statements[0]?.elsewhere[0]?.edits.map((edit) => [edit.kind, edit.where, edit.from.trim()]),
    ).toContainEqual(['dropped', 'middle', 'twenty years ago']);
  });

  it('calls a changed wording altered', () => {
    const found = compare(
      [`“${HERRING},” Ann Lee said.`],
      [`“${HERRING.replace('would still have', 'would never have')},” Ann Lee said.`],
    );
    const [here, there] = [found.statements[0]?.here[0], found.statements[0]?.elsewhere[0]];
    // Alike long: one of them is the reference, and the other is altered against it.
    expect([here?.fidelity, there?.fidelity].sort()).toEqual(['altered', 'verbatim']);
    expect([...(here?.edits ?? []), ...(there?.edits ?? [])].map((edit) => edit.weight)).toContain('negation');
  });

  it('calls a few words inside the outlet’s own sentence a fragment', () => {
    const found = compare(
      [`“${BOOTS},” Ann Lee said.`],
      ['Ann Lee said she would “eat my rubber boots” if any trawler were sold.'],
    );
    expect(elsewhere(found)).toEqual(['other-0 fragment fragment']);
  });

  it('puts the parts around “she said” together: neither has dropped the other', () => {
    const found = compare(
      [
        `“If the council had listened to the fishermen twenty years ago,” Ann Lee said, “we would still have herring in this bay.”`,
      ],
      [`“${HERRING},” Ann Lee said.`],
    );
    expect(found.statements).toHaveLength(1);
    expect(found.statements[0]?.here.map((o) => o.fidelity)).toEqual(['verbatim', 'verbatim']);
    expect(found.statements[0]?.here.flatMap((o) => o.edits.filter((edit) => edit.weight !== 'style'))).toEqual([]);
  });

  it('sees words taken over without quotation marks', () => {
    const found = compare(
      [`“${HERRING},” Ann Lee said.`],
      [
        'The mood is sour. Many think that if the council had listened to the fishermen twenty years ago all would be well.',
      ],
    );
    expect(elsewhere(found)).toEqual(['other-0 unmarked fragment']);
  });

  it.each([
    // Eight words are no accident; seven must be a third of the wording.
    ['eight words of twenty-five', 'We would sell the old harbour ferry tomorrow', 17, true],
    ['seven words of twenty-two', 'would sell the old harbour ferry tomorrow', 15, false],
    ['seven words of twenty-one', 'would sell the old harbour ferry tomorrow', 14, true],
  ])('takes as borrowed %s: %s', (_what, words, more, isBorrowed) => {
    const rest = Array.from({ length: more }, (_, at) => `zq${at}vx`).join(' ');
    const found = compare(
      [`“${words} ${rest},” Ann Lee said.`],
      [`They all know that ${words}, as they do at Easter.`],
    );
    expect(elsewhere(found).filter((one) => one.includes('unmarked'))).toHaveLength(isBorrowed ? 1 : 0);
  });

  it('sees that a text reports a retreat that others quote', () => {
    const found = compare(
      ['Ann Lee proposed to sell the trawlers, before she backtracked on the sale of the trawlers hours later.'],
      [
        `Ann Lee seemed to back away from the sale, saying: “The fact that we talked about a sale of the trawlers does not mean it will happen.”`,
      ],
    );
    expect(found.statements.map((statement) => statement.here.map(brief))).toEqual([['indirect indirect']]);
  });

  it('does not take a denied retreat for one', () => {
    const found = compare(
      ['Ann Lee proposed to sell the trawlers, and she never backtracked on the sale of the trawlers.'],
      [
        `Ann Lee seemed to back away from the sale, saying: “The fact that we talked about a sale of the trawlers does not mean it will happen.”`,
      ],
    );
    expect(found.statements).toEqual([]);
  });

  it('keeps two utterances of one speaker apart that share a phrase', () => {
    const found = compare(
      [`“We might as well just throw our nets into the town fountain, if that is the best plan,” Ann Lee said.`],
      [`“A harbour without a single boat? Might as well just throw our hats in the sea,” Ann Lee said.`],
    );
    expect(found.statements).toEqual([]);
    expect(found.onlyHere).toHaveLength(1);
    expect(found.missing).toHaveLength(1);
  });

  it('lists what others quote and this text does not, what most carry first', () => {
    const found = compare(
      ['The council met on Tuesday. It did not speak of boats.'],
      [`“${BOOTS},” Ann Lee said.`],
      [`“${HERRING},” Ann Lee said. Later she added a word on boots. “${BOOTS},” she said.`],
    );
    expect(found.missing.map((missing) => missing.fullest)).toEqual([
      expect.stringContaining('boots'),
      expect.stringContaining('herring'),
    ]);
  });

  it('counts texts that share their own words as one witness', () => {
    const shared =
      'The trawlers were built in the seventies, when the bay was full of fish and the banks were full of money, and nobody in the town can remember a winter in which they all stayed at their moorings.';
    const found = compare(
      ['The council met on Tuesday.'],
      [shared, `“${HERRING},” Ann Lee said.`],
      [shared, `“${HERRING},” Ann Lee said.`],
      [`“${BOOTS},” Ann Lee said.`],
    );
    const witnesses = found.missing.flatMap((missing) => missing.elsewhere.map((o) => [o.articleId, o.witness]));
    const of = (id: string): unknown => witnesses.find(([article]) => article === id)?.[1];
    expect(of('other-0')).toBe(of('other-1'));
    expect(of('other-2')).not.toBe(of('other-0'));
  });

  it('claims no omission from a text that is cut', () => {
    const cut = makeText('here', ['The council met on Tuesday.'], { complete: false });
    const found = viewArticle(makeStoryIndex({ other: makeText('other', [`“${HERRING},” Ann Lee said.`]) }), cut);
    expect(found.missing).toEqual([]);
  });

  it.each([
    ['one word of somebody’s', 'Ann Lee called it a “disaster” and left.'],
    ['two familiar words', 'Ann Lee spoke of “national security” and left.'],
  ])('does not call %s left out', (_what, paragraph) => {
    expect(compare(['The council met on Tuesday.'], [paragraph]).missing).toEqual([]);
  });

  it('does not call left out what a sentence may carry in words of its own', () => {
    const found = compare(
      ['Ann Lee thinks herring would still be in the bay, had fishermen been listened to by the council years ago.'],
      [`“${HERRING},” Ann Lee said.`],
    );
    expect(found.missing).toEqual([]);
  });

  it('is the same comparison from either side', () => {
    const texts = [
      [`“${HERRING},” Ann Lee said. “${BOOTS},” she added.`],
      [`Ann Lee would “eat my rubber boots”, she said.`],
      [`“${HERRING.replace('still ', '')},” Ann Lee said.`],
    ];
    const cells = texts.flatMap((here, at) =>
      viewArticle(
        makeStoryIndex(
          Object.fromEntries(
            texts.flatMap((other, index) => (index === at ? [] : [[`t${index}`, makeText(`t${index}`, other)]])),
          ),
        ),
        makeText(`t${at}`, here),
      ).statements.flatMap(({ label, elsewhere: others }) => [
        ...new Set(others.map((o) => `${label}|t${at}|${o.articleId}`)),
      ]),
    );
    const mirrored = cells.map((cell) => {
      const [label, a, b] = cell.split('|');
      return `${label}|${b}|${a}`;
    });
    expect(cells.length).toBeGreaterThan(3);
    expect(mirrored.sort()).toEqual(cells.sort());
  });
});

describe('a speaker whom texts name in several ways', () => {
  it('has the fullest of these names in all of them', () => {
    const { missing } = compare(
      ['The harbour is empty.'],
      [`“${HERRING},” Lee said.`],
      [`“${BOOTS},” Ann Lee told reporters.`],
    );
    expect(missing.map(({ speaker }) => speaker)).toEqual(['Ann Lee', 'Ann Lee']);
  });

  it('keeps the short one that may be two people’s', () => {
    const { missing } = compare(
      ['The harbour is empty.'],
      [`“${HERRING},” Lee said.`],
      [`“${BOOTS},” Ann Lee told reporters. “We have no boats at all to sell to anybody,” Bo Lee answered.`],
    );
    expect(missing.map(({ speaker }) => speaker).sort()).toEqual(['Ann Lee', 'Bo Lee', 'Lee']);
  });

  it('tells first of what two texts leave to the article what they give most room', () => {
    const vote = '“The pier stays shut until the engineers have seen every bolt,” Ann Lee said.';
    const goat = '“My goat has learned to ring the ferry bell by herself,” Bo Berg said.';
    const here = ['The pier of Hollmsund is shut. Nobody knows for how long.'];
    const filler = 'The pier is of wood. It is a hundred years old. Ferries stop there twice a day.';
    const labels = (...others: string[][]): string[] => compare(here, ...others).missing.map(({ label }) => label);
    const inLead = labels([vote, filler, goat], [vote, filler, filler, goat]);
    expect(inLead.map((label) => label.split(':')[0])).toEqual(['Lee', 'Berg']);
    const inBody = labels(
      [filler, vote, goat, 'Berg said that he had never taught the goat anything of the kind.'],
      [filler, goat, vote, 'Berg said that the goat would do it again as soon as a ferry came.'],
    );
    expect(inBody.map((label) => label.split(':')[0])[0]).toEqual('Berg');
  });
});
