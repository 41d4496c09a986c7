import { describe, expect, it } from 'vitest';
import { SideBySideView } from '../../../src/ui/SideBySideView';
import { createPlainAddress } from '../../fixtures/plain-address';
import { harbourBridge } from '../../fixtures/stories/harbour-bridge';
import { english } from '../ui/english';
import { press, render, settle, textOf, textsOf, the } from '../ui/render';

import { showStory } from './show-story';

describe('two texts side by side', () => {
  const showPair = (props: Partial<Parameters<typeof SideBySideView>[0]> = {}) =>
    render(<SideBySideView strings={english} comparison={harbourBridge} pair={null} onPair={() => {}} {...props} />);
  const chosen = (root: HTMLElement) =>
    [...root.querySelectorAll('.pane')].map((pane) => pane.getAttribute('aria-label'));
  const withGull = { pair: { left: 'here', right: 'gull' } };

  it('begin with the pair that differs most', async () => {
    const root = showStory(harbourBridge);
    press(root, 'Side by side');
    await settle();
    expect(chosen(root)).toEqual(['The Marrow Bay Courier', 'North Shore Ledger']);
    expect(textOf(the(root, '.pair-shared'))).toContain('3 shared quotations 2 worded differently');
  });

  it('are those that are asked for, unless the story has not both', () => {
    expect(chosen(showPair({ pair: { left: 'wire', right: 'gull' } }))).toEqual(['Littoral Wire', 'Gull & Anchor']);
    for (const pair of [
      { left: 'wire', right: 'nobody' },
      { left: 'wire', right: 'wire' },
    ]) {
      expect(chosen(showPair({ pair }))).toEqual(['The Marrow Bay Courier', 'North Shore Ledger']);
    }
  });

  it('are chosen by the reader, and change places where one is chosen for both sides', async () => {
    const address = createPlainAddress('#view=side-by-side');
    const root = showStory(harbourBridge, undefined, address);
    const choose = async (at: number, id: string) => {
      const select = root.querySelectorAll<HTMLSelectElement>('.pair select')[at];
      if (!select) throw new Error('no such choice');
      Object.defineProperty(select, 'value', { value: id, configurable: true });
      select.dispatchEvent(new (globalThis.document.defaultView ?? globalThis).Event('change'));
      await settle();
    };
    await choose(1, 'gull');
    expect(chosen(root)).toEqual(['The Marrow Bay Courier', 'Gull & Anchor']);
    await choose(0, 'gull');
    expect(chosen(root)).toEqual(['Gull & Anchor', 'The Marrow Bay Courier']);
    expect(address.pushed).toEqual([
      '#view=side-by-side&left=here&right=gull',
      '#view=side-by-side&left=gull&right=here',
    ]);
    address.move('#view=side-by-side');
    await settle();
    expect(chosen(root)).toEqual(['The Marrow Bay Courier', 'North Shore Ledger']);
    address.move('#view=side-by-side&left=wire&right=gull');
    await settle();
    expect(chosen(root)).toEqual(['Littoral Wire', 'Gull & Anchor']);
  });

  it('mark what they share, each number leading to its partner', () => {
    const root = showPair(withGull);
    const links = [...root.querySelectorAll('.shared-number')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#right-quotation-1',
      '#right-quotation-2',
      '#right-passage-1',
      '#left-quotation-1',
      '#left-quotation-2',
      '#left-passage-1',
    ]);
    for (const link of links) expect(root.querySelectorAll(link.getAttribute('href') ?? '')).toHaveLength(1);
    expect(links[0]?.getAttribute('aria-label')).toBe('Shared quotation 1: go to it in Gull & Anchor');
    expect(textOf(the(root, '.pair-shared'))).toContain('1 identical passage');
  });

  it('tell a listener which words only one has, and where the other has more', () => {
    const root = showPair();
    const [here, ledger] = [...root.querySelectorAll('.pane')];
    if (!here || !ledger) throw new Error('no two texts');
    expect(textsOf(here, '.only-here')).toEqual([
      'only here: and it will stay open as long as I am mayor of this town;',
      'only here: We found;',
      'only here: four;',
    ]);
    expect(textsOf(ledger, '.only-here')).toEqual(['only here: several;']);
    expect(textsOf(ledger, '.word-gap')).toEqual([
      '14 words only in The Marrow Bay Courier;',
      '2 words only in The Marrow Bay Courier;',
    ]);
  });

  it('tell what is quoted from what is only reported, and have a key to all marks that are there', () => {
    const root = showPair();
    const reported = the(root, '.pane [data-kinds=unquoted]');
    expect(textOf(reported)).toBe('she had closed the bridge out of an abundance of caution');
    expect(root.querySelector('#left-quotation-3')?.getAttribute('aria-label')).toBe(
      'Shared quotation 3, here without quotation marks: go to it in North Shore Ledger',
    );
    expect(textsOf(root, '.pair-key > li')).toEqual([
      'quoted',
      'reported, without quotation marks',
      'words only in this text',
      'here the other text has more words',
    ]);
    expect(textsOf(showPair({ pair: { left: 'wire', right: 'nameless' } }), '.pair-key > li')).toContain(
      'identical passage',
    );
  });

  it('have no key where they share nothing', () => {
    const [first, second] = harbourBridge.articles;
    if (!first || !second) throw new Error('no two texts');
    const apart = { ...harbourBridge, articles: [first, second], statements: [], passages: [] };
    expect(showPair({ comparison: apart }).querySelector('.pair-key')).toBeNull();
  });

  it('lead to the articles where their addresses are known', () => {
    const root = showPair({ pair: { left: 'here', right: 'nameless' } });
    expect([...root.querySelectorAll('.pane-outlet a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://courier.example/2031/03/bridge',
    ]);
  });

  it('are both there in full', () => {
    const root = showPair(withGull);
    for (const added of root.querySelectorAll('.shared-number, .unseen')) added.remove();
    const texts = [...root.querySelectorAll('.pane-text')].map((pane) =>
      [...pane.querySelectorAll('p')].map((paragraph) => paragraph.textContent).join('\n\n'),
    );
    expect(texts).toEqual(harbourBridge.articles.slice(0, 2).map(({ text }) => text));
  });
});
