import { REPORT_PACE } from '../messaging/limits';

/** Tabs whose reports are counted: more than anybody has in front within a minute. */
const MOST_TABS = 1000;

export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

export const realClock: Clock = {
  now: () => performance.now(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * What a page may tell of itself, so that none can keep the background busy: of each tab at most 6 reports in ten seconds
 * and 20 a minute, one after the other. What is told beyond that waits, and is dropped when the tab tells something newer.
 */
export interface ReportBudget {
  /**
   * Does the work when the tab's turn has come; null, and nothing is done, when a newer report of that tab has taken this
   * one's place. Rejects as the work does.
   */
  spend<Result>(tabId: number, work: () => Promise<Result>): Promise<Result | null>;
  /** Tabs that something is known of. */
  tabs(): number;
}

interface TabBudget {
  /** When the last reports were looked at, the oldest first; none of them longer ago than a minute. */
  spent: number[];
  /** The work that is being done; done or failed, it resolves. */
  busy: Promise<unknown> | null;
  /** Counts the reports: the newest alone waits. */
  newest: number;
}

export function createReportBudget(clock: Clock = realClock): ReportBudget {
  const budgets = new Map<number, TabBudget>();

  const find = (tabId: number): TabBudget => {
    const known = budgets.get(tabId) ?? { spent: [], busy: null, newest: 0 };
    budgets.delete(tabId);
    budgets.set(tabId, known);
    for (const [id, { busy }] of budgets) {
      if (budgets.size <= MOST_TABS) break;
      if (busy === null && id !== tabId) budgets.delete(id);
    }
    return known;
  };

  return {
    async spend(tabId, work) {
      const budget = find(tabId);
      budget.newest += 1;
      const mine = budget.newest;
      // Each pause may end with another one: meanwhile the clock has gone on, and the work before may have begun late.
      for (;;) {
        const pause = waitFor(budget, clock.now());
        if (budget.busy === null && pause <= 0) break;
        await (budget.busy ?? clock.wait(pause));
        if (budget.newest !== mine) return null;
      }
      budget.spent.push(clock.now());
      const done = work();
      budget.busy = done.catch(() => {});
      try {
        return await done;
      } finally {
        budget.busy = null;
      }
    },
    tabs: () => budgets.size,
  };
}

/** Milliseconds until the tab has a report free. Forgets what no budget counts any more. */
function waitFor(budget: TabBudget, now: number): number {
  const longest = Math.max(...REPORT_PACE.map(({ within }) => within));
  budget.spent = budget.spent.filter((at) => now - at < longest);
  const pauses = REPORT_PACE.map(({ most, within }) => {
    const first = budget.spent.at(-most);
    return budget.spent.length < most || first === undefined ? 0 : first + within - now;
  });
  return Math.max(...pauses);
}
