import { describe, expect, it } from 'vitest';
import { OutletLink } from '../../../src/ui/OutletLink';
import { english } from './english';
import { render, textOf } from './render';

const show = (url: string | null | undefined, outlet: string | null = 'Harbour Post') =>
  render(<OutletLink strings={english} outlet={outlet} url={url} title="Ferry stays" />);

describe('OutletLink', () => {
  it('leads to the article in a tab of its own, which learns nothing of where it was clicked', () => {
    const link = show('https://post.example/ferry').querySelector('a');
    expect(link?.href).toBe('https://post.example/ferry');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noreferrer noopener');
    expect(textOf(link as Element)).toBe('Harbour Post: Ferry stays opens in a new tab');
  });

  it.each([null, undefined, 'javascript:alert(1)', 'data:text/html,x', 'file:///x', 'https://', '/ferry'])(
    'is no link where the address is %s',
    (url) => {
      const root = show(url);
      expect(root.querySelector('a')).toBeNull();
      expect(textOf(root)).toBe('Harbour Post');
    },
  );

  it('says that an outlet is not stated', () => {
    expect(textOf(show('https://post.example/ferry', null))).toContain('outlet not stated');
  });
});
