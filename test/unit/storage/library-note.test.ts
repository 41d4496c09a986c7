import { describe, expect, it } from 'vitest';
import type { OwnRows } from '../../../src/storage/library';
import { endLoss, type LibraryNote, readNote, renewNote } from '../../../src/storage/library-note';

const [THEN, NOW] = ['2031-03-03T08:00:00.000Z', '2031-06-07T09:00:00.000Z'];

const own = (stories: number, articles: number, revision: number): OwnRows => ({ stories, articles, revision });
const note = (amounts: OwnRows, lost: LibraryNote['lost'] = null): LibraryNote => ({ ...amounts, at: THEN, lost });
const lost = (stories: number, articles: number) => ({ stories, articles, at: THEN, noticed: NOW });

describe('the note of a library', () => {
  it('is none as long as nothing is the reader’s own', () => {
    expect(renewNote(null, own(0, 0, 1), NOW)).toBeNull();
  });

  it('is made with the first that is, and stays the same object until the numbers change', () => {
    const first = renewNote(null, own(1, 2, 3), NOW);
    expect(first).toEqual({ ...own(1, 2, 3), at: NOW, lost: null });
    expect(renewNote(first, own(1, 2, 9), THEN)).toBe(first);
    expect(renewNote(first, own(1, 3, 10), THEN)).toEqual({ ...own(1, 3, 10), at: THEN, lost: null });
  });

  it.each([
    ['everything, in a library that was made anew', own(2, 14, 5), own(0, 0, 1), lost(2, 14)],
    ['everything, at the very revision', own(2, 14, 1), own(0, 0, 1), lost(2, 14)],
    ['some, in one of long ago', own(2, 14, 5), own(1, 4, 3), lost(1, 10)],
    ['stories alone', own(2, 14, 5), own(1, 14, 5), lost(1, 0)],
    ['nothing, when the reader has deleted some', own(2, 14, 5), own(1, 4, 6), null],
    ['nothing, when the reader has deleted all', own(2, 14, 5), own(0, 0, 6), null],
    ['nothing, when there is more than before', own(2, 14, 5), own(2, 15, 2), null],
  ])('tells that something is lost: %s', (_what, before, after, expected) => {
    expect(renewNote(note(before), after, NOW)?.lost ?? null).toEqual(expected);
  });

  it('is gone with the last that was the reader’s own, if that was deleted', () => {
    expect(renewNote(note(own(2, 14, 5)), own(0, 0, 6), NOW)).toBeNull();
  });

  it('takes a library of long ago with as much in it for what it is, so that deleting in it is no loss', () => {
    const older = renewNote(note(own(1, 3, 9)), own(1, 3, 4), NOW);
    expect(older).toEqual(note(own(1, 3, 4)));
    expect(renewNote(older, own(1, 2, 5), NOW)?.lost).toBeNull();
  });

  it('keeps a loss whatever comes after it, until it is seen; of two, the larger one', () => {
    const first = renewNote(note(own(2, 14, 5)), own(0, 0, 1), NOW);
    expect(renewNote(first, own(0, 0, 1), THEN)).toBe(first);
    const again = renewNote(first, own(1, 3, 2), THEN);
    expect(again?.lost).toEqual(lost(2, 14));
    expect(renewNote(again, own(0, 0, 1), THEN)?.lost).toEqual(lost(2, 14));
    const many = renewNote(first, own(1, 14, 2), THEN);
    expect(renewNote(many, own(0, 0, 1), NOW)?.lost).toEqual({ ...lost(1, 14), at: THEN });
    expect(again && endLoss(again)).toEqual({ ...own(1, 3, 2), at: THEN, lost: null });
    expect(first && endLoss(first)).toBeNull();
  });

  it.each([
    [undefined],
    [null],
    ['damaged'],
    [{ ...note(own(1, 2, 3)), articles: -1 }],
    [{ ...note(own(1, 2, 3)), stories: 0.5 }],
    [{ ...note(own(1, 2, 3)), revision: '3' }],
    [{ ...note(own(1, 2, 3)), at: 'yesterday' }],
  ])('is read as none where it is damaged: %j', (value) => {
    expect(readNote(value)).toBeNull();
  });

  it('is read as it was written, without a loss that is damaged', () => {
    const whole = note(own(1, 2, 3), lost(2, 14));
    expect(readNote(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    expect(readNote({ ...whole, lost: { ...lost(2, 14), noticed: null } })).toEqual({ ...whole, lost: null });
  });
});
