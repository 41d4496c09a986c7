import { expect, it } from 'vitest';
import { giveOwnIds } from '../../../src/storage/give-own-ids';

const facts = { title: null, byline: null, outlet: null, published: null, language: null, url: null };
const text = { ...facts, text: 'A text.', paragraphs: [], complete: true };

it('gives rows of the first version ids of our own, and keeps what their pack called them', () => {
  const { stories, articles } = giveOwnIds(
    [
      { id: 's', name: 'S', articleIds: ['here', 'mine'], origin: 'bundled', revision: 'r' },
      { id: 's2', name: 'Own', articleIds: ['mine', 'here', 'lost'], origin: 'reader', revision: null },
    ],
    [
      { ...text, id: 'here', origin: 'bundled', revision: 'r' },
      { ...text, id: 'mine', origin: 'reader', revision: null },
    ],
  );
  expect(stories).toEqual([
    {
      id: 'bundled:s',
      name: 'S',
      articleIds: ['bundled:here', 'reader:mine'],
      origin: 'bundled',
      packId: 's',
      revision: 'r',
    },
    {
      id: 'reader:s2',
      name: 'Own',
      articleIds: ['reader:mine', 'bundled:here', 'reader:lost'],
      origin: 'reader',
      packId: null,
      revision: null,
    },
  ]);
  expect(articles).toEqual([
    { ...text, id: 'bundled:here', origin: 'bundled', packId: 'here', revision: 'r' },
    { ...text, id: 'reader:mine', origin: 'reader', packId: null, revision: null },
  ]);
});
