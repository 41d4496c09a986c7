import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { choosePngScale } from '../../../src/platform/draw-png';
import { guessWords } from '../../../src/ui/measure-words';
import { mirrorPicture, type Picture, placeWords } from '../../../src/ui/picture';
import { type Colours, writePicture } from '../../../src/ui/picture-file';

const COLOURS: Colours = {
  ink: '#111111',
  quiet: '#555555',
  rule: '#cccccc',
  paper: '#fefefe',
  cut: '#aa0000',
  added: '#00aa00',
  voices: ['#123456', '#654321'],
};

const PICTURE: Picture = {
  width: 400,
  height: 100,
  items: [
    { kind: 'rectangle', x: 10, y: 5, width: 40, height: 9, fill: 'ink' },
    { kind: 'rectangle', x: 60, y: 5, width: 40, height: 9, fill: 'voice-1', stroke: 'cut', radius: 3 },
    { kind: 'rectangle', x: 60, y: 25, width: 40, height: 9, fill: 'voice-others' },
    { kind: 'line', x1: 0, y1: 1, x2: 30, y2: 2, stroke: 'added', dashed: true, width: 2 },
    { kind: 'circle', x: 7, y: 8, radius: 3, fill: 'paper', stroke: 'ink' },
    { kind: 'curve', points: [0, 0, 10, 0, 10, 20, 0, 20], stroke: 'quiet' },
    {
      kind: 'words',
      x: 3,
      y: 30,
      text: 'mend & <b>"pier"\u0000',
      size: 12,
      face: 'printed',
      tone: 'ink',
      anchor: 'left',
      length: 44,
      turn: -40,
      bold: true,
    },
  ],
};

const WORDS = {
  heading: 'What each outlet prints of “mend & <pier>”',
  key: 'Solid: printed.',
  sources: [
    { outlet: 'Gull & Anchor', title: 'Pier <shut>', date: '4 March 2031', url: 'https://gull.example/?a=1&b=2' },
    { outlet: 'outlet not stated', title: null, date: null, url: null },
  ],
  made: 'Made with Crossquote on 5 March 2031',
  language: 'en',
};

const write = (mirrored = false) => writePicture(PICTURE, WORDS, COLOURS, guessWords, mirrored);

describe('a picture as a document of its own', () => {
  it('is whole without a style sheet: size, colours, families', () => {
    const { svg, width, height } = write();
    expect(width).toBe(448);
    expect(svg).toMatch(new RegExp(`^<svg xmlns="http://www.w3.org/2000/svg" width="448" height="${height}"`));
    expect(svg).not.toMatch(/class=|style=|var\(|<script|href=/);
    expect(svg).toContain('fill="#fefefe"');
    expect(svg).toContain('font-family="Georgia, &quot;Times New Roman&quot;, serif"');
    expect(svg).toContain('stroke="#aa0000"');
    expect(svg).toMatch(/<pattern id="voice-1".*#654321/);
    expect(svg).toMatch(/<pattern id="voice-others".*stroke="#555555"/);
    expect(svg).toContain('fill="url(#voice-1)"');
  });

  it('has its heading, its texts with dates and addresses, and who made it when', () => {
    const { document } = parseHTML(`<body>${write().svg}</body>`);
    const lines = [...document.querySelectorAll('text')].map((one) => one.textContent);
    expect(lines).toEqual([
      'What each outlet prints of “mend &',
      '<pier>”',
      'Solid: printed.',
      'Gull & Anchor · Pier <shut> · 4 March 2031',
      'https://gull.example/?a=1&b=2',
      'outlet not stated',
      'Made with Crossquote on 5 March 2031',
      'mend & <b>"pier"\ufffd',
    ]);
  });

  it('leaves no markup in words to be read as such', () => {
    expect(write().svg).not.toContain('<b>');
    expect(write().svg).not.toContain('<pier>');
    expect(write().svg).toContain('?a=1&amp;b=2');
  });

  it('begins at the right where the page does', () => {
    expect(write(true).svg).toContain('x="424"');
    expect(write(true).svg).not.toContain('x="24" y="48.7"');
  });

  it('is as high as what stands below it needs', () => {
    const none = writePicture(PICTURE, { ...WORDS, sources: [] }, COLOURS, guessWords, false);
    expect(write().height).toBeGreaterThan(none.height + 40);
  });
});

describe('in a mirror', () => {
  it('everything is on the other side, and back again in another', () => {
    const mirrored = mirrorPicture(PICTURE);
    expect(mirrored.items[0]).toMatchObject({ x: 350 });
    expect(mirrored.items[6]).toMatchObject({ x: 397, anchor: 'right', turn: 40 });
    expect(mirrorPicture(mirrored)).toEqual(PICTURE);
  });

  it.each([
    ['mend', 'left', 'start', 'ltr'],
    ['mend', 'right', 'end', 'ltr'],
    ['אבג', 'left', 'end', 'rtl'],
    ['אבג', 'right', 'start', 'rtl'],
    ['אבג', 'middle', 'middle', 'rtl'],
    ['12', 'left', 'start', 'ltr'],
  ] as const)('%s, at the %s, are anchored at their %s', (text, side, anchor, direction) => {
    expect(placeWords({ text, anchor: side })).toEqual({ anchor, direction });
  });
});

describe('the pixels of an image', () => {
  it.each([
    ['two for one', 900, 1000, 2],
    ['two as long as a side is taken', 1000, 8000, 2],
    ['one where two would be too many on a side', 1000, 8001, 1],
    ['two as long as all are taken', 4000, 4000, 2],
    ['one where two would be too many in all', 4001, 4000, 1],
    ['one as long as a side is taken', 900, 16_000, 1],
    ['none beyond', 900, 16_001, null],
    ['none where even one is too many in all', 8001, 8000, null],
  ])('are %s', (_what, width, height, scale) => {
    expect(choosePngScale(width, height)).toBe(scale);
  });
});
