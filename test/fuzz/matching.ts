import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/core/matching/derive-edits';
import { matchWordings } from '../../src/core/matching/match-wordings';
import type { Wording } from '../../src/core/matching/wording';
import type { WordingMatch } from '../../src/core/model';
import { english } from '../fixtures/languages';
import { defineTarget, type FuzzContext, type FuzzTarget } from './fuzz-target';
import { checkPairs } from './surrogate-pairs';
import { anyText, mutated } from './texts';

/** Characters of answer for one character of the two wordings, and for none. */
const MOST_PER_CHARACTER = 120;
const MOST_FOR_NONE = 1000;

/** Two wordings, the second mostly one that somebody made out of the first, and how the second differs. */
export function matchingTarget({ root }: FuzzContext): FuzzTarget {
  const texts = anyText(root, 40).map((text) => text.slice(0, 600));
  const speaker = fc.constantFrom(null, 'Ann Lee', 'Lee', 'Minister Ann Lee', 'Tom Okoro', '', 'a spokesman', '\ud83d');
  const pair = texts.chain((text) =>
    fc.record({
      text: fc.constant(text),
      other: fc.oneof(
        { weight: 4, arbitrary: mutated(fc.constant(text), 3) },
        { weight: 1, arbitrary: texts },
        { weight: 1, arbitrary: fc.constant(text) },
      ),
      speakers: fc.tuple(speaker, speaker),
    }),
  );
  return defineTarget('matching', 150, pair, ({ text, other, speakers: [one, two] }) =>
    checkPair({ text, speaker: one }, { text: other, speaker: two }),
  );
}

function checkPair(a: Wording, b: Wording): void {
  const there = matchWordings(a, b, english);
  const back = matchWordings(b, a, english);
  assert.equal(back.match, there.match, 'the verdict depends on which wording comes first');
  checkMatch(a, b, there);
  checkMatch(b, a, back);
  assert.deepEqual(matchWordings({ ...a }, { ...b }, english), there, 'another answer the second time');
}

function checkMatch(a: Wording, b: Wording, { match, fidelity, edits, trace }: WordingMatch): void {
  assert.equal(fidelity !== null, match);
  assert.ok(trace.score >= 0 && trace.score <= 1, `score ${trace.score}`);
  const size = JSON.stringify(edits).length + JSON.stringify(trace).length;
  assert.ok(
    size <= MOST_FOR_NONE + MOST_PER_CHARACTER * (a.text.length + b.text.length),
    `${size} characters of answer`,
  );
  if (!match) {
    assert.deepEqual(edits, []);
    return;
  }
  assert.equal(applyEdits(a.text, edits), b.text, 'the edits do not give the other wording');
  let [from, to] = [0, 0];
  for (const edit of edits) {
    assert.ok(edit.fromSpan.start >= from && edit.fromSpan.end >= edit.fromSpan.start, 'edits out of order');
    assert.ok(edit.toSpan.start >= to && edit.toSpan.end >= edit.toSpan.start, 'edits out of order');
    assert.equal(edit.from, a.text.slice(edit.fromSpan.start, edit.fromSpan.end));
    assert.equal(edit.to, b.text.slice(edit.toSpan.start, edit.toSpan.end));
    assert.notEqual(edit.from, edit.to, 'an edit that changes nothing');
    // A word that is dropped may leave an ellipsis: the kind goes by words where there are any.
    assert.ok(edit.from !== '' || edit.kind !== 'dropped', 'nothing dropped');
    assert.ok(edit.to !== '' || edit.kind !== 'added', 'nothing added');
    checkPairs(a.text, edit.fromSpan);
    checkPairs(b.text, edit.toSpan);
    from = edit.fromSpan.end;
    to = edit.toSpan.end;
  }
  for (const run of trace.agreeing) assert.ok(a.text.includes(run), 'agreeing words that the reference does not have');
}
