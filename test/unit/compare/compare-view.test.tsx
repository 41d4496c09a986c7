import { describe, expect, it } from 'vitest';
import { Compare } from '../../../src/compare/Compare';
import type { Output } from '../../../src/compare/take-along';
import { createPlainAddress } from '../../fixtures/plain-address';
import { harbourBridge } from '../../fixtures/stories/harbour-bridge';
import { emptyStory, longWords, singleText } from '../../fixtures/stories/odd-stories';
import { english } from '../ui/english';
import { press, render, settle, textOf, textsOf, the } from '../ui/render';

import { heard, keepOutput, show, showStory } from './show-story';

const TABS = ['Side by side', 'Voices and verbs', 'Framing'];

describe('the states of the page', () => {
  it('says that it is at work', () => {
    expect(textOf(the(show({ state: 'loading' }), '[role=status]'))).toBe('Setting the texts side by side…');
    expect(show({ state: 'loading' }).querySelectorAll('[aria-busy=true]')).toHaveLength(1);
  });

  it('says what to do without a story', () => {
    expect(textOf(show({ state: 'no-story' }))).toContain('Open an article on a story in your library');
  });

  it('announces an error with its reason, and tries again', async () => {
    let asked = 0;
    const load = async () => {
      asked++;
      throw new Error('nobody answers');
    };
    const root = render(
      <Compare
        strings={english}
        load={load}
        corrections={{ correct: load, takeBack: load, list: load }}
        address={createPlainAddress()}
        output={keepOutput().output}
      />,
    );
    await settle();
    expect(textOf(the(root, '[role=alert]'))).toContain('nobody answers');
    press(root, 'Try again');
    await settle();
    expect(asked).toBe(2);
  });

  it.each([
    ['without a text', emptyStory],
    ['with one text', singleText],
    ['with very long words', longWords],
  ])('shows a story %s in every view', async (_case, comparison) => {
    const root = showStory(comparison);
    for (const tab of TABS) {
      press(root, tab);
      await settle();
      expect(textOf(the(root, '[role=tabpanel]:not([hidden])'))).not.toBe('');
    }
  });
});

describe('the views of a story', () => {
  const tabOpen = (root: Element) => textOf(the(root, '[role=tab][aria-selected=true]'));

  it('are what the address says, each change of view an entry of the history', async () => {
    const address = createPlainAddress('#view=voices');
    const root = showStory(harbourBridge, undefined, address);
    expect(tabOpen(root)).toBe('Voices and verbs');
    press(root, 'Framing');
    await settle();
    expect([tabOpen(root), address.pushed]).toEqual(['Framing', ['#view=framing']]);
    address.move('#view=side-by-side');
    await settle();
    expect([tabOpen(root), address.pushed]).toEqual(['Side by side', ['#view=framing']]);
  });

  it('name the document: the chosen quotation, the view, the story', async () => {
    const address = createPlainAddress();
    showStory(harbourBridge, undefined, address);
    await settle();
    expect(document.title).toBe('Statements – The harbour bridge is closed – Crossquote');
    address.move('#view=statements&statement=cracks');
    await settle();
    expect(document.title).toMatch(/^Renn: We found.* – Statements – The harbour bridge is closed – Crossquote$/);
  });

  it.each(['#view=nothing', '#view=statements&statement=gone', '#left-quotation-1'])(
    'begin with the statements where %s names nothing that is there',
    (hash) => {
      const root = showStory(harbourBridge, undefined, createPlainAddress(hash));
      expect(tabOpen(root)).toBe('Statements 5');
      expect(root.querySelectorAll('[role=rowheader][aria-selected=true]')).toHaveLength(1);
    },
  );

  it('are left and found again as they were', async () => {
    const address = createPlainAddress('#view=statements&order=speaker');
    const root = showStory(harbourBridge, undefined, address);
    press(root, 'Framing');
    await settle();
    press(root, 'Statements');
    await settle();
    expect(address.hash).toBe('#view=statements&order=speaker');
  });
});

describe('voices and verbs', () => {
  it('say in words and in a table what the bars show', async () => {
    const root = showStory(harbourBridge);
    press(root, 'Voices and verbs');
    await settle();
    expect(root.querySelector('.chart-bar')?.getAttribute('aria-label')).toBe(
      'Tobias Renn, words quoted: 23, reported: 0; Ines Calloway, words quoted: 19, reported: 11',
    );
    press(root, 'As a table');
    await settle();
    expect(textsOf(root, '.figures tbody tr').slice(0, 2)).toEqual([
      'The Marrow Bay CourierInes Calloway1911',
      'The Marrow Bay CourierTobias Renn230',
    ]);
    expect(textsOf(root, '.stance h3')).toEqual([
      'presents the claim as said',
      'presents the claim as fact',
      'leaves the claim to the speaker',
      'presents the claim as forceful or emotional',
      'presents the words as an act: a promise, a warning, a denial',
    ]);
  });
});

describe('framing', () => {
  it('shows facts side by side, and says what is not stated', async () => {
    const root = showStory(harbourBridge);
    press(root, 'Framing');
    await settle();
    const [first = '', , , wire = '', nameless = ''] = textsOf(root, '.framing tbody tr');
    expect(first).toContain('“');
    expect(first).toContain('closure ×4');
    expect(wire).toContain('Only part of this text is known.');
    expect(wire).toContain('counted as one');
    for (const said of ['outlet not stated', 'date not stated', 'headline not stated', 'none found']) {
      expect(nameless).toContain(said);
    }
  });
});

describe('taking it along', () => {
  it('copies and saves in the chosen form, and says so', async () => {
    const { output, taken } = keepOutput();
    const root = showStory(harbourBridge, output);
    press(root, 'Copy');
    await settle();
    expect(taken.copied[0]).toMatch(/^# The harbour bridge is closed/);
    expect(textOf(the(root, '.export'))).toContain('Copied.');
    press(root, 'Save');
    await settle();
    expect(taken.saved[0]?.name).toBe('crossquote-the-harbour-bridge-is-closed.md');
  });

  it('says when it did not work', async () => {
    const output: Output = {
      copy: () => Promise.reject(new Error('no')),
      save: async () => false,
      savePicture: async () => 'saved' as const,
      print: () => {},
    };
    const root = showStory(harbourBridge, output);
    press(root, 'Copy');
    await settle();
    expect(textOf(the(root, '.export'))).toContain('That did not work.');
  });

  it('prints all of it: texts, matrix, every statement, framing, voices and verbs', async () => {
    const { output, taken } = keepOutput();
    const root = showStory(harbourBridge, output);
    press(root, 'Print');
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(taken.printed).toBe(1);
    expect(root.querySelectorAll('.sheet-texts > li')).toHaveLength(5);
    expect(root.querySelectorAll('.sheet-matrix tbody tr')).toHaveLength(5);
    expect(root.querySelectorAll('.sheet-statement')).toHaveLength(5);
    expect(root.querySelectorAll('.sheet .framing tbody tr')).toHaveLength(5);
    expect(root.querySelectorAll('.sheet .figures')).toHaveLength(2);
  });

  it.each([
    [
      'a choice that the address does not have',
      '#view=voices',
      '.chart .figures',
      (root: Element) => press(root, 'As a table'),
    ],
    [
      'a name that was told to a class',
      '#view=presenter',
      '.presented-name',
      (root: Element) => press(root, 'Show outlets'),
    ],
  ])('leaves %s as it is while printing', async (_case, hash, selector, open) => {
    const root = showStory(harbourBridge, undefined, createPlainAddress(hash));
    open(root);
    await settle();
    const opened = root.querySelector(selector);
    expect(opened).not.toBeNull();
    heard.get('beforeprint')?.();
    await settle();
    expect(root.querySelectorAll('.sheet')).toHaveLength(1);
    expect(root.querySelector(selector)).toBe(opened);
  });
});
