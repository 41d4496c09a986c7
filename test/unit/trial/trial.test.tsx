import { describe, expect, it } from 'vitest';
import type { TrialState } from '../../../src/messaging/protocol';
import { Trial } from '../../../src/trial/Trial';
import { tunnelTrial } from '../../fixtures/comparisons/trial';
import { english } from '../ui/english';
import { press, render, settle, textOf, textsOf, the } from '../ui/render';

interface Shown {
  root: HTMLElement;
  asked: (string | null)[];
  opened: string[];
}

async function show(answer: () => Promise<TrialState> = async () => tunnelTrial): Promise<Shown> {
  const asked: (string | null)[] = [];
  const opened: string[] = [];
  const load = (id: string | null) => {
    asked.push(id);
    return answer();
  };
  const open = { story: (id: string) => void opened.push(id), settings: () => void opened.push('settings') };
  const root = render(<Trial strings={english} load={load} open={open} />);
  await settle();
  return { root, asked, opened };
}

describe('the page that tries the bundled story', () => {
  it('shows a text as an article, with what others carry marked in it', async () => {
    const { root } = await show();
    const { article, comparison } = tunnelTrial;
    expect(textOf(the(root, '.reading-title'))).toBe(article.title);
    expect(textOf(the(root, '.reading-outlet'))).toBe(article.outlet);
    expect(textOf(the(root, '.reading-text'))).toBe(textsOf(root, '.reading-text > p').join(''));
    const read = textOf(the(root, '.reading-text'));
    for (const { here } of comparison.statements)
      for (const { text } of here) expect(read).toContain(text.replace(/\s+/g, ' '));
    expect(root.querySelectorAll('mark.carried').length).toBeGreaterThanOrEqual(comparison.statements.length);
  });

  it('shows beside it what the popup shows', async () => {
    const { root } = await show();
    expect(the(root, '.trial-view').querySelectorAll('[role=tab]').length).toBeGreaterThan(1);
  });

  it('finds words in its own article', async () => {
    const { root } = await show();
    expect(root.querySelectorAll('[data-shown]')).toHaveLength(0);
    press(root, english.t('findOnPage'));
    await settle();
    const found = textsOf(root, '[data-shown]').join('');
    expect(found.length).toBeGreaterThan(5);
    expect(textsOf(root, '.find [role=status]')).toContain(english.t('shownOnPage'));
  });

  it('reads another of the texts', async () => {
    const { root, asked } = await show();
    const select = the<HTMLSelectElement>(root, '.trial-choice select');
    expect(textsOf(select, 'option')).toHaveLength(tunnelTrial.texts.length);
    const { Event } = globalThis.document.defaultView ?? globalThis;
    Object.defineProperty(select, 'value', { value: 'bundled:second' });
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(asked).toEqual([null, 'bundled:second']);
  });

  it('leads to the view below it on a narrow window', async () => {
    const { root } = await show();
    const target = the(root, '.trial-jump a').getAttribute('href')?.slice(1);
    expect(the(root, '.trial-view').id).toBe(target);
  });

  it('says what to do when the background does not answer, and asks again', async () => {
    const { root, asked } = await show(async () => {
      throw new Error('nobody answers');
    });
    expect(textOf(the(root, '[role=alert]'))).toContain('nobody answers');
    press(root, 'Try again');
    await settle();
    expect(asked).toHaveLength(2);
  });

  it('says so when the story is not there', async () => {
    const { root } = await show(async () => ({ state: 'no-story' }));
    expect(textOf(the(root, '.notice h1'))).toBe('The bundled story is not in the library');
  });
});
