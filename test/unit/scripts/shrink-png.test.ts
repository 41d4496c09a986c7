import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { shrinkPng } from '../../../scripts/lib/shrink-png.mjs';

type Pixel = readonly [number, number, number];

/** CRC-32 of the empty kind: who reads these files here does not look at it. */
const chunk = (type: string, data: Buffer) => {
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  return Buffer.concat([frame.subarray(0, 4), Buffer.from(type, 'latin1'), data, frame.subarray(4)]);
};

/** A PNG as browsers make them: RGB, each line written against the one above it (filter 2). */
function drawPng(width: number, height: number, colourAt: (x: number, y: number) => Pixel): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const lines: number[] = [];
  for (let y = 0; y < height; y++) {
    lines.push(2);
    for (let x = 0; x < width; x++) {
      const above = y > 0 ? colourAt(x, y - 1) : [0, 0, 0];
      for (const [channel, value] of colourAt(x, y).entries()) lines.push((value - (above[channel] ?? 0) + 256) % 256);
    }
  }
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  // Not packed tightly, as a browser in a hurry does.
  const data = deflateSync(Buffer.from(lines), { level: 0 });
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** What a shrunk PNG shows. */
function readColours(png: Uint8Array, width: number, height: number): Pixel[] {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const lines = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  return Array.from({ length: width * height }, (_, at) => {
    const colour = (lines[Math.floor(at / width) * (width + 1) + 1 + (at % width)] ?? 0) * 3;
    return [palette[colour] ?? -1, palette[colour + 1] ?? -1, palette[colour + 2] ?? -1] as const;
  });
}

describe('a screenshot made smaller', () => {
  test('shows the same where it has few colours, in fewer bytes', () => {
    const colourAt = (x: number, y: number): Pixel => (x % 7 === 0 ? [253, 252, 249] : [29, 28, (y % 40) * 6]);
    const png = drawPng(64, 48, colourAt);
    const small = shrinkPng(png);
    expect(small.length).toBeLessThan(png.length / 3);
    const expected = Array.from({ length: 64 * 48 }, (_, at) => colourAt(at % 64, Math.floor(at / 64)));
    expect(readColours(small, 64, 48)).toEqual(expected);
  });

  test('puts the nearest colour where it has too many, and leaves the commonest alone', () => {
    // A paper, and on it six hundred shades that stand once each.
    const colourAt = (x: number, y: number): Pixel => {
      const at = y * 60 + x;
      return y < 20 ? [253, 252, 249] : [(at - 1200) % 250, 40, Math.floor((at - 1200) / 250) * 3];
    };
    const shown = readColours(shrinkPng(drawPng(60, 30, colourAt)), 60, 30);
    expect(shown.slice(0, 1200).every((pixel) => pixel.join() === '253,252,249')).toBe(true);
    const off = shown.slice(1200).map(([red, green, blue], at) => {
      const [wantedRed, wantedGreen, wantedBlue] = colourAt((at + 1200) % 60, Math.floor((at + 1200) / 60));
      return Math.max(Math.abs(red - wantedRed), Math.abs(green - wantedGreen), Math.abs(blue - wantedBlue));
    });
    expect(Math.max(...off)).toBeLessThan(12);
  });

  test('leaves alone what it cannot read', () => {
    const png = drawPng(4, 4, () => [1, 2, 3]);
    const deep = Buffer.from(png);
    deep[24] = 16;
    expect(shrinkPng(deep)).toBe(deep);
    const nothing = Buffer.from('no picture');
    expect(shrinkPng(nothing)).toBe(nothing);
  });
});
