import { describe, expect, it, vi } from 'vitest';
import type { ShownWords } from '../../../src/core/corrections/say-correction';
import { CorrectedBy } from '../../../src/ui/CorrectedBy';
import { CorrectMenu } from '../../../src/ui/CorrectMenu';
import { type Correcting, CorrectingContext } from '../../../src/ui/correcting';
import { occurrenceOf } from '../../fixtures/comparisons/wording';
import { english } from './english';
import { press, render, settle, textOf, textsOf, the } from './render';

const WORDS = 'It will be done, perhaps, by noon.';
const occurrence = occurrenceOf({ wording: WORDS, fidelity: 'verbatim', speaker: 'Ada Novak', cue: 'said' });
const shown = (text: string, articleId: string | null = null): ShownWords => ({
  articleId,
  start: 0,
  end: text.length,
  text,
});
const words = shown(WORDS);
const statement = (id: string, text: string) => ({ id, label: `Label ${id}`, words: shown(text, id) });

async function open(facts: Partial<Parameters<typeof CorrectMenu>[0]> = {}, known: Partial<Correcting> = {}) {
  const say = vi.fn<Correcting['say']>();
  const correcting: Correcting = {
    readingId: null,
    speakers: ['Ada Novak', 'Tobias Renn', 'Ines Calloway'],
    statements: [],
    say,
    takeBack: () => {},
    ...known,
  };
  const root = render(
    <CorrectingContext.Provider value={correcting}>
      <CorrectMenu
        strings={english}
        occurrence={occurrence}
        words={words}
        against={null}
        statementId="own"
        {...facts}
      />
    </CorrectingContext.Provider>,
  );
  expect(root.querySelectorAll('button')).toHaveLength(0);
  press(root, 'Not right?');
  await settle();
  return { root, say };
}

describe('the menu of a quotation', () => {
  it('is not there where nothing can be corrected', () => {
    const root = render(
      <CorrectMenu strings={english} occurrence={occurrence} words={words} against={null} statementId={null} />,
    );
    expect(textOf(root)).toBe('');
  });

  it.each([
    ['Tobias Renn', { kind: 'speaker', words, speaker: 'Tobias Renn', instead: 'Ada Novak' }],
    ['Nobody is named', { kind: 'speaker', words, speaker: null, instead: 'Ada Novak' }],
    ['Not a quotation', { kind: 'not-quotation', words }],
    ['Not the same statement', { kind: 'not-same', words, other: shown('By noon.', 'x') }],
    ['Label other', { kind: 'same', words, other: shown('Done by noon.', 'other') }],
    ['Ada Novak and A. Nowak are one person', { kind: 'one-person', names: ['Ada Novak', 'A. Nowak'] }],
  ])('says “%s” with the click after the one that opens it', async (label, said) => {
    const { root, say } = await open(
      { against: shown('By noon.', 'x'), names: ['A. Nowak', 'Ada Novak'] },
      { statements: [statement('own', 'Its own.'), statement('other', 'Done by noon.')] },
    );
    const button = [...root.querySelectorAll('button')].find(
      (one) => textOf(one).replace(/[\u2068\u2069]/g, '') === label,
    );
    button?.click();
    expect(say.mock.calls).toEqual([[said]]);
  });

  it('takes any name that is typed, with the speakers of the story to choose from', async () => {
    const { root, say } = await open();
    expect([...root.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'))).toEqual([
      'Tobias Renn',
      'Ines Calloway',
    ]);
    const input = the<HTMLInputElement>(root, 'input');
    const { Event } = globalThis.document.defaultView ?? globalThis;
    input.value = '  Edda Quill ';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    the(root, 'form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(say.mock.calls).toEqual([[{ kind: 'speaker', words, speaker: 'Edda Quill', instead: 'Ada Novak' }]]);
  });

  it('joins the speaker with another of the story', async () => {
    const { root, say } = await open();
    press(root, '\u2068Ada Novak\u2069 is also called');
    await settle();
    [...root.querySelectorAll<HTMLButtonElement>('.disclosed .disclosed button')].at(-1)?.click();
    expect(say.mock.calls).toEqual([[{ kind: 'one-person', names: ['Ada Novak', 'Ines Calloway'] }]]);
  });

  it('offers the statements that have most of the words first', async () => {
    const { root } = await open(
      {},
      {
        statements: [
          statement('a', 'Nothing in common'),
          statement('b', 'perhaps by noon'),
          statement('c', 'by noon'),
          statement('d', 'other words altogether'),
        ],
      },
    );
    expect(textsOf(root, 'fieldset:last-of-type > .choices button')).toEqual(['Label b', 'Label c', 'Label a']);
    press(root, 'Other statements');
    await settle();
    expect(textsOf(root, 'fieldset:last-of-type .disclosed button')).toEqual(['Label d']);
  });

  it('offers no speaker of words that nobody marks as somebody’s', async () => {
    const { root } = await open({ occurrence: { ...occurrence, form: 'unmarked' }, against: shown('By noon.', 'x') });
    expect(textsOf(root, 'button')).toEqual(['Not the same statement']);
  });
});

describe('what is corrected', () => {
  it('says so once, with the way back', async () => {
    const takeBack = vi.fn();
    const correcting: Correcting = { readingId: null, speakers: [], statements: [], say: () => {}, takeBack };
    const root = render(
      <CorrectingContext.Provider value={correcting}>
        <CorrectedBy
          strings={english}
          marks={[
            { id: 'one', kind: 'speaker' },
            { id: 'one', kind: 'speaker' },
            { id: 'two', kind: 'same' },
          ]}
        />
      </CorrectingContext.Provider>,
    );
    expect(textsOf(root, '.aside')).toEqual(['Corrected by you: who says it', 'Corrected by you: the same statement']);
    press(root, 'Undo', 1);
    expect(takeBack).toHaveBeenCalledWith('two');
  });
});
