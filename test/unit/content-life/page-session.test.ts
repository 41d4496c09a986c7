import { describe, expect, it, vi } from 'vitest';
import { toldByBrowser } from './fake-page';
import { answer, open, PLACE, settle, states, textOf, useWorld, world } from './page-world';

useWorld();

describe('a page that is an article', () => {
  it('is read and reported once, with its address', async () => {
    open(['One.']);
    await settle();
    expect(states()).toEqual(['One.']);
    expect(world.reports[0]?.address).toBe('https://paper.example/story');
    expect(world.reads).toBe(1);
  });

  it('is not read again when only what is no prose has changed', async () => {
    open(['One.']);
    await settle();
    world.page.mutate();
    await settle();
    expect(world.reads).toBe(1);
  });

  it('is read and reported again when its prose has changed', async () => {
    open(['One.']);
    await settle();
    world.page.content.paragraphs = ['One.', 'Two.'];
    world.page.mutate();
    await settle();
    expect(states()).toEqual(['One.', 'One.\n\nTwo.']);
  });

  it('that has lost words which were marked is read again, and its listener told', async () => {
    open(['A text.']);
    await settle();
    world.page.mutate();
    await settle();
    expect([world.reads, world.redrawn]).toEqual([1, 0]);
    world.lost = true;
    world.page.mutate();
    await settle();
    expect(world.reads).toBeGreaterThan(1);
    expect(world.redrawn).toBeGreaterThan(0);
    expect(world.reports).toHaveLength(1);
  });

  it('that moves on is left', async () => {
    open(['A text.']);
    await settle();
    world.page.moveTo('https://paper.example/next');
    expect(world.left).toBe(1);
  });

  it('is reported when it came late', async () => {
    open([]);
    await settle();
    expect(states()).toEqual([]);
    world.page.content.paragraphs = ['Late.'];
    world.page.mutate();
    await settle();
    expect(states()).toEqual(['Late.']);
  });

  it('is read when it is seen, not before', async () => {
    world.page.content.visibility = 'hidden';
    open(['One.']);
    await settle();
    expect(world.reads).toBe(0);
    world.page.content.visibility = 'visible';
    world.page.content.dispatchEvent(toldByBrowser('visibilitychange'));
    await settle();
    expect(states()).toEqual(['One.']);
  });

  it("is reported again when it comes back from the browser's memory, and not read again", async () => {
    open(['One.']);
    await settle();
    world.page.place.dispatchEvent(toldByBrowser('pageshow', { persisted: true }));
    await settle();
    expect(states()).toEqual(['One.', 'One.']);
    expect(world.reads).toBe(1);
  });

  it('is reported again by itself when the report did not arrive', async () => {
    let reachable = false;
    open(['One.'], async () => {
      if (!reachable) throw new Error('nobody answers');
    });
    await vi.advanceTimersByTimeAsync(500);
    expect(states()).toEqual(['One.']);
    reachable = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(states()).toEqual(['One.', 'One.']);
    expect(world.reads).toBe(1);
  });

  it('is reported again at the next look where nobody has answered for long, and not without end', async () => {
    let reachable = false;
    open(['One.'], async () => {
      if (!reachable) throw new Error('nobody answers');
    });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(states()).toHaveLength(4);
    reachable = true;
    world.page.content.dispatchEvent(toldByBrowser('visibilitychange'));
    await settle();
    expect(states()).toHaveLength(5);
    expect(world.reads).toBe(1);
  });
});

describe('a page that is no article', () => {
  it('is never reported', async () => {
    open([]);
    await settle();
    world.page.mutate();
    await settle();
    expect(world.reports).toEqual([]);
    expect(await answer()).toEqual({ state: 'no-article', reason: 'not-an-article' });
  });

  it('says that it cannot be read when it is no markup', async () => {
    world.page.content.type = 'application/pdf';
    open(['Looks like prose.']);
    expect(await answer()).toEqual({ state: 'no-article', reason: 'not-readable' });
    expect(world.reads).toBe(0);
  });
});

describe('a page that moves on by script', () => {
  it('is read anew at the new address', async () => {
    open(['One.']);
    await settle();
    world.page.moveTo('https://paper.example/next');
    world.page.content.paragraphs = ['Next.'];
    await settle();
    expect(states()).toEqual(['One.', 'Next.']);
    expect(world.reports[1]?.address).toBe('https://paper.example/next');
  });

  it('says so when it is no article any more', async () => {
    open(['One.']);
    await settle();
    world.page.moveTo('https://paper.example/list');
    world.page.content.paragraphs = [];
    await settle();
    expect(states()).toEqual(['One.', 'no-article']);
  });

  it('while it is being read, is not reported for what it was', async () => {
    open(['One.']);
    await settle();
    world.page.content.paragraphs = ['One, longer.'];
    world.page.mutate();
    await vi.advanceTimersByTimeAsync(510); // In the reader's pause.
    expect(world.reads).toBe(2);
    world.page.moveTo('https://paper.example/next');
    world.page.content.paragraphs = ['Next.'];
    await settle();
    expect(states()).toEqual(['One.', 'Next.']);
  });

  it('is watched again for content that comes late', async () => {
    open(['One.']);
    await vi.advanceTimersByTimeAsync(60_000);
    world.page.moveTo('https://paper.example/next');
    await settle();
    world.page.content.paragraphs = ['Next, late.'];
    world.page.mutate();
    await settle();
    expect(states()).toEqual(['One.', 'Next, late.']);
  });
});

describe('when it is asked', () => {
  it('answers at once with what is there, without waiting for an idle page', async () => {
    vi.stubGlobal('requestIdleCallback', () => {});
    open(['One.']);
    expect(textOf(await answer())).toBe('One.');
  });

  it('answers with the page as it is now, though nothing told of the change', async () => {
    open(['One.']);
    await vi.advanceTimersByTimeAsync(60_000);
    world.page.content.paragraphs = ['One.', 'Two.'];
    expect(textOf(await answer())).toBe('One.\n\nTwo.');
  });

  it('notices that the page has moved on, to as many words', async () => {
    open(['One.']);
    await settle();
    world.page.place.location.href = 'https://paper.example/next';
    world.page.content.paragraphs = ['Two.'];
    expect(textOf(await answer())).toBe('Two.');
  });

  it('reads once for many questions', async () => {
    open(['One.']);
    const answers = Promise.all([world.session.reading(), world.session.reading(), world.session.reading()]);
    await settle();
    expect((await answers).map(textOf)).toEqual(['One.', 'One.', 'One.']);
    expect(world.reads).toBe(1);
  });
});

describe('where a span stands', () => {
  it('is where it was read', async () => {
    open(['One.']);
    await settle();
    expect(await world.session.locate({ start: 0, end: 1 })).toBe(PLACE);
  });

  it('is found again after the page has drawn the same words anew', async () => {
    world.place = null;
    open(['One.']);
    await settle();
    world.place = PLACE;
    const located = world.session.locate({ start: 0, end: 1 });
    await settle();
    expect(await located).toBe(PLACE);
  });

  it('is nowhere when the page has other words now', async () => {
    world.place = null;
    open(['One.']);
    await settle();
    world.place = PLACE;
    world.page.content.paragraphs = ['Two.'];
    const located = world.session.locate({ start: 0, end: 1 });
    await settle();
    expect(await located).toBeNull();
  });

  it('is nowhere on a page that was never read', async () => {
    open([]);
    expect(await world.session.locate({ start: 0, end: 1 })).toBeNull();
  });
});

it('nothing is left running when the life has ended', async () => {
  open(['One.']);
  await settle();
  world.life.stop();
  world.page.content.paragraphs = ['Two.'];
  world.page.mutate();
  world.page.moveTo('https://paper.example/next');
  world.page.content.dispatchEvent(toldByBrowser('visibilitychange'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(states()).toEqual(['One.']);
  expect(vi.getTimerCount()).toBe(0);
  expect(world.page.observers()).toBe(0);
});

describe('a page that wants to keep us busy', () => {
  it('by events of its own is not heard', async () => {
    open(['One.']);
    await settle();
    for (let i = 0; i < 1000; i++) {
      world.page.place.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
      world.page.content.dispatchEvent(new Event('visibilitychange'));
    }
    await settle();
    expect([world.reports.length, world.reads]).toEqual([1, 1]);
  });

  it('by ever new text is read so many times, and then once more: the latest counts', async () => {
    open(['One.']);
    await settle();
    for (let i = 0; i < 90; i++) {
      world.page.content.paragraphs = ['x'.repeat(i)];
      world.page.scroll([], 0);
      world.page.moveTo(`https://paper.example/story?${i}`);
      await vi.advanceTimersByTimeAsync(600);
    }
    const inAMinute = world.reads;
    expect(inAMinute).toBeGreaterThan(6);
    expect(inAMinute).toBeLessThanOrEqual(20);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(states().at(-1)).toBe('x'.repeat(89));
    expect(world.reads - inAMinute).toBeLessThanOrEqual(2);
  });

  it('by moving on a thousand times at once is read once', async () => {
    open(['One.']);
    await settle();
    for (let i = 0; i < 1000; i++) world.page.moveTo(`https://paper.example/story?${i}`);
    await settle();
    expect(world.reads).toBe(2);
    expect(vi.getTimerCount()).toBeLessThan(10);
  });

  it('is answered for the reader all the same', async () => {
    open(['One.']);
    await settle();
    for (let i = 0; i < 30; i++) {
      world.page.content.paragraphs = ['x'.repeat(i)];
      expect(textOf(await answer())).toBe('x'.repeat(i));
    }
  });
});
