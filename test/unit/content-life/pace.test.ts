import { describe, expect, it } from 'vitest';
import { createPace } from '../../../src/content/pace';
import { REPORT_PACE } from '../../../src/messaging/limits';

function setUp() {
  let now = 1000;
  const pace = createPace(REPORT_PACE, () => now);
  return {
    pace,
    pass(milliseconds: number) {
      now += milliseconds;
    },
  };
}

describe('the pace of reading', () => {
  it('lets six through in ten seconds, and the seventh when the first is ten seconds old', () => {
    const { pace, pass } = setUp();
    for (let i = 0; i < 6; i++) {
      expect(pace.wait()).toBe(0);
      pace.count();
      pass(100);
    }
    expect(pace.wait()).toBe(10_000 - 600);
    pass(10_000 - 600);
    expect(pace.wait()).toBe(0);
  });

  it('lets twenty through in a minute, however they are spread', () => {
    const { pace, pass } = setUp();
    for (let i = 0; i < 20; i++) {
      expect(pace.wait()).toBe(0);
      pace.count();
      pass(2500);
    }
    expect(pace.wait()).toBe(10_000);
    pass(9999);
    expect(pace.wait()).toBe(1);
    pass(1);
    expect(pace.wait()).toBe(0);
  });
});
