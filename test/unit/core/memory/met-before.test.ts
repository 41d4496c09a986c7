import { describe, expect, it } from 'vitest';
import { excerptArticle } from '../../../../src/core/excerpt/make-excerpt';
import { leastChance, rateStory } from '../../../../src/core/knowing/rate-story';
import { readDigest } from '../../../../src/core/knowing/read-digest';
import { StoryProfile } from '../../../../src/core/knowing/story-profile';
import { readSigns } from '../../../../src/core/knowing/story-signs';
import { meetBefore, type Remembered } from '../../../../src/core/memory/met-before';
import type { TextIndex } from '../../../../src/core/text/text-index';
import { languages } from '../../../fixtures/languages';
import { makeText } from '../comparison/make-text';
import { FILLER } from '../knowing/invented-stories';

const remember = (id: string, readAt: string, ...paragraphs: string[]): Remembered => ({
  ...{ id, readAt },
  article: excerptArticle(makeText(id, paragraphs, { url: `https://${id}.example/a` })),
});

const HERE = makeText('here', [
  'The lock of Millbrook stays shut, and the boats wait below it for the third week.',
  '“Not one gate of this lock will be opened before the summer,” said Vera Dunn, who keeps it.',
  'Her slogan is “water waits”, and Dunn added that “nobody has paid for the hinges”.',
]);
const ON_TUESDAY = remember(
  'tuesday',
  '2031-04-01T09:00:00.000Z',
  'A village quarrels about its lock.',
  'Vera Dunn said: “Not one gate of this lock will be opened before the summer, or after it.”',
);
const ON_FRIDAY = remember(
  'friday',
  '2031-04-04T09:00:00.000Z',
  'Boats are for sale in Millbrook.',
  '“Not one gate of this lock will be opened,” Dunn said.',
);
const OTHER = remember('other', '2031-04-02T09:00:00.000Z', 'Elsewhere.', '“The cheese was a success,” said Al Reed.');

describe('what was met before', () => {
  const met = meetBefore(HERE, [ON_TUESDAY, OTHER, ON_FRIDAY], 3, languages);

  it('says where, when and in which words, last read first', () => {
    expect(met?.readings).toEqual([
      {
        ...{ id: 'friday', title: 'Title of friday', outlet: 'Outlet of friday', url: 'https://friday.example/a' },
        readAt: '2031-04-04T09:00:00.000Z',
      },
      expect.objectContaining({ id: 'tuesday' }),
    ]);
    expect(met?.statements.map(({ here, elsewhere }) => [here[0]?.text, elsewhere.map(({ text }) => text)])).toEqual([
      [
        'Not one gate of this lock will be opened before the summer,',
        [
          'Not one gate of this lock will be opened before the summer, or after it.',
          'Not one gate of this lock will be opened,',
        ],
      ],
    ]);
  });

  it('is nothing where the words are nobody’s between marks here', () => {
    const saying = 'not one gate of this lock would be opened before the summer';
    const reported = makeText('here', [
      'The lock of Millbrook stays shut.',
      `Vera Dunn, who keeps it, said that ${saying}.`,
    ]);
    expect(meetBefore(reported, [ON_TUESDAY], 1, languages)).toBeNull();
  });

  it('is nothing where no quotation was read elsewhere', () => {
    expect(meetBefore(HERE, [OTHER], 1, languages)).toBeNull();
    expect(meetBefore(HERE, [], 0, languages)).toBeNull();
  });
});

describe('remembered articles that fit', () => {
  const met = (here: TextIndex, there: TextIndex, ofArticles: number) =>
    meetBefore(
      here,
      [{ id: 'there', readAt: '2031-04-01T09:00:00.000Z', article: excerptArticle(there) }],
      ofArticles,
      languages,
    );
  const words = 'jeder Stein im alten Wehr wird zweimal gezählt, bevor jemand einen davon bewegt'.split(' ');
  const quoting = (count: number) => `„${words.slice(0, count).join(' ')}“, sagte Vera Dunn.`;
  /** In a language in which no word tells anything of a story. */
  const fitting = (...paragraphs: string[]) =>
    met(
      makeText('here', ['Das Wehr ist alt.', ...paragraphs], { language: 'de' }),
      makeText('there', ['Wieder Steine.', ...paragraphs], { language: 'de' }),
      1,
    )?.fitting;

  it('have twelve quoted words in common', () => {
    expect(fitting(quoting(12))).toEqual([{ id: 'there', quotations: 1 }]);
    expect(fitting(quoting(11))).toEqual([]);
  });

  it('have as many in common as the shorter wording has', () => {
    const longer = quoting(words.length);
    const meet = (here: string, there: string) =>
      met(
        makeText('here', ['Das Wehr ist alt.', here], { language: 'de' }),
        makeText('there', ['Wieder Steine.', there], { language: 'de' }),
        1,
      )?.fitting.map(({ id }) => id);
    expect([meet(longer, quoting(12)), meet(quoting(12), longer)]).toEqual([['there'], ['there']]);
    expect([meet(longer, quoting(11)), meet(quoting(11), longer)]).toEqual([[], []]);
  });

  it('have them in several statements together', () => {
    const second = '„Niemand hat die neuen Angeln bezahlt“, sagte Dunn dem Kreis.';
    expect(fitting(quoting(7), second)).toEqual([{ id: 'there', quotations: 2 }]);
    expect(fitting(second)).toEqual([]);
  });

  it('or are as likely a story with it as one of a library of so many must be', () => {
    const quoted = 'every stone of the old weir must be counted';
    const there = makeText('there', [`“${quoted},” said Vera Dunn.`, ...FILLER.slice(5)], {
      ...{ title: null, published: '2031-04-01' },
    });
    const here = makeText('here', [`“${quoted},” Dunn said.`, ...FILLER.slice(0, 2)], {
      ...{ title: null, published: '2031-05-09' },
    });
    const profile = new StoryProfile();
    profile.add(there);
    const chance = rateStory(readSigns(here.derive(readDigest), profile));
    let most = 1;
    while (leastChance(most + 1) <= chance) most++;
    const fits = (ofArticles: number) => met(here, there, ofArticles)?.fitting.map(({ id }) => id);
    expect(most).toBeGreaterThan(2);
    expect([fits(most), fits(most + 1)]).toEqual([['there'], []]);
  });
});
