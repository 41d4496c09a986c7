import assert from 'node:assert/strict';
import type { Span } from '../../src/core/model';

/** Neither end of a span may cut a character in two that takes up two code units: half of one cannot be shown. */
export function checkPairs(text: string, { start, end }: Span): void {
  for (const at of [start, end]) {
    const cuts = /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
    assert.ok(!cuts, `a character is cut in two at ${at}`);
  }
}
