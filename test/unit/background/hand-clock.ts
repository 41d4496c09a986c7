import type { Clock } from '../../../src/background/report-budget';

/** A clock that goes on when it is told to. */
export class HandClock implements Clock {
  #now = 0;
  #waiting: { at: number; done: () => void }[] = [];

  now = () => this.#now;
  wait = (milliseconds: number) =>
    new Promise<void>((done) => this.#waiting.push({ at: this.#now + milliseconds, done }));

  async goOn(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    const due = this.#waiting.filter(({ at }) => at <= this.#now);
    this.#waiting = this.#waiting.filter(({ at }) => at > this.#now);
    for (const { done } of due) done();
    await settle();
  }
}

/** All that can go on without the clock has gone on. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));
