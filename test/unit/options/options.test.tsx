import { describe, expect, it, vi } from 'vitest';
import type { BackupState } from '../../../src/messaging/backup-protocol';
import type { LibraryLoss, LibraryPlace } from '../../../src/messaging/protocol';
import type { SettingsSource } from '../../../src/messaging/settings-source';
import { Options } from '../../../src/options/Options';
import type { SettingsState } from '../../../src/settings/settings';
import { BACKUPS } from '../../fixtures/backups';
import { CHOSEN_NOTHING, settingsPage } from '../../fixtures/settings-page';
import { english } from '../ui/english';
import { fire, press, render, settle, textOf, textsOf, the } from '../ui/render';

const KNOWN = CHOSEN_NOTHING;
const UNKNOWN: SettingsState = { known: false };
/** `answers`: what the background answers, one after the other; the last one from then on. */
async function open(
  answers: SettingsState[],
  place: LibraryPlace = 'disk',
  loss: LibraryLoss | null = null,
  backups: BackupState = BACKUPS.none,
) {
  const listeners = new Set<(state: SettingsState) => void>();
  const tell = (state: SettingsState) => {
    for (const listener of listeners) listener(state);
  };
  const change = vi.fn<SettingsSource['change']>(async () => {
    tell(KNOWN);
    return KNOWN;
  });
  const page = settingsPage(english, { place, loss, backups });
  const source: SettingsSource = {
    ...page.source,
    load: async () => (answers.length > 1 ? answers.shift() : answers[0]) ?? UNKNOWN,
    change,
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const lost = { ...page.lost, end: vi.fn(page.lost.end) };
  const root = render(<Options {...page} source={source} lost={lost} />);
  await settle();
  return { root, change, tell, lost };
}

const said = (root: Element) => textOf(the(root, '.said'));

describe('the settings page, while nobody knows what the reader has chosen', () => {
  it('says so at once, with what follows, and shows no setting', async () => {
    const { root } = await open([UNKNOWN]);
    expect(textOf(the(root, 'h1'))).toBe('Your settings cannot be read');
    expect(textOf(root)).toContain('it reads no page');
    expect(textsOf(root, 'button')).toEqual(['Try again', 'Reset settings']);
    expect(root.querySelector('input')).toBeNull();
  });

  it('asks again when told to, and shows the settings once they are known', async () => {
    const { root, change } = await open([UNKNOWN, KNOWN]);
    press(root, 'Try again');
    await settle();
    expect(textOf(the(root, 'h1'))).toBe('Settings');
    expect(change).not.toHaveBeenCalled();
  });

  it('says it again when it is still so', async () => {
    const { root } = await open([UNKNOWN]);
    press(root, 'Try again');
    await settle();
    expect(textOf(the(root, 'h1'))).toBe('Your settings cannot be read');
  });

  it('begins anew only when told to, and says that it has', async () => {
    const { root, change } = await open([UNKNOWN]);
    expect(change).not.toHaveBeenCalled();
    press(root, 'Reset settings');
    await settle();
    expect(change).toHaveBeenCalledExactlyOnceWith({ startAnew: true });
    expect(root.querySelector('input[value=click]')).not.toBeNull();
    expect(said(root)).toBe('Settings reset. First add the sites that must never be read.');
  });

  it('says when it could not begin anew', async () => {
    const { root, change } = await open([UNKNOWN]);
    change.mockRejectedValueOnce(new Error('the disk is full'));
    press(root, 'Reset settings');
    await settle();
    expect(textOf(the(root, 'h1'))).toBe('Your settings cannot be read');
    expect(said(root)).toBe('This could not be saved; nothing has changed. Try again.');
  });

  it('takes the settings away when they are lost while it is open', async () => {
    const { root, tell } = await open([KNOWN]);
    tell(UNKNOWN);
    await settle();
    expect(textOf(the(root, 'h1'))).toBe('Your settings cannot be read');
    expect(root.querySelector('input')).toBeNull();
  });
});

it.each([
  ['memory', 1],
  ['disk', 0],
] as const)(
  'the settings page, with the library (%s), says %i times that it lasts until you close the browser',
  async (place, times) => {
    const { root } = await open([KNOWN], place);
    expect(textsOf(root, '.note').filter((words) => words.includes('until you close the browser'))).toHaveLength(times);
  },
);

describe('the settings page, where something of the library is gone', () => {
  const loss = { stories: 2, articles: 1, at: '2031-03-03T12:00:00.000Z', noticed: '2031-06-07T12:00:00.000Z' };
  const lostOf = (root: Element) => root.querySelector('.lost');

  it('says what is gone, since when, and what there is to do, until the reader has seen it', async () => {
    const { root, lost } = await open([KNOWN], 'disk', loss);
    expect(textOf(lostOf(root))).toContain(
      'No longer in this browser: 2 stories, 1 text. Last known there on 3 March 2031; found to be gone on 7 June 2031.',
    );
    expect(textOf(lostOf(root))).toContain('keep that file');
    press(root, 'Got it');
    await settle();
    expect(lost.end).toHaveBeenCalledOnce();
    expect(lostOf(root)).toBeNull();
    expect(said(root)).toBe('You will not be told of it again.');
  });

  it.each([
    [{ ...loss, stories: 0, articles: 3 }, 'in this browser: 3 texts. Last'],
    [{ ...loss, stories: 1, articles: 0 }, 'in this browser: 1 story. Last'],
  ])('names nothing of which nothing is gone', async (some, words) => {
    const { root } = await open([KNOWN], 'disk', some);
    expect(textOf(lostOf(root))).toContain(words);
  });

  it('goes on saying it when it cannot be stored that it was seen', async () => {
    const { root, lost } = await open([KNOWN], 'disk', loss);
    lost.end.mockRejectedValueOnce(new Error('the disk'));
    press(root, 'Got it');
    await settle();
    expect(lostOf(root)).not.toBeNull();
    expect(said(root)).toBe('This could not be saved; nothing has changed. Try again.');
  });

  it('says no more of it when everything has been deleted', async () => {
    const { root } = await open([KNOWN], 'disk', loss);
    press(root, 'Delete everything…');
    await settle();
    press(root, 'Delete everything');
    await settle();
    expect(lostOf(root)).toBeNull();
  });
});

describe('the settings page, about backups', () => {
  const loss: LibraryLoss = {
    stories: 1,
    articles: 2,
    at: '2031-03-03T12:00:00Z',
    noticed: '2031-06-07T12:00:00Z',
  };

  it('has the last one in a line, and leads to where they are chosen', async () => {
    const { root } = await open([KNOWN], 'disk', null, BACKUPS.weekly);
    expect(textOf(root)).toMatch(/Last backup: 4 May 2031.*, crossquote-backup-2031-05-04\.json/);
    expect(the(root, 'a[href="library/index.html#view=backup"]')).not.toBeNull();
    expect(textOf((await open([KNOWN])).root)).toContain('There is no backup yet.');
  });

  it('says that the last one failed', async () => {
    const { root } = await open([KNOWN], 'disk', null, BACKUPS['no-room']);
    expect(textOf(root)).toMatch(/The backup of 11 May 2031.* failed\./);
  });

  it('leads to the last backup of what is gone', async () => {
    const { root } = await open([KNOWN], 'disk', loss, BACKUPS.weekly);
    const lost = the(root, '.lost');
    expect(textOf(lost)).toContain('crossquote-backup-2031-05-04.json, written on 4 May 2031');
    expect(textOf(the(lost, 'a'))).toBe('Restore from a backup');
  });

  it('passes over a backup of what was left', async () => {
    const noticed = '2031-05-01T12:00:00Z';
    const { root } = await open([KNOWN], 'disk', { ...loss, noticed }, BACKUPS.weekly);
    expect(textOf(the(root, '.lost'))).toContain('crossquote-backup-2031-04-27.json');
    const early = await open([KNOWN], 'disk', { ...loss, noticed: '2031-04-01T12:00:00Z' }, BACKUPS.weekly);
    expect(the(early.root, '.lost').querySelector('a')).toBeNull();
  });
});

it.each([
  [0, 'paper.example will never be read.'],
  [1, 'paper.example will never be read. 1 remembered article of it was forgotten.'],
  [3, 'paper.example will never be read. 3 remembered articles of it were forgotten.'],
  [null, 'could not be deleted'],
])(
  'the settings page says how many remembered articles of a site that is left alone were forgotten: %s',
  async (forgotten, words) => {
    const { root, change } = await open([KNOWN]);
    change.mockResolvedValue({ ...KNOWN, forgotten });
    const field = the<HTMLInputElement>(root, 'input[type=text]');
    Object.assign(field, { value: 'paper.example', focus: () => {} });
    fire(field, 'input');
    await settle();
    fire(the(root, '.site-form'), 'submit');
    await settle();
    expect(said(root)).toContain(words);
  },
);
