import { describe, expect, it } from 'vitest';
import { dividePassages, noteStatements } from '../../../src/library/passages';
import { readTunnel, SHELVES } from '../../fixtures/library/shelves';
import { press, textOf, textsOf, the } from '../ui/render';
import { calm, showLibrary } from './show-library';

describe('an article of the library', () => {
  it('is read with its quotations marked, and a note beside each that others carry', async () => {
    const { root } = await showLibrary(SHELVES.some, '#view=read&article=tunnel-1');
    expect(textOf(the(root, '.reading-title'))).toBe(readTunnel.article.title);
    const noted = noteStatements(readTunnel.comparison?.statements ?? []);
    expect(noted.length).toBeGreaterThan(2);
    expect(textsOf(root, '.quotation-note')).toHaveLength(noted.length);
    expect(root.querySelectorAll('.marked-text .carried a').length).toBeGreaterThanOrEqual(noted.length);
    expect(textsOf(root, '.card')).toEqual([]);
  });

  it('shows the other wordings of the quotation that the address names, and of all when asked', async () => {
    const [, second] = noteStatements(readTunnel.comparison?.statements ?? []);
    const { root } = await showLibrary(SHELVES.some, `#view=read&article=tunnel-1&quotation=${second?.at.start}`);
    expect(textsOf(root, '.card')).toHaveLength(1);
    press(root, 'Show all wordings');
    await calm(root);
    expect(textsOf(root, '.card')).toHaveLength(textsOf(root, '.quotation-note').length);
    press(root, 'Fold all wordings');
    await calm(root);
    expect(textsOf(root, '.card')).toEqual([]);
  });

  it('says that only its quotations are kept, where that is so', async () => {
    const { root } = await showLibrary(SHELVES.some, '#view=read&article=ferry-1');
    expect(textsOf(root, '.note')).toContain('Only what this article quotes is kept, not its text.');
  });

  it('says that there is nothing to compare it with, where it is in no story', async () => {
    const { root } = await showLibrary(SHELVES.some, '#view=read&article=alone');
    expect(textsOf(root, '.note').join()).toContain('It is in no story');
  });

  it('says that it is gone, where it is', async () => {
    const { root } = await showLibrary(SHELVES.some, '#view=read&article=nowhere');
    expect(textOf(the(root, '[role=alert]'))).toContain('not in the library any more');
  });
});

describe('the passages of a text', () => {
  const { article, comparison } = readTunnel;
  const statements = comparison?.statements ?? [];

  it('have each paragraph once, in order, and each note at the paragraph of its words', () => {
    const passages = dividePassages(article, statements);
    expect(passages.flatMap(({ paragraphs }) => paragraphs)).toEqual(article.paragraphs);
    expect(passages.flatMap(({ noted }) => noted)).toEqual(noteStatements(statements));
    for (const { paragraphs, noted } of passages)
      for (const { at } of noted) {
        expect(at.start).toBeGreaterThanOrEqual(paragraphs[0]?.start ?? -1);
        expect(at.start).toBeLessThan(paragraphs[0]?.end ?? -1);
      }
  });

  it('are one where nothing is carried by others', () => {
    expect(dividePassages(article, [])).toEqual([{ paragraphs: article.paragraphs, noted: [] }]);
  });
});
