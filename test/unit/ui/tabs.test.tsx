import { describe, expect, it } from 'vitest';
import { nextTab, Tabs } from '../../../src/ui/Tabs';
import { press, render, settle, textOf, textsOf, the } from './render';

function show() {
  return render(
    <Tabs
      label="Tabs"
      tabs={['One', 'Two', 'Three'].map((label, index) => ({
        id: label,
        label,
        count: index === 0 ? '4' : null,
        panel: () => <p>Panel {label}</p>,
      }))}
    />,
  );
}

describe('Tabs', () => {
  it('shows one panel, and makes one tab a stop of the Tab key', async () => {
    const root = show();
    press(root, 'Two');
    await settle();
    expect(textOf(the(root, '[role=tabpanel]:not([hidden])'))).toBe('Panel Two');
    expect(textsOf(root, '[aria-selected=true]')).toEqual(['Two']);
    const stops = [...root.querySelectorAll('[role=tab]')].filter((tab) => tab.getAttribute('tabIndex') === '0');
    expect(stops.map(textOf)).toEqual(['Two']);
  });

  it('ties each tab to its panel', () => {
    const root = show();
    for (const tab of root.querySelectorAll('[role=tab]')) {
      const panel = the(root, `#${tab.getAttribute('aria-controls')}`);
      expect(panel.getAttribute('aria-labelledby')).toBe(tab.id);
    }
  });

  it('says how many things a tab holds, where it is known', () => {
    expect(textsOf(show(), '[role=tab]')).toEqual(['One 4', 'Two', 'Three']);
  });
});

describe('nextTab', () => {
  it.each<[string, number, boolean, number | null]>([
    ['ArrowRight', 0, false, 1],
    ['ArrowRight', 2, false, 0],
    ['ArrowLeft', 0, false, 2],
    ['ArrowLeft', 0, true, 1],
    ['ArrowRight', 0, true, 2],
    ['Home', 2, false, 0],
    ['End', 0, false, 2],
    ['Tab', 0, false, null],
    ['ArrowDown', 0, false, null],
  ])('%s from %d, right to left: %s', (key, from, rightToLeft, to) => {
    expect(nextTab(key, from, 3, rightToLeft)).toBe(to);
  });

  it('leads nowhere without tabs', () => {
    expect(nextTab('End', 0, 0, false)).toBeNull();
  });
});
