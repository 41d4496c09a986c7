import { describe, expect, it } from 'vitest';
import { receive } from '../../../src/messaging/receive';

interface Map {
  double: { request: number; response: number };
  fail: { request: null; response: undefined };
}

const receiver = receive<Map, string>('page', {
  double: {
    admits: (sender) => sender === 'friend',
    parse: (value) => (typeof value === 'number' ? { request: value } : null),
    handle: (value) => value * 2,
  },
  fail: {
    admits: () => true,
    parse: () => ({ request: null }),
    handle: () => {
      throw new Error('out of paper');
    },
  },
});

describe('a receiver', () => {
  it('answers a message of the right shape', async () => {
    await expect(receiver({ to: 'page', type: 'double', request: 21 }, 'friend')).resolves.toEqual({
      ok: true,
      response: 42,
    });
  });

  it('leaves messages for others alone', () => {
    expect(receiver({ to: 'background', type: 'double', request: 21 }, 'friend')).toBeNull();
  });

  it.each([
    ['no message at all', undefined, 'must have to, type and request'],
    ['a word', 'hello', 'must have to, type and request'],
    ['a message without a request', { to: 'page', type: 'double' }, 'must have to, type and request'],
    ['an unknown type', { to: 'page', type: 'triple', request: 1 }, 'no message triple'],
    ['a name that every object has', { to: 'page', type: 'toString', request: 1 }, 'no message toString'],
    ['a request of another shape', { to: 'page', type: 'double', request: '21' }, 'not of the right shape'],
    ['a handler that throws', { to: 'page', type: 'fail', request: 0 }, 'fail: out of paper'],
  ])('answers %s with what is wrong', async (_name, message, words) => {
    await expect(receiver(message, 'friend')).resolves.toEqual({ ok: false, error: expect.stringContaining(words) });
  });

  it('refuses a sender before it looks at the request', async () => {
    await expect(receiver({ to: 'page', type: 'double', request: '21' }, 'stranger')).resolves.toEqual({
      ok: false,
      error: 'double: not from this sender',
    });
  });
});
