import { describe, expect, it } from 'vitest';
import { createReportBudget } from '../../../src/background/report-budget';
import { HandClock } from './hand-clock';

function setUp() {
  const clock = new HandClock();
  const budget = createReportBudget(clock);
  const done: string[] = [];
  const report = (name: string, tabId = 1) =>
    budget.spend(tabId, async () => {
      done.push(name);
      return name;
    });
  return { clock, budget, done, report };
}

describe('the reports of a tab', () => {
  it('are looked at up to six in ten seconds, and the seventh when the first is ten seconds old', async () => {
    const { clock, done, report } = setUp();
    for (let at = 1; at <= 6; at++) expect(await report(`${at}`)).toBe(`${at}`);
    const seventh = report('7');
    await clock.goOn(9999);
    expect(done).toHaveLength(6);
    await clock.goOn(1);
    expect(await seventh).toBe('7');
  });

  it('are looked at up to twenty a minute, and the next when the first is a minute old', async () => {
    const { clock, done, report } = setUp();
    for (let at = 0; at < 20; at++) {
      await report(`${at}`);
      await clock.goOn(2500);
    }
    // 50 seconds have gone: there were never more than four in ten seconds.
    const next = report('next');
    await clock.goOn(9999);
    expect(done).toHaveLength(20);
    await clock.goOn(1);
    expect(await next).toBe('next');
  });

  it('beyond that are dropped but for the latest', async () => {
    const { clock, done, report } = setUp();
    for (let at = 1; at <= 6; at++) await report(`${at}`);
    const late = ['a', 'b', 'c'].map((name) => report(name));
    await clock.goOn(10_000);
    expect(await Promise.all(late)).toEqual([null, null, 'c']);
    expect(done.slice(6)).toEqual(['c']);
  });

  it('are looked at one after the other, so that others have their turn between them', async () => {
    const { budget, done, report } = setUp();
    let finish = () => {};
    const slow = budget.spend(
      1,
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    const [dropped, next] = [report('dropped'), report('next')];
    await report('other', 2);
    expect(done).toEqual(['other']);
    finish();
    await slow;
    expect([await dropped, await next, done]).toEqual([null, 'next', ['other', 'next']]);
  });

  it('go on after one that failed', async () => {
    const { budget, report } = setUp();
    await expect(budget.spend(1, () => Promise.reject(new Error('engine')))).rejects.toThrow('engine');
    expect(await report('next')).toBe('next');
  });

  it('are counted for each tab by itself, and for a thousand tabs at most', async () => {
    const { budget, report } = setUp();
    for (let at = 0; at < 6; at++) await report(`${at}`, 1);
    expect(await report('other', 2)).toBe('other');
    for (let tabId = 1; tabId <= 1000; tabId++) await report('one', tabId + 10);
    expect(budget.tabs()).toBe(1000);
  });
});
