import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  limitComparison,
  limitMet,
  limitSelectionComparison,
  limitStoryComparison,
  MOST_ANSWER_BYTES,
} from '../../../src/background/limit-answer';
import { measureBytes } from '../../../src/background/measure-bytes';
import type { Comparison } from '../../../src/core/comparison-model';
import { tunnel } from '../../fixtures/comparisons/tunnel';
import { harbourBridge } from '../../fixtures/stories/harbour-bridge';

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

describe('the bytes of a value', () => {
  it('are those of its JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void expect(measureBytes(value)).toBe(json(value))));
  });

  it('are not counted far beyond what is asked', () => {
    const many = Array.from({ length: 1000 }, () => 'x'.repeat(1000));
    expect(measureBytes(many, 5000)).toBeGreaterThan(5000);
    expect(measureBytes(many, 5000)).toBeLessThan(7000);
  });
});

describe('an answer', () => {
  const size = measureBytes(tunnel);

  it('stays as it is when it has exactly the most bytes, and is cut at one more', () => {
    expect(limitComparison(tunnel, size)).toBe(tunnel);
    const cut = limitComparison(tunnel, size - 1);
    expect(cut.cut).toBe(true);
    expect(json(cut)).toBeLessThan(size);
  });

  it('of a page with any number of places keeps to two megabytes, and says that it is cut', () => {
    const [statement] = tunnel.statements;
    const [place] = statement?.here ?? [];
    if (statement === undefined || place === undefined) throw new Error('the fixture has no statement');
    const many = { ...statement, here: Array.from({ length: 4000 }, () => ({ ...place, before: 'x'.repeat(600) })) };
    const large: Comparison = { ...tunnel, statements: [many, ...Array.from({ length: 500 }, () => statement)] };
    const cut = limitComparison(large);
    expect(json(cut)).toBeLessThanOrEqual(MOST_ANSWER_BYTES);
    expect(json(cut)).toBeGreaterThan(MOST_ANSWER_BYTES / 2);
    expect(cut.cut).toBe(true);
    // The framing of each text and the first statement are there before all others, the places of that one not all.
    expect(cut.framing).toHaveLength(tunnel.framing.length);
    expect(cut.statements[0]?.here).toHaveLength(20);
    expect(cut.statements.length).toBeGreaterThan(1);
  });

  it('has room for the comparison however the text itself is written', () => {
    const text = '\u0001'.repeat(500_000);
    const cut = limitComparison({ ...tunnel, article: { ...tunnel.article, text } });
    expect(json(cut)).toBeLessThanOrEqual(MOST_ANSWER_BYTES);
    expect(cut.statements).toEqual(tunnel.statements);
  });

  it('of what was met before keeps to a hundred thousand bytes, and has what it begins with', () => {
    const [statement] = tunnel.statements;
    if (statement === undefined) throw new Error('the fixture has no statement');
    const reading = { id: 'a', title: '', outlet: 'Aldmere Post', url: null, readAt: '2031-05-06T10:00:00.000Z' };
    const withTitle = (length: number) => ({
      ...{ statements: [statement], fitting: ['a'] },
      readings: [{ ...reading, title: 'x'.repeat(length) }],
    });
    const room = 100_000 - json(withTitle(0));
    const fits = withTitle(room);
    expect(limitMet(fits)).toBe(fits);
    expect(limitMet(withTitle(room + 1)).cut).toBe(true);
    const many = { ...withTitle(0), statements: Array.from({ length: 900 }, () => statement) };
    const cut = limitMet(many);
    expect(json(cut)).toBeLessThanOrEqual(100_000);
    expect(json(cut)).toBeGreaterThan(50_000);
    expect([cut.readings, cut.fitting]).toEqual([many.readings, many.fitting]);
  });

  it('about a story, and about selected words, is cut alike', () => {
    const story = measureBytes(harbourBridge);
    expect(limitStoryComparison(harbourBridge, story)).toBe(harbourBridge);
    const shorter = limitStoryComparison(harbourBridge, story - 1);
    expect([shorter.cut, shorter.articles.length]).toEqual([true, harbourBridge.articles.length]);
    expect(json(shorter)).toBeLessThan(story);
    const found = { text: 'words', statements: tunnel.missing, passages: [] };
    const bytes = measureBytes(found);
    expect(limitSelectionComparison(found, bytes)).toBe(found);
    expect(limitSelectionComparison(found, bytes - 1).cut).toBe(true);
  });
});
