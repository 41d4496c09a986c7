import { describe, expect, it } from 'vitest';
import { askBackground, askPage, MessageError, tellSurfaces } from '../../../src/messaging/send';

const post = (answer: unknown) => async () => answer;
const nobody = async () => {
  throw new Error('Receiving end does not exist.');
};

describe('asking', () => {
  it('says whom it is for, and gives the response', async () => {
    const sent: unknown[] = [];
    const answer = await askPage(
      async (message) => {
        sent.push(message);
        return { ok: true, response: true };
      },
      'show-span',
      { start: 1, end: 2 },
    );
    expect(answer).toBe(true);
    expect(sent).toEqual([{ to: 'page', type: 'show-span', request: { start: 1, end: 2 } }]);
  });

  it.each([
    ['nobody is there', nobody, 'nobody answers'],
    ['nothing comes back', post(undefined), 'nobody answers'],
    ['something else comes back', post({ state: 'loading' }), 'nobody answers'],
    ['it is refused', post({ ok: false, error: 'not from this sender' }), 'not from this sender'],
  ])('fails with words when %s', async (_name, via, words) => {
    const asked = askBackground(via, 'get-page-state', { tabId: 1 });
    await expect(asked).rejects.toThrow(MessageError);
    await expect(asked).rejects.toThrow(words);
  });
});

describe('telling the surfaces', () => {
  it('is no error when none is open', async () => {
    await expect(
      tellSurfaces(nobody, 'page-state-changed', { tabId: 1, page: { state: 'loading' } }),
    ).resolves.toBeUndefined();
  });
});
