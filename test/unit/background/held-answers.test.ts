import { describe, expect, it } from 'vitest';
import { createHeldAnswers } from '../../../src/background/held-answers';
import { measureBytes } from '../../../src/background/measure-bytes';
import { tunnel } from '../../fixtures/comparisons/tunnel';

const one = measureBytes(tunnel);

describe('answers that are held', () => {
  it('are given back as they were, and no others', () => {
    const held = createHeldAnswers();
    held.keep('a', tunnel);
    expect(held.recall('a')).toBe(tunnel);
    expect(held.recall('b')).toBeNull();
  });

  it('are as many as there is room for in bytes, those used last', () => {
    const held = createHeldAnswers(2 * one);
    held.keep('a', tunnel);
    held.keep('b', tunnel);
    expect(held.bytes()).toBe(2 * one);
    held.recall('a');
    held.keep('c', tunnel);
    expect(['a', 'b', 'c'].map((key) => held.recall(key) !== null)).toEqual([true, false, true]);
    expect(held.bytes()).toBe(2 * one);
  });

  it('are counted once however often they are kept', () => {
    const held = createHeldAnswers(2 * one);
    for (let times = 0; times < 5; times++) held.keep('a', tunnel);
    expect(held.bytes()).toBe(one);
  });

  it('are held to the last byte, and not at all when there is no room for one alone', () => {
    const [enough, short] = [createHeldAnswers(one), createHeldAnswers(one - 1)];
    for (const held of [enough, short]) held.keep('a', tunnel);
    expect(enough.recall('a')).toBe(tunnel);
    expect([short.recall('a'), short.bytes()]).toEqual([null, 0]);
  });
});
