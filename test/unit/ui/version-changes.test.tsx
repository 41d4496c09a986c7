import { describe, expect, it } from 'vitest';
import type { VersionChanges as Changes } from '../../../src/core/versions/compare-versions';
import { VersionChanges } from '../../../src/ui/VersionChanges';
import { english } from './english';
import { render, textOf, textsOf } from './render';

const NOTHING: Changes = {
  headline: null,
  quotations: { gone: [], added: [], changed: [], speakers: [] },
  sentences: { gone: [], added: [] },
  ...{ correction: null, quotationsOnly: false },
};
const said = (text: string, speaker: string | null = 'Ida Moss') => ({ text, speaker });
const show = (changes: Partial<Changes>, language: string | null = 'en') =>
  render(<VersionChanges strings={english} changes={{ ...NOTHING, ...changes }} language={language} />);

describe('what has changed in an article', () => {
  it('has a heading for each kind that there is, the correction first', () => {
    const root = show({
      headline: { before: 'One gauge', after: 'Two gauges' },
      quotations: {
        gone: [said('It was dry.')],
        added: [said('It is wet.'), said('It will be wet.', null)],
        changed: [{ before: said('By May.'), after: said('By June.'), edits: [] }],
        speakers: [{ text: 'So it goes.', before: 'Ida Moss', after: 'Jon Tarn' }],
      },
      sentences: { gone: ['Nobody looked.'], added: ['Somebody looked.'] },
      correction: 'Correction: there are two gauges.',
    });
    expect(textsOf(root, 'h3')).toEqual([
      'Correction note',
      'Headline',
      'Quotations changed',
      'Other speakers',
      'Quotations gone',
      'New quotations',
      'Sentences gone',
      'New sentences',
    ]);
    const textsIn = (name: string) => textsOf(root, name).map((text) => text.replace(/[“”]/g, ''));
    expect(textsIn('del')).toEqual([
      'One gauge',
      'Ida Moss By May.',
      'Ida Moss',
      'Ida Moss It was dry.',
      'Nobody looked.',
    ]);
    expect(textsIn('ins').slice(-3)).toEqual(['Ida Moss It is wet.', 'It will be wet.', 'Somebody looked.']);
  });

  it('is told in no words where there is nothing', () => {
    expect(textOf(show({}))).toBe('');
  });

  it('says so where nothing but quotations was remembered', () => {
    expect(textOf(show({ quotationsOnly: true }))).toBe(
      'Only its quotations were remembered: what else has changed is not known.',
    );
  });

  it('lets each text and each name run in its own direction, and names the language of the article', () => {
    const root = show(
      {
        headline: { before: 'مقياس', after: 'مقياسان' },
        quotations: {
          ...NOTHING.quotations,
          added: [said('الماء يعلو', 'إيدا')],
          speakers: [{ text: 'الماء', before: 'إيدا', after: 'يون' }],
        },
        sentences: { gone: ['لم ينظر أحد'], added: [] },
      },
      'ar',
    );
    const words = [...root.querySelectorAll('del, ins')].map((one) => one.querySelector('[dir]') ?? one);
    expect(words.map((one) => one.getAttribute('dir'))).toEqual(words.map(() => 'auto'));
    expect([...root.querySelectorAll('.speaker')].map((one) => one.getAttribute('dir'))).toEqual([
      'auto',
      'auto',
      'auto',
    ]);
    expect(
      [...root.querySelectorAll('.printed')].every((one) => one.closest('[lang]')?.getAttribute('lang') === 'ar'),
    ).toBe(true);
  });
});
