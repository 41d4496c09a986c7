import { describe, expect, it, vi } from 'vitest';
import { BackupView } from '../../../src/library/BackupView';
import { BACKUP_FAILURES, type BackupState } from '../../../src/messaging/backup-protocol';
import type { BackupSource } from '../../../src/messaging/backup-source';
import { BACKUPS, backupsAsTheyAre } from '../../fixtures/backups';
import { english } from '../ui/english';
import { press, render, settle, textOf, textsOf, the } from '../ui/render';

async function open(state: BackupState, changes: Partial<BackupSource> = {}) {
  let tell: (state: BackupState) => void = () => {};
  const source = {
    ...backupsAsTheyAre(state),
    choose: vi.fn<BackupSource['choose']>(async () => state),
    backUpNow: vi.fn<BackupSource['backUpNow']>(async () => state),
    onChanged(listener: typeof tell) {
      tell = listener;
      return () => {};
    },
    ...changes,
  };
  const onRestore = vi.fn();
  const root = render(<BackupView strings={english} source={source} onRestore={onRestore} />);
  await settle();
  return { root, source, onRestore, tell: (news: BackupState) => tell(news) };
}

const choose = (root: Element, value: string) => {
  const { Event } = globalThis.document.defaultView ?? globalThis;
  the(root, `input[value=${value}]`).dispatchEvent(new Event('change', { bubbles: true }));
};
const said = (root: Element) => textOf(the(root, '.said'));

describe('the view about backups', () => {
  it('says where backups lie, who can read them, and that there is none yet', async () => {
    const { root } = await open(BACKUPS.none);
    expect(textOf(root)).toContain('There is no backup yet.');
    expect(textOf(root)).toContain('Whoever can open that folder can read them.');
    expect(textsOf(root, '.problem')).toEqual([]);
  });

  it('shows the last backup with its file, day, size and content, and the earlier ones on demand', async () => {
    const { root } = await open(BACKUPS.weekly);
    expect(textsOf(root, '.backup-file')).toEqual(['crossquote-backup-2031-05-04.json']);
    expect(textOf(root)).toMatch(/4 May 2031.* · 3\.41 MB, in it: 12 stories, 148 texts/);
    expect(textOf(root)).toContain('The next one is due on 11 May 2031');
    press(root, 'Earlier backups');
    await settle();
    expect(textsOf(root, '.backup-file')).toHaveLength(2);
  });

  it('explains the browser’s question before it comes, and chooses what was wanted once it is answered', async () => {
    const ask = vi.fn(async () => true);
    const { root, source } = await open(BACKUPS.none, { ask });
    choose(root, 'weekly');
    await settle();
    expect(textOf(the(root, '.explained'))).toContain('permission to manage downloads');
    expect(source.choose).not.toHaveBeenCalled();
    expect(ask).not.toHaveBeenCalled();
    press(root, 'Continue to the browser’s question');
    await settle();
    expect(ask).toHaveBeenCalledOnce();
    expect(source.choose).toHaveBeenCalledWith('weekly');
    expect(root.querySelector('.explained')).toBeNull();
  });

  it.each<[string, BackupSource['ask']]>([
    ['says no', async () => false],
    ['cannot ask', () => Promise.reject(new Error('no click'))],
  ])('chooses nothing when the browser %s', async (_case, ask) => {
    const { root, source } = await open(BACKUPS.none, { ask });
    choose(root, 'daily');
    await settle();
    press(root, 'Continue');
    await settle();
    expect(textOf(the(root, '.explained'))).toContain('did not give the permission');
    expect(source.choose).not.toHaveBeenCalled();
    expect(textsOf(root, 'input[value=off][checked]')).toHaveLength(1);
  });

  it('asks nothing to end backups, or where it is allowed already', async () => {
    const { root, source } = await open(BACKUPS.weekly);
    choose(root, 'off');
    choose(root, 'daily');
    await settle();
    expect(vi.mocked(source.choose).mock.calls).toEqual([['off'], ['daily']]);
    expect(said(root)).not.toBe('');
  });

  it('says that a choice could not be stored', async () => {
    const { root } = await open(BACKUPS.weekly, { choose: () => Promise.reject(new Error('the disk')) });
    choose(root, 'daily');
    await settle();
    expect(said(root)).toContain('could not be saved');
  });

  it('writes one now, and says what came of it', async () => {
    const { root, source } = await open(BACKUPS.weekly);
    press(root, 'Back up now');
    await settle();
    expect(source.backUpNow).toHaveBeenCalledOnce();
    expect(said(root)).toBe('The backup is written.');
  });

  it('says so where there is nothing to back up, and where nobody answers', async () => {
    const nothing = await open(BACKUPS.empty);
    press(nothing.root, 'Back up now');
    await settle();
    expect(said(nothing.root)).toContain('there is nothing of yours');
    const dead = await open(BACKUPS.weekly, { backUpNow: () => Promise.reject(new Error('nobody answers')) });
    press(dead.root, 'Back up now');
    await settle();
    expect(said(dead.root)).toContain('could not be started');
  });

  it('begins no second one while one is being written', async () => {
    const { root, source, tell } = await open(BACKUPS.weekly);
    tell(BACKUPS.running);
    await settle();
    expect(textOf(root)).toContain('A backup is being written…');
    press(root, 'Back up now');
    await settle();
    expect(source.backUpNow).not.toHaveBeenCalled();
  });

  it.each(BACKUP_FAILURES)('has words for a backup that failed: %s', async (reason) => {
    const { root } = await open({ ...BACKUPS.weekly, trouble: { at: '2031-05-11T09:12:00Z', reason } });
    expect(textOf(the(root, '.problem'))).toMatch(/^The backup of 11 May 2031.* failed\.$/);
    expect(textOf(the(root, '.problem + p'))).not.toBe('');
  });

  it('hands on the file that the reader picks, the same one twice too', async () => {
    const { root, onRestore } = await open(BACKUPS.none);
    const picker = the<HTMLInputElement>(root, 'input[type=file]');
    const file = new File(['{}'], 'crossquote-backup-2031-05-04.json');
    const { Event } = globalThis.document.defaultView ?? globalThis;
    for (let times = 0; times < 2; times += 1) {
      Object.defineProperty(picker, 'files', { configurable: true, value: [file] });
      picker.dispatchEvent(new Event('change', { bubbles: true }));
      expect(picker.value).toBe('');
    }
    expect(onRestore.mock.calls).toEqual([[file], [file]]);
  });

  it('says that nothing is known when the background cannot be reached, and asks again', async () => {
    let isThere = false;
    const load = async () => {
      if (!isThere) throw new Error('nobody answers');
      return BACKUPS.weekly;
    };
    const { root } = await open(BACKUPS.weekly, { load });
    expect(textOf(root)).toContain('cannot be read just now');
    isThere = true;
    press(root, 'Try again');
    await settle();
    expect(textsOf(root, '.backup-file')).toHaveLength(1);
  });
});
