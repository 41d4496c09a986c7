import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** As many as one byte can name. */
const MOST_COLOURS = 256;
/** Bytes a pixel, for the kinds of picture that are read: RGB and RGBA. */
const CHANNELS = new Map([
  [2, 3],
  [6, 4],
]);

/**
 * A screenshot with at most 256 colours, which is a third of its size in bytes and looks the same: its letters have some
 * hundred shades of grey, of which the rarest become their nearest. A PNG of another kind than browsers make (8 bits a
 * channel, not interlaced) comes back as it is, and so does one that would not become smaller.
 *
 * @param {Uint8Array} png
 * @returns {Uint8Array}
 */
export function shrinkPng(png) {
  const chunks = readChunks(Buffer.from(png));
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (!head) return png;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const channels = CHANNELS.get(head[9] ?? 0);
  if (head[8] !== 8 || head[12] !== 0 || channels === undefined) return png;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const { palette, pixels } = reduceColours(unfilter(inflateSync(packed), width, height, channels), channels);
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) pixels.copy(lines, y * (width + 1) + 1, y * width, (y + 1) * width);
  const newHead = Buffer.from(head);
  // Colours by their number in the palette, a byte each.
  newHead[9] = 3;
  const small = Buffer.concat([
    SIGNATURE,
    writeChunk('IHDR', newHead),
    writeChunk('PLTE', palette),
    writeChunk('IDAT', deflateSync(lines, { level: 9 })),
    writeChunk('IEND', Buffer.alloc(0)),
  ]);
  return small.length < png.length ? small : png;
}

/** @param {Buffer} png */
function readChunks(png) {
  const chunks = [];
  for (let at = SIGNATURE.length; at + 12 <= png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function writeChunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(checksum(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** CRC-32. @param {Buffer} bytes */
function checksum(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/**
 * The channels of all pixels, from lines of which each says how it is written against what stands beside and above it.
 *
 * @param {Buffer} lines
 * @param {number} width
 * @param {number} height
 * @param {number} channels
 */
function unfilter(lines, width, height, channels) {
  const stride = width * channels;
  const bytes = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? (bytes[at - channels] ?? 0) : 0;
      const above = y > 0 ? (bytes[at - stride] ?? 0) : 0;
      const corner = x >= channels && y > 0 ? (bytes[at - stride - channels] ?? 0) : 0;
      const value = lines[y * (stride + 1) + 1 + x] ?? 0;
      bytes[at] = value + predict(filter, left, above, corner);
    }
  }
  return bytes;
}

/** @type {(filter: number | undefined, left: number, above: number, corner: number) => number} */
function predict(filter, left, above, corner) {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const [toLeft, toAbove, toCorner] = [
    Math.abs(above - corner),
    Math.abs(left - corner),
    Math.abs(left + above - 2 * corner),
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/**
 * The commonest colours, and for each pixel the number of its own or its nearest.
 *
 * @param {Buffer} bytes
 * @param {number} channels
 */
function reduceColours(bytes, channels) {
  const counts = new Map();
  const colours = new Uint32Array(bytes.length / channels);
  for (let at = 0; at < colours.length; at++) {
    const from = at * channels;
    const colour = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const kept = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
  const numbers = new Map(kept.map((colour, number) => [colour, number]));
  for (const colour of counts.keys()) if (!numbers.has(colour)) numbers.set(colour, findNearest(kept, colour));
  const pixels = Buffer.alloc(colours.length);
  for (let at = 0; at < colours.length; at++) pixels[at] = numbers.get(colours[at]) ?? 0;
  return { palette: Buffer.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])), pixels };
}

/**
 * @param {readonly number[]} colours
 * @param {number} wanted
 */
function findNearest(colours, wanted) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [number, colour] of colours.entries()) {
    const distance =
      ((colour >> 16) - (wanted >> 16)) ** 2 +
      (((colour >> 8) & 255) - ((wanted >> 8) & 255)) ** 2 +
      ((colour & 255) - (wanted & 255)) ** 2;
    if (distance < least) [best, least] = [number, distance];
  }
  return best;
}
