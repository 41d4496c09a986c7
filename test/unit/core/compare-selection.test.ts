import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildStoryPack } from '../../../scripts/lib/story-pack.mjs';
import { compareSelection } from '../../../src/core/compare-selection';
import { LibraryIndex } from '../../../src/core/library-index';
import { languages } from '../../fixtures/languages';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const library = new LibraryIndex(languages, buildStoryPack(root).stories);

const outletsOf = (statements: { elsewhere: { articleId: string }[] }[]) =>
  new Set(statements.flatMap(({ elsewhere }) => elsewhere.map(({ articleId }) => articleId)));

describe('selected words', () => {
  it('that are a whole quotation are found with every text that carries it', () => {
    const { statements } = compareSelection(
      'Putin & I discussed forming an impenetrable Cyber Security unit so that election hacking, & many other negative things, will be guarded and safe.',
      library,
    );
    const [first] = statements;
    expect(first?.speaker).toBe('Donald Trump');
    expect(outletsOf(statements.slice(0, 1)).size).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['a part of it', 'forming an impenetrable Cyber Security unit'],
    ['a part in another dress', 'forming an “impenetrable cyber security unit”'],
    ['white space of all kinds', '  forming\n\tan impenetrable Cyber\u00a0Security unit '],
    ['three words', 'impenetrable Cyber Security'],
    ['one telling word', 'impenetrable'],
  ])('are found: %s', (_name, words) => {
    const { statements } = compareSelection(words, library);
    expect(statements.some(({ fullest }) => fullest?.includes('impenetrable') === true)).toBe(true);
  });

  it('that an outlet says itself are found where they stand, with the whole sentence', () => {
    const text = library.stories[0]?.texts.find(({ id }) => id === 'csi')?.text;
    const said = new Set(text?.quotes.map(({ start }) => start));
    expect(said.size).toBeGreaterThan(0);
    const own = text?.sentences
      .filter(({ start, end }) => !text.quotes.some((quote) => quote.start < end && quote.end > start))
      .map(({ start, end }) => text.article.text.slice(start, end).trim())
      .find((sentence) => sentence.split(' ').length > 12);
    const words = own?.split(' ').slice(2, 11).join(' ') ?? '';
    const { passages } = compareSelection(words, library);
    expect(passages).toContainEqual(expect.objectContaining({ articleId: 'csi', text: own }));
  });

  it.each([
    ['words that no text has', 'The tomatoes on the balcony are late this year.'],
    ['words of grammar alone', 'and so that of the'],
    ['words that say who speaks', 'he said on Sunday'],
    ['nothing', ' \n '],
    ['marks alone', '“…” — !'],
  ])('are not found: %s', (_name, words) => {
    expect(compareSelection(words, library)).toMatchObject({ statements: [], passages: [] });
  });

  it('are cut when they are very many, and take no longer for it', () => {
    const { text } = compareSelection('impenetrable unit '.repeat(100_000), library);
    expect(text.length).toBeLessThanOrEqual(4000);
  });
});
