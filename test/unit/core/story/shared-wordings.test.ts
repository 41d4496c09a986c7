import { describe, expect, it } from 'vitest';
import { collectUtterances } from '../../../../src/core/matching/collect-utterances';
import { SharedWordings } from '../../../../src/core/story/shared-wordings';
import { indexText } from '../../../../src/core/text/index-text';
import type { TextIndex } from '../../../../src/core/text/text-index';
import { languages } from '../../../fixtures/languages';
import { makeArticle } from '../comparison/make-text';

const SOLD = 'The ferry and the lighthouse were sold for five million';
const read = (speaker: string, around: string): TextIndex =>
  indexText(makeArticle('text', [`“${SOLD},” ${speaker} said.`, around]), languages);
const wordingOf = (text: TextIndex, shared: SharedWordings) => shared.of(text).quoted[0]?.wording;

describe('wordings that texts of a story have in common', () => {
  it('are one where words and speaker are the same, and each text keeps its own places', () => {
    const shared = new SharedWordings();
    const [one, other] = [read('Ann Lee', 'Nobody answered.'), read('Ann Lee', 'The bay was full of fish.')];
    expect(wordingOf(one, shared)).toBe(one.derive(collectUtterances).quoted[0]?.wording);
    expect(wordingOf(other, shared)).toBe(wordingOf(one, shared));
    expect(shared.of(other).quoted[0]?.parts).toBe(other.derive(collectUtterances).quoted[0]?.parts);
  });

  it('are two from two mouths', () => {
    const shared = new SharedWordings();
    expect(wordingOf(read('Ann Lee', ''), shared)).not.toBe(wordingOf(read('Bo Berg', ''), shared));
  });

  it('stay while a text has them, and are let go with the last', () => {
    const shared = new SharedWordings();
    const [one, other] = [read('Ann Lee', 'Nobody answered.'), read('Ann Lee', 'The bay was full of fish.')];
    const wording = wordingOf(one, shared);
    shared.of(other);
    expect(shared.release(one)).not.toContain(wording);
    expect(shared.release(other)).toContain(wording);
  });

  it('are found for a guest, who leaves none behind', () => {
    const shared = new SharedWordings();
    const guest = read('Ann Lee', 'Nobody answered.');
    const own = guest.derive(collectUtterances).quoted[0]?.wording;
    expect(shared.ofGuest(guest).quoted[0]?.wording).toBe(own);
    expect(own !== undefined && shared.has(own)).toBe(false);
    const wording = wordingOf(read('Ann Lee', 'The bay was full of fish.'), shared);
    expect(shared.ofGuest(guest).quoted[0]?.wording).toBe(wording);
  });
});
