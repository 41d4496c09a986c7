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

describe('asking the background', () => {
  const ended = new Error('The message port closed before a response was received.');
  /** A background that is ended so many times before it answers. */
  const endingTimes = (times: number) => {
    const sent: unknown[] = [];
    const via = async (message: unknown) => {
      sent.push(message);
      if (sent.length <= times) throw ended;
      return { ok: true, response: { state: 'loading' } };
    };
    return { sent, via };
  };

  it('is done a second time when it is ended in the middle of its answer, with the same words', async () => {
    const { sent, via } = endingTimes(1);
    expect(await askBackground(via, 'get-page-state', { tabId: 1 })).toEqual({ state: 'loading' });
    expect(sent).toEqual(Array.from({ length: 2 }, () => expect.objectContaining({ request: { tabId: 1 } })));
  });

  it('is not done a third time', async () => {
    const { sent, via } = endingTimes(2);
    const asked = askBackground(via, 'get-page-state', { tabId: 1 });
    await expect(asked).rejects.toMatchObject({ name: 'MessageError', cause: ended });
    expect(sent).toHaveLength(2);
  });

  it('is not done again when it was refused', async () => {
    let times = 0;
    const via = async () => {
      times += 1;
      return { ok: false, error: 'not from this sender' };
    };
    await expect(askBackground(via, 'get-page-state', { tabId: 1 })).rejects.toThrow('not from this sender');
    expect(times).toBe(1);
  });
});

describe('telling the surfaces', () => {
  it('is no error when none is open', async () => {
    await expect(
      tellSurfaces(nobody, 'page-state-changed', { tabId: 1, page: { state: 'loading' } }),
    ).resolves.toBeUndefined();
  });
});
