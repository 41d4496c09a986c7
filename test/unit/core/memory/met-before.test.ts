import { describe, expect, it } from 'vitest';
import { excerptArticle } from '../../../../src/core/excerpt/make-excerpt';
import { meetBefore, type Remembered } from '../../../../src/core/memory/met-before';
import { languages } from '../../../fixtures/languages';
import { makeText } from '../comparison/make-text';

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
  const met = meetBefore(HERE, [ON_TUESDAY, OTHER, ON_FRIDAY], languages);

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
    expect(meetBefore(reported, [ON_TUESDAY], languages)).toBeNull();
  });

  it('is nothing where no quotation was read elsewhere', () => {
    expect(meetBefore(HERE, [OTHER], languages)).toBeNull();
    expect(meetBefore(HERE, [], languages)).toBeNull();
  });
});

describe('remembered articles that fit', () => {
  const words = 'every stone of the old weir must be counted twice before anybody moves it'.split(' ');
  const quoting = (count: number) => `“${words.slice(0, count).join(' ')},” said Vera Dunn.`;
  const fitting = (...paragraphs: string[]) =>
    meetBefore(
      makeText('here', ['The weir is old.', ...paragraphs]),
      [remember('there', '2031-04-01T09:00:00.000Z', 'Stones, again.', ...paragraphs)],
      languages,
    )?.fitting;

  it('have twelve quoted words in common', () => {
    expect(fitting(quoting(12))).toEqual(['there']);
    expect(fitting(quoting(11))).toEqual([]);
  });

  it('have as many in common as the shorter wording has', () => {
    const longer = quoting(words.length);
    const meet = (here: string, there: string) =>
      meetBefore(
        makeText('here', ['The weir is old.', here]),
        [remember('there', '2031-04-01T09:00:00.000Z', 'Stones, again.', there)],
        languages,
      )?.fitting;
    expect([meet(longer, quoting(12)), meet(quoting(12), longer)]).toEqual([['there'], ['there']]);
    expect([meet(longer, quoting(11)), meet(quoting(11), longer)]).toEqual([[], []]);
  });

  it('have them in several statements together', () => {
    const second = '“Nobody has paid for the hinges,” Dunn told the county.';
    expect(fitting(quoting(7), second)).toEqual(['there']);
    expect(fitting(second)).toEqual([]);
  });
});
