import { describe, expect, it, vi } from 'vitest';
import { SettingsMemory } from '../../../src/ui/SettingsMemory';
import { choose, tick } from '../library/show-library';
import { english } from './english';
import { press, render, settle, textOf, textsOf, the } from './render';

function show(facts: Partial<Parameters<typeof SettingsMemory>[0]> = {}) {
  const onChange = vi.fn();
  const onForget = vi.fn();
  const root = render(
    <SettingsMemory
      strings={english}
      settings={{ memory: true, memoryDays: 90 }}
      articles={3}
      available={true}
      holds="library/index.html#memory"
      onChange={onChange}
      onForget={onForget}
      {...facts}
    />,
  );
  return { root, onChange, onForget };
}

describe('the setting of reading memory', () => {
  it('is switched on and off, with what is kept said beside it', () => {
    const { root, onChange } = show({ settings: { memory: false, memoryDays: 90 } });
    const box = the<HTMLInputElement>(root, 'input');
    expect([Boolean(box.checked), box.getAttribute('aria-describedby')]).toEqual([false, the(root, '.help').id]);
    tick(box, true);
    tick(box, false);
    expect(onChange.mock.calls).toEqual([[{ memory: true }], [{ memory: false }]]);
  });

  it('offers a month, a quarter, a year, or no end', () => {
    const { root, onChange } = show();
    const options = [...root.querySelectorAll('option')].map((one) => one.getAttribute('value'));
    expect(options).toEqual(['30', '90', '365', 'null']);
    for (const value of options) choose(the(root, 'select'), value ?? '');
    choose(the(root, 'select'), '7');
    expect(onChange.mock.calls.map(([{ memoryDays }]) => memoryDays)).toEqual([30, 90, 365, null]);
  });

  it('cannot be switched on where there is no place for it, and says why', () => {
    const { root } = show({ available: false });
    const box = the<HTMLInputElement>(root, 'input');
    expect([box.disabled, Boolean(box.checked)]).toEqual([true, false]);
    expect(textOf(the(root, '.help'))).toContain('the browser gives no place on the disk');
  });

  it.each([
    [null, 'See what is remembered'],
    [0, 'See what is remembered (0 articles)'],
    [1, 'See what is remembered (1 article)'],
    [2000, 'See what is remembered (2,000 articles)'],
  ])('leads to what is remembered: %s', (articles, words) => {
    const link = the(show({ articles }).root, 'a');
    expect([textOf(link), link.getAttribute('href')]).toEqual([words, 'library/index.html#memory']);
  });

  it('forgets everything when it is asked twice, and the keyboard goes on where it was', async () => {
    const { root, onForget } = show();
    const focused: string[] = [];
    const { HTMLElement } = globalThis.document.defaultView as unknown as typeof globalThis;
    HTMLElement.prototype.focus = function (this: HTMLElement) {
      focused.push(textOf(this));
    };
    press(root, 'Forget everything');
    await settle();
    const [yes = '', no = ''] = textsOf(root, '[role=alertdialog] button');
    expect([yes, focused.at(-1)]).toEqual(['Forget everything', no]);
    press(root, no);
    await settle();
    expect([onForget.mock.calls.length, focused.at(-1)]).toEqual([0, 'Forget everything']);
    press(root, 'Forget everything');
    await settle();
    press(root, yes);
    await settle();
    expect([onForget.mock.calls.length, focused.at(-1)]).toEqual([1, 'Forget everything']);
    expect(root.querySelectorAll('[role=alertdialog]')).toHaveLength(0);
  });
});
