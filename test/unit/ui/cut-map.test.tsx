import { describe, expect, it } from 'vitest';
import { mapCuts } from '../../../src/core/comparison/cut-map';
import { CutMap } from '../../../src/ui/CutMap';
import { drawCutMap } from '../../../src/ui/cut-map-picture';
import { guessWords } from '../../../src/ui/measure-words';
import type { PictureItem } from '../../../src/ui/picture';
import { sayRow } from '../../../src/ui/say-cut-map';
import { CUT_MAPS, type CutMapCase } from '../../fixtures/comparisons/cut-maps';
import { english } from './english';
import { press, render, settle, textOf, textsOf, the } from './render';

function draw({ fullest, language, occurrences, readingId }: CutMapCase, width: number, mirrored = false) {
  const mapped = mapCuts(fullest, occurrences, readingId);
  const all = mapped.flatMap(({ carriers }) => carriers);
  const rows = mapped.map((row) => sayRow(english, row, all));
  return drawCutMap({ fullest, language, rows, width, scale: 1, measure: guessWords, mirrored });
}

const wordsOf = (items: readonly PictureItem[]) => items.flatMap((item) => (item.kind === 'words' ? [item.text] : []));

/** From the left to the right end of what an item takes. */
function reach(item: PictureItem): [number, number] {
  switch (item.kind) {
    case 'rectangle':
      return [item.x, item.x + item.width];
    case 'line':
      return [Math.min(item.x1, item.x2), Math.max(item.x1, item.x2)];
    case 'circle':
      return [item.x - item.radius, item.x + item.radius];
    case 'curve':
      return [item.points[0], item.points[0]];
    case 'words': {
      const wide = item.length ?? guessWords(item.text, item);
      const from = item.anchor === 'left' ? item.x : item.anchor === 'right' ? item.x - wide : item.x - wide / 2;
      return [from, from + wide];
    }
  }
}

describe('the cut map', () => {
  it('says in a table what it shows, outlet by outlet', async () => {
    const root = render(<CutMap strings={english} {...CUT_MAPS.everything} />);
    expect(the(root, '.cut-map').getAttribute('aria-label')).toBe('Ines Calloway: what each outlet prints of it');
    press(root, 'As a table');
    await settle();
    expect(textsOf(root, 'tbody tr').map((row) => row.slice(0, 60))).toEqual([
      expect.stringMatching(/^The Marrow Bay Courier the text you read.*%, perhaps,; , and/),
      expect.stringMatching(/^Gull & Anchor, Littoral Wire \+ 1 copy100%/),
      expect.stringMatching(/^Island Radio another version, spoken/),
      expect.stringMatching(/^Harbour Post/),
      expect.stringMatching(/^Echo of the Bay without quotation marks/),
      expect.stringMatching(/^Tideline part only/),
      expect.stringMatching(/^outlet not stated\s*in its own words/),
    ]);
    const cells = [...(root.querySelectorAll('tbody tr')[3]?.querySelectorAll('td') ?? [])].map(textOf);
    expect(cells.slice(1)).toEqual([', perhaps, (cut marked)', 'old pier → jetty; May → June', 'of course']);
    const part = [...(root.querySelectorAll('tbody tr')[5]?.querySelectorAll('td') ?? [])].map(textOf);
    expect(part.slice(1)).toEqual(['', '', '']);
  });

  it('says where nobody quotes it', () => {
    const root = render(<CutMap strings={english} {...CUT_MAPS['only-reports']} />);
    expect(textOf(the(root, '.picture-note'))).toMatch(/^No text quotes it/);
    expect(textsOf(root, 'svg text')).toContain('in its own words');
  });

  it.each([...Object.keys(CUT_MAPS)] as (keyof typeof CUT_MAPS)[])('stays in its frame: %s', (name) => {
    for (const [width, mirrored] of [
      [288, false],
      [368, false],
      [900, true],
    ] as const) {
      const { items, height } = draw(CUT_MAPS[name], width, mirrored);
      expect(items.length).toBeGreaterThan(0);
      expect(height).toBeLessThan(3000);
      for (const item of items) {
        const [from, to] = reach(item);
        expect(from, JSON.stringify(item)).toBeGreaterThanOrEqual(-3);
        expect(to, JSON.stringify(item)).toBeLessThanOrEqual(width + 3);
      }
    }
  });

  it('sets a bar below the words that it is of', () => {
    const { items } = draw(CUT_MAPS.everything, 900);
    const word = items.find((item) => item.kind === 'words' && item.text === 'pier,');
    const mended = items.find((item) => item.kind === 'rectangle');
    expect(word && mended && reach(mended)[1]).toBeLessThanOrEqual(word ? reach(word)[1] + 0.1 : 0);
    expect(word && mended && reach(mended)[1]).toBeGreaterThan(word ? reach(word)[0] : 0);
  });

  it('prints an outlet’s own words below where it has them', () => {
    const words = wordsOf(draw(CUT_MAPS.everything, 900).items);
    expect(words).toEqual(expect.arrayContaining(['jetty', 'June', expect.stringMatching(/^\+ of c/), '…']));
  });

  it('names in a later line whoever has something there alone', () => {
    const words = wordsOf(draw(CUT_MAPS.everything, 900).items);
    expect(words.filter((text) => text === 'Harbour Post')).toHaveLength(2);
    expect(words.filter((text) => text === 'Tideline')).toHaveLength(1);
    expect(words.filter((text) => text === 'outlet not stated')).toHaveLength(1);
  });
});
