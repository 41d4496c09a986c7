import { describe, expect, it } from 'vitest';
import type { ComparedStatement } from '../../../src/core/comparison-model';
import { StatementCard } from '../../../src/ui/StatementCard';
import {
  comparedOf,
  elsewhereOf,
  type OccurrenceFacts,
  occurrenceOf,
  type Piece,
} from '../../fixtures/comparisons/wording';
import { english } from './english';
import { press, render, settle, textOf, textsOf, the } from './render';

const ARTICLE = { outlet: 'Here', title: 'Read here', language: 'en' };
const FULL = 'It will be done, perhaps, by noon.';

function show(here: OccurrenceFacts, ...elsewhere: OccurrenceFacts[]): HTMLElement {
  const statement = comparedOf({
    id: 's',
    speaker: 'Ada Novak',
    label: 'Novak: It will be',
    fullest: FULL,
    here: [occurrenceOf(here)],
    elsewhere: elsewhere.map((facts, index) =>
      elsewhereOf({ articleId: `${index}`, outlet: `Outlet ${index}`, title: `Headline ${index}` }, facts),
    ),
  });
  return showCard(statement);
}

/** @param witnessHere of the article, where copies of it are among the others */
function showCard(statement: ComparedStatement, witnessHere?: number): HTMLElement {
  return render(
    <StatementCard
      strings={english}
      statement={statement}
      article={ARTICLE}
      witnessHere={witnessHere}
      onShow={async () => true}
    />,
  );
}

const verbatim: OccurrenceFacts = { wording: FULL, fidelity: 'verbatim', speaker: 'Ada Novak', cue: 'said' };
const shortened: Piece[] = ['It will be done', { from: ', perhaps,', weight: 'hedge' }, ' by noon.'];

describe('StatementCard', () => {
  it('is named by what differs and who said it', () => {
    const root = show(verbatim, {
      ...verbatim,
      wording: ['It will be done', { from: ', perhaps, by noon' }, '.'],
      fidelity: 'shortened',
    });
    const card = the(root, 'article');
    expect(textOf(the(root, `#${card.getAttribute('aria-labelledby')}`))).toBe('words cut Ada Novak');
  });

  it('has a row for the article itself, with its verb', () => {
    expect(textOf(the(show(verbatim), '.here'))).toBe('Here same words said');
    expect(textOf(the(show({ ...verbatim, cue: null }), '.here'))).toBe('Here same words');
  });

  it('begins each row with an outlet that leads to its article', () => {
    const root = render(
      <StatementCard
        strings={english}
        statement={comparedOf({
          id: 's',
          speaker: null,
          label: '',
          fullest: FULL,
          here: [occurrenceOf(verbatim)],
          elsewhere: [
            {
              ...elsewhereOf({ articleId: '1', outlet: 'Echo', title: 'Done by noon' }, verbatim),
              url: 'https://echo.example/1',
            },
          ],
        })}
        article={ARTICLE}
        onShow={async () => true}
      />,
    );
    expect(the(root, '.groups .carrier-line').firstElementChild?.querySelector('a')?.href).toBe(
      'https://echo.example/1',
    );
  });

  it('says dropped and added words in words', () => {
    const root = show(verbatim, {
      ...verbatim,
      wording: ['It will be done, perhaps, by ', { from: 'noon', to: 'nightfall' }, '.'],
      fidelity: 'altered',
    });
    expect(textOf(the(root, '.wording'))).toBe('It will be done, perhaps, by cut: noon; added: nightfall; .');
    expect(textsOf(root, 'del, ins')).toEqual(['cut: noon;', 'added: nightfall;']);
  });

  it('keeps a difference of style quiet', () => {
    const root = show(verbatim, {
      ...verbatim,
      wording: ['It will be done, perhaps, by ', { from: 'noon', to: '12', weight: 'style' }, '.'],
      fidelity: 'restyled',
    });
    expect(textOf(the(root, '.wording'))).toBe('It will be done, perhaps, by 12.');
    expect(root.querySelectorAll('del, ins')).toHaveLength(0);
  });

  it('folds copies under what they are copies of', async () => {
    const elsewhere = ['Coastline Agency', 'Harbour Post', null].map((outlet, index) => ({
      ...elsewhereOf({ articleId: `${index}`, outlet, title: null }, verbatim),
      witness: index === 0 ? 7 : index,
      language: 'de',
    }));
    const statement = comparedOf({
      id: 's',
      speaker: null,
      label: '',
      fullest: FULL,
      here: [occurrenceOf(verbatim)],
      elsewhere: [
        ...elsewhere,
        { ...elsewhereOf({ articleId: '3', outlet: 'Echo', title: 'Fertig' }, verbatim), witness: 7 },
      ],
    });
    const root = showCard(statement, 2);
    // The outlet of which nothing is known is a copy of the article, and the last one of the first.
    expect(textsOf(root, '.carrier-name')).toEqual(['Here', 'Coastline Agency', 'Harbour Post']);
    const summaries = [...root.querySelectorAll('summary')].filter((summary) => textOf(summary) === '1 copy');
    expect(summaries).toHaveLength(2);
    for (const index of summaries.keys()) press(root, '1 copy', index);
    await settle();
    expect(textsOf(root, '.copies li')).toEqual(['outlet not stated', 'Echo Fertig']);
  });

  it('leaves a copy that prints it otherwise in sight', () => {
    const cut = {
      ...verbatim,
      wording: ['It will be done', { from: ', perhaps,' }, ' by noon.'],
      fidelity: 'shortened' as const,
    };
    const statement = comparedOf({
      id: 's',
      speaker: null,
      label: '',
      fullest: FULL,
      here: [occurrenceOf(verbatim)],
      elsewhere: [{ ...elsewhereOf({ articleId: '1', outlet: 'Echo', title: null }, cut), witness: 2 }],
    });
    const root = showCard(statement, 2);
    expect(textsOf(root, '.groups .carrier-name')).toEqual(['Echo']);
    expect(textOf(the(root, '.carrier-copy'))).not.toBe('');
  });

  it('says in which language an outlet prints, to whoever reads it aloud', () => {
    const occurrence = elsewhereOf(
      { articleId: 'x', outlet: 'Echo', title: 'Fertig bis Mittag' },
      { ...verbatim, wording: 'Es ist bis Mittag fertig.', fidelity: 'altered' },
    );
    const statement = comparedOf({
      id: 's',
      speaker: null,
      label: '',
      fullest: FULL,
      here: [occurrenceOf(verbatim)],
      elsewhere: [{ ...occurrence, language: 'de' }],
    });
    const root = showCard(statement);
    expect(the(root, '.wording .printed').getAttribute('lang')).toBe('de');
    expect(the(root, '.words-here .printed').getAttribute('lang')).toBe('en');
  });

  it('does not print again what stands above', () => {
    const root = show(verbatim, verbatim);
    expect(root.querySelectorAll('.wording')).toHaveLength(0);
    expect(textOf(the(root, '.groups .group-head'))).toBe('same words');
  });

  it('holds this article to the same measure as the others', () => {
    const root = show({ ...verbatim, wording: shortened, fidelity: 'shortened' }, verbatim);
    const own = the(root, '.here');
    expect(textsOf(own, '.fidelity-word, .aside')).toEqual(['word of doubt changed']);
    expect(textsOf(own, 'del')).toEqual(['cut: , perhaps,;']);
  });

  it.each<[string, Piece[], string[]]>([
    ['not marked in the middle', ['It ', { from: 'will ' }, 'be done'], ['cut not marked']],
    ['marked', ['It ', { from: 'will', to: '…', marked: true }, ' be done'], []],
    ['marked and nothing put in its place', ['It ', { from: 'will ', marked: true }, 'be done'], ['cut marked']],
    ['at the end', ['It will be', { from: ' done' }], []],
  ])('tells of a cut that is %s', (_, wording, notes) => {
    const root = show(verbatim, { ...verbatim, wording, fidelity: 'shortened' });
    expect(textsOf(root, '.groups .aside')).toEqual(notes);
  });

  it.each<[string, Partial<OccurrenceFacts>, string]>([
    ['the same speaker, who need not be named again', {}, 'said'],
    ['another speaker', { speaker: 'Bo Lindqvist' }, 'attributed to Bo Lindqvist · said'],
    ['no speaker', { speaker: null }, 'Speaker not found · said'],
    ['somebody who passed it on', { via: 'Bo Lindqvist' }, 'Ada Novak, as told by Bo Lindqvist · said'],
    ['a colon', { cue: ':' }, 'after a colon'],
    ['no cue', { cue: null }, 'no verb found'],
    ['neither', { speaker: null, cue: null }, 'Speaker not found'],
  ])('tells how it is introduced elsewhere: %s', (_, facts, said) => {
    expect(textOf(the(show(verbatim, { ...verbatim, ...facts }), '.groups .carrier-introduction'))).toBe(said);
  });

  describe('of another version', () => {
    const spoken: OccurrenceFacts = {
      ...verbatim,
      wording: [{ from: 'It will be done', to: 'We will do it' }, { from: ', perhaps,' }, ' by noon.'],
      fidelity: 'altered',
      version: 'spoken',
    };

    it('says so, prints it as it is, and how the two differ on demand', async () => {
      const root = show(verbatim, spoken);
      expect(textsOf(root, '.groups .group-head')).toEqual(['another version, spoken']);
      expect(textsOf(root, '.wording')).toEqual(['We will do it by noon.']);
      expect(root.querySelectorAll('del, ins')).toHaveLength(0);
      press(root, 'How the two differ');
      await settle();
      expect(textsOf(root, 'del, ins')).toEqual([
        'not in this version: It will be done;',
        'only in this version: We will do it;',
        'not in this version: , perhaps,;',
      ]);
    });

    it('says it of this article, too', async () => {
      const root = show(spoken, verbatim);
      expect(textOf(the(root, '.here .fidelity-word'))).toBe('another version, spoken');
      expect(root.querySelectorAll('del, ins')).toHaveLength(0);
      press(root, 'How the two differ');
      await settle();
      expect(textsOf(root, 'del, ins')).toHaveLength(3);
    });

    it('is another one than the same words that an outlet has altered', () => {
      const { version: _version, ...altered } = spoken;
      expect(
        textsOf(show(verbatim, spoken, { ...spoken, version: 'written' }, altered), '.groups .fidelity-word'),
      ).toEqual(['words changed', 'another version, spoken', 'another version, in writing']);
    });
  });

  it('has the sentences around it on demand, and says where there are none', async () => {
    const root = show(verbatim, { ...verbatim, before: 'Noon came.' });
    expect(textOf(root)).not.toContain('Noon came.');
    press(root, 'Before and after');
    await settle();
    expect(textsOf(root, '.surroundings dd')).toEqual(['Noon came.', 'none: the text ends here']);
  });

  it('explains a match with the words it rests on', async () => {
    const root = show(verbatim, { ...verbatim, wording: shortened, fidelity: 'shortened' });
    press(root, 'Why this match?');
    await settle();
    const reason = textOf(the(root, '.disclosed'));
    expect(reason).toContain('82% of its words');
    expect(reason).toContain('It will be done');
  });

  it('names five of forty texts that print it alike, and the others on demand', async () => {
    const root = show(verbatim, ...Array.from({ length: 40 }, () => verbatim));
    expect(textsOf(root, '.groups .carrier .outlet')).toHaveLength(5);
    press(root, '35 more texts in the same words');
    await settle();
    expect(textsOf(root, '.groups .carrier .outlet')).toHaveLength(40);
  });

  it('puts quotation marks around what is quoted, and none around what is reported', () => {
    const root = show(verbatim, { ...verbatim, wording: 'it was as good as done', fidelity: 'indirect' });
    expect(the(root, '.words-here .printed').localName).toBe('q');
    expect(the(root, '.wording .printed').localName).toBe('span');
  });

  it('hides the middle of very many words until they are asked for', async () => {
    const wording = 'word '.repeat(400).trim();
    const root = show({ ...verbatim, wording });
    expect(textOf(the(root, '.words-here .printed')).length).toBeLessThan(400);
    press(root, '…');
    await settle();
    expect(textOf(the(root, '.words-here .printed'))).toBe(wording);
  });
});
