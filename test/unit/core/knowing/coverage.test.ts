import { describe, expect, it } from 'vitest';
import { DRONES, FILLER, makeLibrary, readText, withDate } from './invented-stories';

const library = makeLibrary({ drones: DRONES });
/** The same of one day, so that it counts when a text appeared. */
const dated = makeLibrary({ drones: DRONES.map((text) => withDate(text, '2031-05-02')) });

describe('an article of a story', () => {
  it.each<[string, string | null, ...string[]]>([
    [
      'that leaves out the word that everybody quotes',
      'Solt gives up drone unit',
      'Governor Solt of Varda has given up the drone unit that he wanted to form with Quist of Osmark.',
      'The idea had lasted for half a day.',
    ],
    [
      'that calls the matter by another word',
      'A squad nobody wants',
      'The drone squad that Solt wants to create with Osmark has no friends in Varda, and Quist knows it.',
      'She keeps silent.',
    ],
    [
      'that speaks of a pact in its place',
      'No deal on drones',
      'There will be no drone pact between Varda and Osmark, whatever Solt and Quist say.',
      'The governor has backed away from the scheme.',
    ],
    [
      'that never names one of its people',
      'Varda alone against the drones',
      'The drone unit that Governor Solt proposed to form with Osmark will not be formed.',
      'He said so himself in the evening, after a day of laughter in the taverns of Varda.',
    ],
    [
      'that has no title',
      null,
      'Solt wanted an unsleeping drone unit with Osmark, and Quist would have sent her pilots to Varda.',
      'Now he does not.',
    ],
  ])('%s is known', (_what, title, ...paragraphs) => {
    expect(library.detect(readText(title, ...paragraphs)).story?.id).toBe('drones');
  });

  it('is known far from its beginning, where it comes back to the story again and again', () => {
    const long = readText(
      'A week in the life of a province',
      ...FILLER.slice(0, 4),
      'On Sunday Solt wrote that an unsleeping drone unit would be formed with Quist and with Osmark.',
      'On Monday the drone unit with Osmark was a plan, and Quist praised Solt for it.',
      'On Tuesday Solt said of the joint drone unit with Osmark and Quist that it would not happen.',
      'On Wednesday Quist spoke of a partnership on drones between Osmark and Varda, and Solt said nothing.',
    );
    expect(library.detect(long).story?.id).toBe('drones');
  });
});

describe('an article that mentions a story in passing', () => {
  const recall = 'Last spring he had proposed an unsleeping drone unit with Osmark, which came to nothing.';
  it.each([
    [
      'a round-up of the week',
      '2031-05-09',
      'The day in brief',
      ...FILLER.slice(0, 4),
      'In other news, Governor Solt walked back the drone unit that he had discussed with Quist of Osmark.',
      ...FILLER.slice(4),
    ],
    [
      'a portrait of one of its people, some days later',
      '2031-05-11',
      'Solt stands again',
      'The governor wants a third term, and half of the province with him.',
      ...FILLER.slice(0, 5),
      recall,
      ...FILLER.slice(5),
    ],
    [
      'a list of memorable words',
      '2031-12-28',
      'Words of the year',
      ...FILLER.slice(0, 3),
      'Third place goes to “Quist and I discussed forming an unsleeping drone unit so that no smuggler ever lands again”.',
      ...FILLER.slice(3),
    ],
  ])('%s is a mention of it, and shows where', (_what, day, title, ...paragraphs) => {
    const { story, mention } = dated.detect(withDate(readText(title, ...paragraphs), day));
    expect(story).toBeNull();
    expect(mention?.id).toBe('drones');
    expect(mention?.reasons.flatMap((reason) => ('words' in reason ? reason.words : [])).join(' ')).toContain(
      'drone unit',
    );
  });
});

describe('an article of another story', () => {
  it.each([
    [
      'with its people in another matter',
      'Solt and Quist play chess',
      'Governor Imre Solt of Varda and Chancellor Petra Quist of Osmark played chess at the harbour summit.',
      'Quist won in forty moves.',
    ],
    [
      'with its matter among other people',
      'Firefighters form drone unit',
      'The firefighters of Lower Brakel have formed a drone unit to look for smoke.',
      'It has three pilots and a van.',
    ],
    [
      'with another body of the same people',
      'Varda and Osmark form weather committee',
      'Governor Solt and Chancellor Quist will form a joint committee on the weather.',
      'It meets in May.',
    ],
    ['with nothing of it', 'Loaf of the year', ...FILLER.slice(0, 3)],
  ])('%s is neither of it nor a mention', (_what, title, ...paragraphs) => {
    const text = withDate(readText(title, ...paragraphs), '2031-08-20');
    expect(dated.detect(text)).toEqual({ story: null, alsoNear: null, mention: null });
  });
});
