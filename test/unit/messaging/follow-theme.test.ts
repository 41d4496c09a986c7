import { describe, expect, it, vi } from 'vitest';
import { followTheme } from '../../../src/messaging/follow-theme';
import type { SettingsSource } from '../../../src/messaging/settings-source';
import { DEFAULT_SETTINGS, type SettingsState, type Theme } from '../../../src/settings/settings';

const settingsOf = (theme: Theme): SettingsState => ({
  known: true,
  settings: { ...DEFAULT_SETTINGS, mode: 'click', granted: false, allowed: [], theme },
});

function setUp(load: () => Promise<SettingsState>, remembered: string | null = null) {
  let tell: (settings: SettingsState) => void = () => {};
  const source: SettingsSource = {
    load,
    change: load,
    findLibrary: async () => 'disk',
    onChanged(listener) {
      tell = listener;
      return () => {};
    },
  };
  const kept = new Map(remembered === null ? [] : [['theme', remembered]]);
  const memory = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
  const root = { dataset: {} as Record<string, string> };
  const start = (storage = () => memory) => followTheme(source, root as unknown as HTMLElement, storage);
  return { start, root, kept, tell: (theme: Theme) => tell(settingsOf(theme)) };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the theme of a page', () => {
  it('is the remembered one while the page is drawn, then the one in force', async () => {
    vi.useFakeTimers();
    const { start, root, kept } = setUp(async () => settingsOf('light'), 'dark');
    start();
    await vi.advanceTimersByTimeAsync(299);
    expect(root.dataset.theme).toBe('dark');
    await vi.advanceTimersByTimeAsync(1);
    expect(root.dataset.theme).toBe('light');
    expect(kept.get('theme')).toBe('light');
    vi.useRealTimers();
  });

  it('is asked for at once where none is remembered', async () => {
    const { start, root } = setUp(async () => settingsOf('light'));
    start();
    await settle();
    expect(root.dataset.theme).toBe('light');
  });

  it('changes when the reader changes it, and goes back to the system’s', async () => {
    const { start, root, tell } = setUp(async () => settingsOf('system'));
    start();
    tell('dark');
    expect(root.dataset.theme).toBe('dark');
    tell('system');
    expect(root.dataset).toEqual({});
  });

  it.each(['system', 'purple', '<script>'])('is the system’s when %j is remembered', (remembered) => {
    const { start, root } = setUp(() => new Promise(() => {}), remembered);
    start();
    expect(root.dataset).toEqual({});
  });

  it('stays as remembered when nobody answers or knows, and is there without any memory', async () => {
    const failing = setUp(() => Promise.reject(new Error('gone')), 'dark');
    failing.start();
    await settle();
    expect(failing.root.dataset.theme).toBe('dark');
    const unknown = setUp(async () => ({ known: false }), 'dark');
    unknown.start();
    await settle();
    expect(unknown.root.dataset.theme).toBe('dark');
    const forgetful = setUp(async () => settingsOf('dark'));
    forgetful.start(() => {
      throw new Error('SecurityError');
    });
    await settle();
    expect(forgetful.root.dataset.theme).toBe('dark');
  });
});
