import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, DamagedBytesError } from '../../../../src/core/rows/byte-reader';
import { ByteWriter } from '../../../../src/core/rows/byte-writer';

function write(put: (out: ByteWriter) => void): ArrayBuffer {
  const out = new ByteWriter();
  put(out);
  return out.finish();
}

describe('bytes that were written', () => {
  it.each([
    [0, 1],
    [127, 1],
    [128, 2],
    [16_383, 2],
    [16_384, 3],
    [2 ** 32 - 1, 5],
  ])('have the number %i in %i bytes', (value, length) => {
    const bytes = write((out) => out.number(value));
    expect(bytes.byteLength).toBe(length);
    expect(new ByteReader(bytes).number()).toBe(value);
  });

  it('come back as they were, one after another', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const text = fc.oneof(
      fc.array(unit, { maxLength: 30 }).map((units) => units.join('')),
      fc.constant('😀\ud83dé'.repeat(3000)),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ text, signed: fc.integer(), hashes: fc.int32Array({ maxLength: 5 }) }), { maxLength: 5 }),
        (all) => {
          const bytes = write((out) => {
            for (const one of all) {
              out.text(one.text);
              out.signed(one.signed);
              out.int32s(one.hashes);
            }
          });
          const from = new ByteReader(bytes);
          for (const one of all) expect([from.text(), from.signed(), from.int32s()]).toEqual(Object.values(one));
          expect(from.atEnd).toBe(true);
        },
      ),
    );
  });
});

describe('bytes that were not', () => {
  const read = (...bytes: number[]) => new ByteReader(Uint8Array.from(bytes).buffer);

  it.each<[string, () => unknown]>([
    ['a number without an end', () => read(0x80, 0x80).number()],
    ['a number of too many bytes', () => read(0xff, 0xff, 0xff, 0xff, 0xff, 0xff).number()],
    ['a number that is too large', () => read(5).below(5)],
    ['more things than there are bytes', () => read(3, 0, 0).count()],
    ['a list longer than the bytes', () => read(2, 0, 0, 0, 0, 0, 0, 0).int32s()],
    ['a text longer than the bytes', () => read(200, 1, 65).text()],
    ['a text cut in a character', () => read(1, 0xe2).text()],
  ])('are refused: %s', (_what, act) => expect(act).toThrow(DamagedBytesError));
});
