import { expect, it } from 'vitest';
import { createAnalyst } from '../../../src/background/analyst';
import { createHeldAnswers } from '../../../src/background/held-answers';
import { createToldStates } from '../../../src/background/told-states';
import { tunnel } from '../../fixtures/comparisons/tunnel';
import { makeArticle } from '../core/comparison/make-text';
import { FakeBrowser } from '../platform/fake-browser';
import { openInMemory } from '../storage/open-in-memory';

const PARTS = { session: new FakeBrowser().session, report: () => {} };
const MOST_BYTES = 8_000_000;

it('a thousand different articles leave eight megabytes in memory at most, of answers and of states', async () => {
  const held = createHeldAnswers();
  const told = createToldStates(PARTS);
  const library = await openInMemory({ format: 'crossquote-story-pack', version: 1, revision: 'r', stories: [] });
  const never = () => {
    throw new Error('not asked for');
  };
  const analyst = createAnalyst({
    withLibrary: (work) => work(library),
    readerOf: async () => ({
      compare: async (article) => ({
        comparison: { ...tunnel, article: { ...tunnel.article, text: article.text } },
        isWhole: true,
      }),
      compareStory: never,
      compareSelection: never,
      forget: never,
    }),
    held,
  });
  for (let at = 0; at < 1000; at += 1) {
    const { id: _id, ...article } = makeArticle('x', [`Text ${at}. ${'word '.repeat(20_000)}`]);
    const answer = await analyst.analyse(article, true);
    const url = `https://paper.example/${at}`;
    told.keep({ id: at, url, incognito: false }, url, { state: 'compared', ...answer });
  }
  for (const bytes of [held.bytes(), told.bytes()]) {
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    // It is that much that is kept, and not nothing.
    expect(bytes).toBeGreaterThan(MOST_BYTES * 0.9);
  }
});
