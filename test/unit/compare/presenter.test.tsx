import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Presenter } from '../../../src/compare/Presenter';
import type { StoryComparison } from '../../../src/core/comparison-model';
import { harbourBridge } from '../../fixtures/stories/harbour-bridge';
import { emptyStory } from '../../fixtures/stories/odd-stories';
import { english } from '../ui/english';
import { press, render, settle, textOf, textsOf, the } from '../ui/render';

let direction = 'ltr';
beforeEach(() => {
  direction = 'ltr';
  vi.stubGlobal('getComputedStyle', () => ({ direction }));
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

interface Shown {
  root: HTMLElement;
  moves: string[];
  ended: () => number;
}

function present(comparison: StoryComparison = harbourBridge, from: string | null = null): Shown {
  const moves: string[] = [];
  let ends = 0;
  const Page = () => {
    const [at, setAt] = useState(from);
    return (
      <Presenter
        strings={english}
        comparison={comparison}
        at={at}
        onMove={(id) => {
          moves.push(id);
          setAt(id);
        }}
        onEnd={() => {
          ends++;
        }}
      />
    );
  };
  return { root: render(<Page />), moves, ended: () => ends };
}

async function hit(root: HTMLElement, key: string): Promise<void> {
  const { Event } = globalThis.document.defaultView ?? globalThis;
  const event = new Event('keydown', { bubbles: true, cancelable: true });
  the(root, '.presenter').dispatchEvent(Object.assign(event, { key }));
  await settle();
}

/** Each outlet as it is called now: by its letter, and its name where that is told. */
const outlets = (root: HTMLElement) =>
  [...root.querySelectorAll('.presented-carriers > li')].map((carrier) => {
    const [letter = ''] = textsOf(carrier, '.presented-outlet');
    return [letter.replace(/, show.*/, ''), ...textsOf(carrier, '.presented-name .outlet')].join(' ');
  });

describe('the presentation', () => {
  it('shows one quotation, who said it, and each outlet behind a letter', () => {
    const { root } = present(harbourBridge, 'safe');
    expect(textOf(the(root, 'h1'))).toBe('Ines Calloway');
    expect(textOf(the(root, '.presented-words .printed'))).toMatch(/^The bridge is perfectly safe/);
    expect(textOf(the(root, '.presenter-place'))).toBe('2 of 5');
    expect(outlets(root)).toEqual(['Outlet A', 'Outlet B', 'Outlet C']);
    for (const { outlet } of harbourBridge.articles) if (outlet) expect(textOf(root)).not.toContain(outlet);
    for (const { title } of harbourBridge.articles) if (title) expect(textOf(root)).not.toContain(title);
  });

  it('shows what an outlet dropped and the verb that it puts there, before its name is told', () => {
    const { root } = present(harbourBridge, 'safe');
    expect(textsOf(root, '.presented-group del')[0]).toContain('and it will stay open');
    expect(textsOf(root, '.presented-carriers .cue')).toEqual(['stressed', 'called', 'claimed']);
  });

  it('begins with what differs most; shows the quotation of its address, and the first one where there is no such one', () => {
    expect(textOf(the(present(harbourBridge, 'cracks').root, '.presenter-place'))).toBe('1 of 5');
    expect(textOf(the(present(harbourBridge, 'safe').root, '.presenter-place'))).toBe('2 of 5');
    expect(textOf(the(present(harbourBridge, 'gone').root, '.presenter-place'))).toBe('1 of 5');
  });

  it('says so where there is nothing to compare', () => {
    const { root } = present(emptyStory);
    expect(textOf(the(root, '.presenter-empty'))).toContain('carried by two texts');
    expect(root.querySelectorAll('.presenter-place, .presented-words')).toHaveLength(0);
  });

  it('goes on and back by arrow keys, and no further than the ends', async () => {
    const { root, moves } = present();
    await hit(root, 'ArrowLeft');
    expect(moves).toEqual([]);
    await hit(root, 'ArrowRight');
    expect(textOf(the(root, '.presenter-place'))).toBe('2 of 5');
    await hit(root, 'End');
    expect(textOf(the(root, '.presenter-place'))).toBe('5 of 5');
    await hit(root, 'ArrowRight');
    expect(moves).toHaveLength(2);
    await hit(root, 'Home');
    expect(textOf(the(root, '.presenter-place'))).toBe('1 of 5');
  });

  it('goes the other way in writing from the right', async () => {
    direction = 'rtl';
    const { root } = present();
    await hit(root, 'ArrowLeft');
    expect(textOf(the(root, '.presenter-place'))).toBe('2 of 5');
  });

  it('does all of it by buttons, too', async () => {
    const { root, ended } = present();
    press(root, 'Next');
    await settle();
    expect(textOf(the(root, '.presenter-place'))).toBe('2 of 5');
    press(root, 'Previous');
    await settle();
    expect(textOf(the(root, '.presenter-place'))).toBe('1 of 5');
    const ends = [...root.querySelectorAll('button[aria-disabled="true"]')].map(textOf);
    expect(ends).toEqual(['Previous']);
    press(root, 'End');
    expect(ended()).toBe(1);
  });

  it('ends on Escape', async () => {
    const { root, ended } = present();
    await hit(root, 'Escape');
    expect(ended()).toBe(1);
  });

  it('tells each outlet when its button is pressed, and hides it again', async () => {
    const { root } = present(harbourBridge, 'safe');
    press(root, 'Outlet B');
    await settle();
    expect(outlets(root)).toEqual(['Outlet A', 'B Gull & Anchor', 'Outlet C']);
    expect(textsOf(root, '[role=status]')[1]).toBe('B is Gull & Anchor');
    expect(the(root, '.presented-name a').getAttribute('href')).toMatch(/^https:/);
    press(root, 'B');
    await settle();
    expect(outlets(root)).toEqual(['Outlet A', 'Outlet B', 'Outlet C']);
  });

  it('tells one after the other by the space bar', async () => {
    const { root } = present(harbourBridge, 'safe');
    await hit(root, ' ');
    await hit(root, ' ');
    expect(outlets(root)).toEqual(['A North Shore Ledger', 'B Gull & Anchor', 'Outlet C']);
  });

  it('tells all by R, hides all by another R, and with the next quotation', async () => {
    const { root } = present();
    await hit(root, 'r');
    expect(outlets(root).some((name) => name.startsWith('Outlet'))).toBe(false);
    await hit(root, 'r');
    expect(outlets(root).every((name) => name.startsWith('Outlet'))).toBe(true);
    await hit(root, 'R');
    await hit(root, 'ArrowRight');
    expect(outlets(root).every((name) => name.startsWith('Outlet'))).toBe(true);
  });

  it('announces each quotation', async () => {
    const { root } = present(harbourBridge, 'safe');
    await hit(root, 'ArrowLeft');
    expect(textsOf(root, '[role=status]')[0]).toBe(
      '1 of 5. Tobias Renn: We found cracks in four of the eleven bearings',
    );
  });

  it('says so when the browser gives no full screen', async () => {
    const { root } = present();
    expect(root.querySelectorAll('[role=alert]')).toHaveLength(0);
    await hit(root, 'f');
    expect(textOf(the(root, '[role=alert]'))).toContain('full screen');
  });

  it('has light and dark of its own', async () => {
    const { root } = present();
    expect(the(root, '.presenter').getAttribute('data-theme')).toBeNull();
    press(root, 'Light or dark');
    await settle();
    expect(the(root, '.presenter').getAttribute('data-theme')).toBe('dark');
    press(root, 'Light or dark');
    await settle();
    expect(the(root, '.presenter').getAttribute('data-theme')).toBe('light');
  });
});
