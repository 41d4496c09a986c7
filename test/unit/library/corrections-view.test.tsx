import { describe, expect, it, vi } from 'vitest';
import { readCorrectionsFile } from '../../../src/core/corrections/corrections-file';
import { CorrectionsView } from '../../../src/library/CorrectionsView';
import { makeArticle } from '../core/comparison/make-text';
import { sayOf, wordsOf } from '../core/corrections/make-correction';
import { english } from '../ui/english';
import { press, render, settle, textOf, textsOf, the } from '../ui/render';

const BELL = 'The bell of the old brewery rings at noon, and nobody knows who pulls the rope';
const ARTICLE = makeArticle('bell', [`“${BELL},” Ann Lee said.`]);
const words = wordsOf(ARTICLE, BELL);
const CORRECTIONS = sayOf(
  [ARTICLE],
  { kind: 'speaker', words, speaker: 'Edda Quill', instead: 'Ann Lee' },
  { kind: 'not-same', words, other: wordsOf(ARTICLE, 'nobody knows') },
  { kind: 'not-story', articleId: 'bell', story: { id: 's', name: 'The brewery' } },
  { kind: 'one-person', names: ['Ann Lee', 'Mayor Harrow'] },
);

async function show(corrections = CORRECTIONS) {
  let there = corrections;
  const takeBack = vi.fn(async (id: string) => {
    there = there.filter((one) => one.id !== id);
    return { taken: true, page: null };
  });
  const save = vi.fn();
  const root = render(<CorrectionsView strings={english} source={{ list: async () => there, takeBack }} save={save} />);
  await settle();
  return { root, takeBack, save };
}

describe('the list of corrections', () => {
  it('has each with its words, the last first', async () => {
    const { root } = await show();
    const said = textsOf(root, '.correction > p:not(.correction-foot)').map((text) =>
      text.replace(/[\u2068\u2069]/g, ''),
    );
    expect(said).toEqual([
      'Ann Lee and Mayor Harrow are one person',
      'Title of bell',
      'Not of the story The brewery',
      BELL,
      'Not the same statement as',
      'nobody knows',
      BELL,
      'Said by Edda Quill, not by Ann Lee',
    ]);
    expect(root.querySelectorAll('time')).toHaveLength(4);
  });

  it('takes one back', async () => {
    const { root, takeBack } = await show();
    press(root, 'Undo', 3);
    await settle();
    expect(takeBack).toHaveBeenCalledWith('c1');
    expect(root.querySelectorAll('.correction')).toHaveLength(3);
    expect(textOf(the(root, '[role=status]'))).toBe('Undone.');
  });

  it('saves them as a file, the first first', async () => {
    const { root, save } = await show();
    press(root, 'Save as a file');
    const [name, type, text] = save.mock.calls[0] ?? [];
    expect([name, type]).toEqual(['crossquote-corrections.json', 'application/json']);
    expect(readCorrectionsFile(text)).toEqual(CORRECTIONS);
  });

  it('says that there are none', async () => {
    const { root } = await show([]);
    expect(textOf(the(root, '.empty'))).toBe('You have corrected nothing.');
    expect(root.querySelectorAll('button')).toHaveLength(0);
  });
});
