import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { limitComparison, MOST_ANSWER_BYTES } from '../../../src/background/limit-answer';
import { measureBytes } from '../../../src/background/measure-bytes';
import { compareStory } from '../../../src/core/compare-story';
import { compareWithLibrary } from '../../../src/core/compare-with-library';
import { limitQuotations } from '../../../src/core/limit-quotations';
import type { Article } from '../../../src/core/model';
import { prepareLibrary } from '../../../src/core/stories/prepare-library';
import { makeArticle } from '../core/comparison/make-text';
import { loadLibrary } from '../../../src/terminal/load-library';
void readFileSync; void readdirSync;
it('measure', async () => {
  const stories = await loadLibrary();
  const library = prepareLibrary(stories as never);
  for (const s of stories as any) { for (const a of s.articles) { const { id, ...rest } = a; const c = compareWithLibrary(rest, library); console.log(id, rest.text.length, measureBytes(c)); }
    console.log('story', measureBytes(compareStory(library.stories[0]!, null))); }
  const words = 'impenetrable Cyber Security unit';
  const facts = { outlet: null, title: null };
  const huge = (n: number): Article => { const { id: _i, ...rest } = makeArticle('x', [Array.from({ length: n }, (_, i) => `and Donald Trump tweeted “an impenetrable Cyber Security unit so that election hacking number ${i}”`).join(', ') + '.'], facts); return rest; };
  for (const n of [250, 500, 1000, 2000]) { const a = huge(n); const t = performance.now(); const c = compareWithLibrary(limitQuotations(a), library, (stories as any)[0].story.id); console.log(n, a.text.length, 'raw', measureBytes(c), 'limited', measureBytes(limitComparison(c)), Math.round(performance.now() - t), 'ms', c.statements.length, c.onlyHere.length, c.story?.id); }
  void words; void MOST_ANSWER_BYTES; expect(1).toBe(1);
});
