import { describe, expect, it } from 'vitest';
import type { SaidWords } from '../../../src/core/comparison-model';
import { articlesById, divideSentence, findSaid } from '../../../src/ui/find-said';
import { VoicesChart } from '../../../src/ui/VoicesChart';
import { VoicesVerbs } from '../../../src/ui/VoicesVerbs';
import { assignVoices } from '../../../src/ui/voices-layout';
import { harbourBridge } from '../../fixtures/stories/harbour-bridge';
import { english } from './english';
import { press, render, settle, textOf, textsOf, the } from './render';

const { framing, articles, readingId } = harbourBridge;
const voices = assignVoices(framing);
const byId = articlesById(articles, readingId);
const click = (root: Element, label: string) => {
  const button = [...root.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === label);
  const { Event } = globalThis.document.defaultView ?? globalThis;
  button?.dispatchEvent(new Event('click', { bubbles: true }));
};

describe('the chart of voices', () => {
  const show = () => render(<VoicesChart strings={english} framing={framing} voices={voices} articles={byId} />);

  it('leads from a part of a bar to its sentences, the words marked, and back', async () => {
    const root = show();
    click(root, 'Tobias Renn, words quoted: 23');
    await settle();
    const said = the(root, '.said');
    expect(said.getAttribute('aria-label')).toBe('Tobias Renn, words quoted: 23');
    expect(textsOf(said, 'mark')).toEqual([
      'We found cracks in four of the eleven bearings',
      'I would not let my own children cross it before the winter is over',
    ]);
    expect(textsOf(said, 'b')).toEqual(['wrote', 'warned']);
    expect(said.querySelector('a')?.getAttribute('href')).toBe('https://courier.example/2031/03/bridge');
    const button = the(root, '[aria-expanded=true]');
    expect(button.getAttribute('aria-controls')).toBe(said.id);
    press(root, 'Close');
    await settle();
    expect(root.querySelector('.said')).toBeNull();
  });

  it('has one part of a bar for the Tab key', () => {
    for (const bar of show().querySelectorAll('.chart-buttons')) {
      expect([...bar.querySelectorAll('button')].map((one) => one.getAttribute('tabIndex'))).toEqual(
        [...bar.querySelectorAll('button')].map((_, at) => (at === 0 ? '0' : '-1')),
      );
    }
  });

  it('is a picture alone where nothing can be opened', () => {
    const root = render(<VoicesChart strings={english} framing={framing} voices={voices} />);
    expect(root.querySelectorAll('button')).toHaveLength(0);
    expect(root.querySelectorAll('svg.chart-bar')).toHaveLength(framing.length);
  });
});

describe('the chart of verbs', () => {
  it('leads from a verb to its sentences in all texts, and from a part to those of one speaker', async () => {
    const root = render(<VoicesVerbs strings={english} framing={framing} voices={voices} articles={byId} />);
    press(root, 'say');
    await settle();
    const all = textsOf(root, '.said b');
    expect(all.length).toBeGreaterThan(2);
    expect(new Set(all)).toEqual(new Set(['said', 'says']));
    press(root, 'say');
    await settle();
    expect(root.querySelector('.said')).toBeNull();
    click(root, 'Marguerite Osei: 2');
    await settle();
    expect(textOf(the(root, '.said-head'))).toContain('say · Marguerite Osei: 2');
    expect(textsOf(root, '.said mark')).toHaveLength(2);
  });
});

describe('the words that are asked for', () => {
  it('are not looked for beyond the end of a text that was cut', () => {
    const cut = articlesById(
      articles.map((one) => ({ ...one, text: one.text.slice(0, 200) })),
      readingId,
    );
    expect(findSaid(framing, cut, voices, {}).length).toBeLessThan(findSaid(framing, byId, voices, {}).length);
  });
});

describe('a sentence in pieces', () => {
  const text = 'It rained. “The ferry stays,” said Lee, “in this harbour.” So it did.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const said = (words: string, cue: string | null): SaidWords => ({
    ...at(words),
    within: at('“The ferry stays,” said Lee, “in this harbour.”'),
    reported: false,
    cue: cue === null ? null : { ...at(cue), lemma: 'say' },
  });
  const show = (one: SaidWords) => divideSentence(text, one).map(({ kind, text: words }) => `${kind}: ${words}`);

  it.each([
    [
      'the verb behind the words',
      said('The ferry stays,', 'said'),
      ['plain: “', 'said: The ferry stays,', 'plain: ” ', 'verb: said', 'plain:  Lee, “in this harbour.”'],
    ],
    [
      'the verb before them',
      said('in this harbour.', 'said'),
      ['plain: “The ferry stays,” ', 'verb: said', 'plain:  Lee, “', 'said: in this harbour.', 'plain: ”'],
    ],
    [
      'no verb',
      said('The ferry stays,', null),
      ['plain: “', 'said: The ferry stays,', 'plain: ” said Lee, “in this harbour.”'],
    ],
    [
      'the verb inside them',
      said('The ferry stays,” said Lee, “in this harbour.', 'said'),
      ['plain: “', 'said: The ferry stays,” ', 'verb: said', 'said:  Lee, “in this harbour.', 'plain: ”'],
    ],
  ])('%s', (_what, one, pieces) => {
    expect(show(one)).toEqual(pieces);
    expect(
      divideSentence(text, one)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text.slice(one.within.start, one.within.end));
  });
});
