import { describe, expect, it, vi } from 'vitest';
import { Pairings } from '../../../../src/core/matching/pairings';

const [a, b, guest] = [{ name: 'a' }, { name: 'b' }, { name: 'guest' }];
const makeJudge = () => vi.fn((one: object, other: object): { pair: object[] } => ({ pair: [one, other] }));

describe('pairings', () => {
  it('judge a pair once, by each judge and in each order', () => {
    const pairings = new Pairings();
    const [judge, other] = [makeJudge(), makeJudge()];
    const found = pairings.once(judge, a, b);
    expect(pairings.once(judge, a, b)).toBe(found);
    expect(judge).toHaveBeenCalledOnce();
    expect(pairings.once(judge, b, a)).not.toBe(found);
    expect(pairings.once(other, a, b)).not.toBe(found);
  });

  it('remember that nothing was found', () => {
    const judge = vi.fn((_one: object, _other: object) => null);
    const pairings = new Pairings();
    pairings.once(judge, a, b);
    expect(pairings.once(judge, a, b)).toBeNull();
    expect(judge).toHaveBeenCalledOnce();
  });

  it('keep nothing of what was found of a guest in a list either', () => {
    const host = new Pairings();
    const visit = new Pairings(host, [guest]);
    const judge = makeJudge();
    const [found] = visit.once((): object[] => [{ name: 'piece' }], a, guest);
    visit.once(judge, found ?? a, b);
    host.once(judge, found ?? a, b);
    expect(judge).toHaveBeenCalledTimes(2);
  });

  it('keep nothing of a guest, nor of what was found of one', () => {
    const host = new Pairings();
    const visit = new Pairings(host, [guest]);
    const judge = makeJudge();
    const found = visit.once(judge, a, guest);
    visit.once(judge, guest, b);
    visit.once(judge, found, b);
    expect(visit.once(judge, a, guest)).toBe(found);
    expect(judge).toHaveBeenCalledTimes(3);
    host.once(judge, a, guest);
    host.once(judge, guest, b);
    host.once(judge, found, b);
    expect(judge).toHaveBeenCalledTimes(6);
  });

  it('leave with the host what concerns no guest', () => {
    const host = new Pairings();
    const judge = makeJudge();
    const found = new Pairings(host, [guest]).once(judge, a, b);
    expect(host.once(judge, a, b)).toBe(found);
    expect(judge).toHaveBeenCalledOnce();
  });

  it('forget a thing on either side, and what was found of it, and nothing else', () => {
    const pairings = new Pairings();
    const judge = makeJudge();
    const kept = pairings.once(judge, a, b);
    const left = pairings.once(judge, guest, a);
    const right = pairings.once(judge, b, guest);
    const ofFound = [pairings.once(judge, left, b), pairings.once(judge, a, right)];
    pairings.forget(new Set([guest]));
    expect(pairings.once(judge, a, b)).toBe(kept);
    expect(pairings.once(judge, guest, a)).not.toBe(left);
    expect(pairings.once(judge, b, guest)).not.toBe(right);
    expect(pairings.once(judge, left, b)).not.toBe(ofFound[0]);
    expect(pairings.once(judge, a, right)).not.toBe(ofFound[1]);
  });
});
