import { describe, expect, it } from 'vitest';
import { frameArticles } from '../../../../src/core/comparison/frame-articles';
import { measureProminence, type Prominence } from '../../../../src/core/story/measure-prominence';
import { makeStoryIndex, makeText } from '../comparison/make-text';

const LAMP = 'The lamp of the old lighthouse turns again tonight';
const KEEPER = 'A keeper costs us more than forty new buoys';
const FILLER = 'The island has one road. It ends at a gate. The gate is green.';

/** The prominence of the statements that begin with these words. */
const measure = (texts: Record<string, ReturnType<typeof makeText>>, beginning: string): Prominence => {
  const story = makeStoryIndex(texts).draft();
  const draft = story.drafts.find(({ fullest }) => fullest?.startsWith(beginning));
  if (draft === undefined) throw new Error('no such statement');
  return measureProminence(
    draft,
    story.texts.map(({ text }) => text),
    frameArticles(story),
  );
};

describe('how much texts give to a statement', () => {
  it('tells whether it stands in a lead or a headline', () => {
    const paragraphs = [`“${LAMP},” Ann Lee said.`, FILLER, `“${KEEPER},” Bo Berg said.`];
    expect(measure({ a: makeText('a', paragraphs) }, 'The lamp').isOnTop).toBe(true);
    expect(measure({ a: makeText('a', paragraphs) }, 'A keeper').isOnTop).toBe(false);
    const title = 'A keeper costs more than forty new buoys';
    expect(measure({ a: makeText('a', paragraphs, { title }) }, 'A keeper').isOnTop).toBe(true);
    const other = makeText('b', [`“${KEEPER},” Bo Berg told the harbour board.`]);
    expect(measure({ a: makeText('a', paragraphs), b: other }, 'A keeper').isOnTop).toBe(true);
  });

  it('counts all that its speaker says, quoted and reported', () => {
    const said = [FILLER, `“${LAMP},” Ann Lee said.`];
    const quoted = [...said, `“${KEEPER},” Lee said.`];
    const reported = [...said, 'Lee said that a keeper costs more than forty new buoys.'];
    const [alone, more, told] = [said, quoted, reported].map((paragraphs) =>
      measure({ a: makeText('a', paragraphs) }, 'The lamp'),
    );
    expect(more?.speaker).toBeGreaterThan(alone?.speaker ?? 1);
    expect(told?.speaker).toBeGreaterThan(alone?.speaker ?? 1);
    expect(more?.own).toBeLessThan(alone?.own ?? 0);
  });

  it('counts the words of nobody for themselves', () => {
    const { speaker, own } = measure({ a: makeText('a', [FILLER, `A sign at the gate read: “${LAMP}.”`]) }, 'The lamp');
    expect(own).toBeGreaterThan(0.3);
    expect(speaker).toBe(own);
  });

  it('takes the average of the texts that carry it', () => {
    const short = makeText('short', [FILLER, `“${LAMP},” Ann Lee said.`]);
    const long = makeText('long', [FILLER, FILLER, FILLER, `“${LAMP},” Ann Lee told the board.`]);
    const [both, one, two] = [{ short, long }, { short }, { long }].map((texts) => measure(texts, 'The lamp'));
    expect(both?.own).toBeCloseTo(((one?.own ?? 0) + (two?.own ?? 0)) / 2);
    expect(both?.speaker).toBeCloseTo(((one?.speaker ?? 0) + (two?.speaker ?? 0)) / 2);
  });
});
