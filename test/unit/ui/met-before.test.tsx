import { describe, expect, it, vi } from 'vitest';
import type { MetBefore as Met } from '../../../src/core/memory/met-before';
import { MetBefore } from '../../../src/ui/MetBefore';
import { tunnel } from '../../fixtures/comparisons/tunnel';
import { english } from './english';
import { press, render, settle, textOf, textsOf, the } from './render';

const [statement] = tunnel.statements.filter(({ here, elsewhere }) => here.length > 0 && elsewhere.length > 0);
const READ = '2031-05-06T10:00:00.000Z';

function metOf(count: number, some: Partial<Met> = {}): Met {
  if (statement === undefined) throw new Error('the fixture has no statement');
  return {
    statements: Array.from({ length: count }, (_, at) => ({ ...statement, id: `s${at}` })),
    readings: statement.elsewhere.map(({ articleId: id, outlet }) => ({
      ...{ id, title: 'Bells', outlet, url: null },
      readAt: READ,
    })),
    fitting: [],
    ...some,
  };
}
const show = (met: Met, more: Partial<Parameters<typeof MetBefore>[0]> = {}) =>
  render(
    <MetBefore
      strings={english}
      met={met}
      article={{ language: 'en' }}
      folded={false}
      onShow={() => {}}
      onStart={null}
      {...more}
    />,
  );

describe('what was met before', () => {
  it('is a section with its number, and says of each wording when it was read', () => {
    const root = show(metOf(1));
    expect(textOf(the(root, 'h2'))).toBe('Met before 1');
    expect(root.querySelectorAll('.card')).toHaveLength(1);
    expect(textsOf(root, '.aside')).toContain('Read on 6 May 2031');
  });

  it('is told of no time for a text whose reading there was no room for', () => {
    const root = show(metOf(1, { readings: [], cut: true }));
    expect(textsOf(root, '.aside').filter((text) => text.startsWith('Read '))).toEqual([]);
    expect(root.querySelectorAll('.note')).toHaveLength(1);
  });

  it('is behind a click where other things matter more', async () => {
    const root = show(metOf(3), { folded: true });
    expect(root.querySelectorAll('.card')).toHaveLength(0);
    expect(textOf(the(root, 'summary'))).toContain('3');
    press(root, 'Met before');
    await settle();
    expect(root.querySelectorAll('.card').length).toBeGreaterThan(0);
  });

  it('shows the first of many, and the others on demand', () => {
    const root = show(metOf(60));
    expect(textOf(the(root, 'h2'))).toBe('Met before 60');
    const shown = root.querySelectorAll('.card').length;
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(60);
  });

  it('offers a story of what fits, and makes none by itself', () => {
    const onStart = vi.fn();
    const root = show(metOf(1, { fitting: ['one', 'two'] }), { onStart });
    expect(textOf(the(root, '.mention p'))).toMatch(/^2 articles that you read before/);
    expect(onStart).not.toHaveBeenCalled();
    press(root, 'Start a story of them');
    expect(onStart).toHaveBeenCalledExactlyOnceWith(['one', 'two']);
  });

  it.each<[string, Partial<Met>, (() => void) | null]>([
    ['nothing fits', {}, () => {}],
    ['it is of a story already', { fitting: ['one'] }, null],
  ])('offers none where %s', (_when, met, onStart) => {
    expect(textsOf(show(metOf(1, met), { onStart }), 'button')).not.toContain('Start a story of them');
  });

  it('lets names and words run in their own direction', () => {
    const met = metOf(1);
    const [first] = met.statements;
    const [place] = first?.here ?? [];
    if (first === undefined || place === undefined) throw new Error('the fixture has no statement');
    const arabic = { ...place, text: 'الجرس يدق', speaker: place.speaker && { ...place.speaker, name: 'إيدا' } };
    const root = show({ ...met, statements: [{ ...first, here: [arabic] }] }, { article: { language: 'ar' } });
    expect(the(root, '.card-head .speaker').getAttribute('dir')).toBe('auto');
    const words = the(root, '.words-here');
    expect(textOf(words)).toContain('الجرس يدق');
    expect(words.querySelector('[lang="ar"][dir="auto"]')).not.toBeNull();
  });
});
