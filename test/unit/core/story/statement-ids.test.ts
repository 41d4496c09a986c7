import { describe, expect, it } from 'vitest';
import type { DraftStatement } from '../../../../src/core/comparison/build-statements';
import type { Utterance } from '../../../../src/core/matching/collect-utterances';
import { IndexedWording } from '../../../../src/core/matching/wording';
import { StatementIds } from '../../../../src/core/story/statement-ids';
import { english } from '../../../fixtures/languages';
import { makeText } from '../comparison/make-text';

const from = makeText('any', []);
const utterances = new Map<string, Utterance>();

/** The same utterance for the same words. */
function utteranceOf(text: string): Utterance {
  const utterance = utterances.get(text) ?? {
    parts: [],
    wording: IndexedWording.of({ text, speaker: null }, english),
    from,
  };
  utterances.set(text, utterance);
  return utterance;
}

/** A statement of some wordings, the yardstick first. */
function draft(...texts: [string, ...string[]]): DraftStatement {
  const members = texts.map((text, at) => ({
    text: at,
    utterance: utteranceOf(text),
    match: null,
    margin: null,
  }));
  const [head = { text: 0, utterance: utteranceOf('') }] = members;
  return {
    id: '',
    speaker: null,
    label: '',
    cluster: { head, members },
    reported: null,
    maybeIn: new Set(),
    fullest: texts[0],
    occurrences: [],
  };
}

const reported = (text: string): DraftStatement => ({
  ...draft(text),
  cluster: null,
  reported: utteranceOf(text).wording,
});

function makeIds(): StatementIds {
  let last = 0;
  return new StatementIds(() => `${++last}`);
}

describe('the ids of statements', () => {
  it('stay where nothing has changed, in any order', () => {
    const ids = makeIds();
    expect(ids.assign([draft('a', 'b'), draft('c'), reported('d')])).toEqual(['1', '2', '3']);
    expect(ids.assign([reported('d'), draft('a', 'b'), draft('c')])).toEqual(['3', '1', '2']);
  });

  it('stay with the yardstick where a statement falls apart', () => {
    const ids = makeIds();
    ids.assign([draft('full', 'one', 'two', 'three')]);
    expect(ids.assign([draft('one', 'two', 'three'), draft('full')])).toEqual(['2', '1']);
  });

  it('are those of the new yardstick where two become one', () => {
    const ids = makeIds();
    ids.assign([draft('a'), draft('b', 'b2', 'b3')]);
    expect(ids.assign([draft('a', 'b', 'b2', 'b3')])).toEqual(['1']);
    const others = makeIds();
    others.assign([draft('a'), draft('b', 'b2', 'b3')]);
    expect(others.assign([draft('b', 'a', 'b2', 'b3')])).toEqual(['2']);
  });

  it('stay where a fuller wording has become the yardstick', () => {
    const ids = makeIds();
    ids.assign([draft('a', 'b')]);
    expect(ids.assign([draft('fuller', 'a', 'b')])).toEqual(['1']);
  });

  it('go with most of the other wordings where the yardstick has gone', () => {
    const ids = makeIds();
    ids.assign([draft('gone', 'a', 'b', 'c'), draft('other', 'd')]);
    expect(ids.assign([draft('a'), draft('b', 'c')])).toEqual(['1', '3']);
    const mixed = makeIds();
    mixed.assign([draft('gone', 'a', 'b'), draft('gone too', 'd')]);
    expect(mixed.assign([draft('d', 'a', 'b')])).toEqual(['1']);
  });

  it('are never given twice, nor again when their statement has gone', () => {
    const ids = makeIds();
    ids.assign([draft('a', 'b', 'c')]);
    expect(ids.assign([draft('a'), draft('b'), draft('c')])).toEqual(['1', '2', '3']);
    ids.assign([]);
    expect(ids.assign([draft('a')])).toEqual(['4']);
  });

  it('are only looked up for a guest', () => {
    const ids = makeIds();
    ids.assign([draft('a')]);
    expect(ids.find([draft('guest'), draft('a')])).toEqual([null, '1']);
    expect(ids.find([draft('guest')])).toEqual([null]);
    expect(ids.assign([draft('a')])).toEqual(['1']);
  });
});
