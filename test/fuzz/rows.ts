import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDigest } from '../../src/core/knowing/read-digest';
import { collectUtterances } from '../../src/core/matching/collect-utterances';
import type { Article, ParagraphRole, Span } from '../../src/core/model';
import type { Engine } from '../../src/core/rows/engine';
import { fromRow, toRow } from '../../src/core/rows/text-row';
import { indexText } from '../../src/core/text/index-text';
import type { TextIndex } from '../../src/core/text/text-index';
import { languages } from '../fixtures/languages';
import { defineTarget, type FuzzContext, type FuzzTarget } from './fuzz-target';
import { toArticle } from './quotes';
import { anyText } from './texts';
import { hostileText } from './values';

const ENGINE: Engine = { revision: 'fuzz', languages };
const ROLES: readonly ParagraphRole[] = ['body', 'blockquote', 'tweet'];
/** Layout, length and check sum: see `text-row.ts`. */
const HEAD = 12;
const CHECK_SUM = 8;

/** A byte that is put somewhere, bytes that go, or bytes that come. */
interface Damage {
  at: number;
  how: 'change' | 'cut' | 'add';
  byte: number;
}

interface Case {
  article: Article;
  damages: Damage[];
}

/** Rows of texts: as they were, or damaged, also by somebody who puts the check sum right again. */
export function rowsTarget({ root }: FuzzContext): FuzzTarget {
  const article: fc.Arbitrary<Article> = fc
    .record({
      text: anyText(root, 30),
      language: fc.constantFrom('en', 'en', null, 'de'),
      roles: fc.array(fc.constantFrom(...ROLES), { maxLength: 3 }),
      title: fc.option(hostileText),
      outlet: fc.option(hostileText),
    })
    .map(({ text, language, roles, title, outlet }) => ({ ...toArticle(text, language, roles), title, outlet }));
  const damage = fc.record({
    at: fc.nat(9999),
    how: fc.constantFrom<Damage['how'][]>('change', 'change', 'change', 'cut', 'add'),
    byte: fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255)),
  });
  const cases: fc.Arbitrary<Case> = fc.record({ article, damages: fc.array(damage, { minLength: 1, maxLength: 4 }) });
  return defineTarget('rows', 150, cases, checkRow);
}

function checkRow({ article, damages }: Case): void {
  const text = indexText(article, languages);
  const row = toRow(text, ENGINE);
  const back = fromRow(row, article, ENGINE);
  assert.ok(back !== null, 'a good row is refused');
  assert.deepEqual(back.quotes, text.quotes);
  assert.deepEqual(back.derive(readDigest), text.derive(readDigest));
  assert.deepEqual(toRow(back, ENGINE), row, 'another row the second time');
  const bytes = applyDamages(new Uint8Array(row), damages);
  for (const beside of [article, null]) {
    if (Buffer.compare(bytes, new Uint8Array(row)) !== 0)
      assert.equal(fromRow(Uint8Array.from(bytes).buffer, beside, ENGINE), null, 'a damaged row is taken');
    const forged = fromRow(forge(bytes), beside, ENGINE);
    if (forged !== null) checkForged(forged);
  }
}

function applyDamages(row: Uint8Array, damages: readonly Damage[]): Uint8Array {
  return damages.reduce((bytes, { at, how, byte }) => {
    const place = Math.floor((at / 10_000) * bytes.length);
    const rest = how === 'add' ? place : place + 1;
    return Uint8Array.from([...bytes.subarray(0, place), ...(how === 'cut' ? [] : [byte]), ...bytes.subarray(rest)]);
  }, row);
}

/** The bytes with a length and a check sum that are right. */
function forge(bytes: Uint8Array): ArrayBuffer {
  const row = Uint8Array.from(bytes.length < HEAD ? new Uint8Array(HEAD) : bytes).buffer;
  let sum = 0x811c9dc5;
  for (const byte of new Uint8Array(row, HEAD)) sum = Math.imul(sum ^ byte, 0x01000193);
  new DataView(row).setUint32(4, row.byteLength, true);
  new DataView(row).setUint32(CHECK_SUM, sum >>> 0, true);
  return row;
}

/** Whatever somebody has written into a row: what comes out of it can be used, and says nothing that the text does not. */
function checkForged(text: TextIndex): void {
  const { article, quotes, length } = text;
  const checkSpan = ({ start, end }: Span) => {
    assert.ok(Math.min(start, end) >= 0 && Math.max(start, end) <= length, `outside the text: ${start} to ${end}`);
  };
  for (const { speaker, cue, ...quote } of quotes) {
    checkSpan(quote);
    for (const one of [cue, speaker, ...(speaker?.via ?? [])]) if (one !== null) checkSpan(one);
    if (text.hasWords) assert.equal(quote.text, article.text.slice(quote.start, quote.end));
    else assert.equal(quote.text.length, quote.end - quote.start);
    assert.ok(quote.continues === null || quote.continues in quotes, 'no such quotation to continue');
  }
  text.derive(readDigest);
  text.derive(collectUtterances);
  toRow(text, ENGINE);
}
