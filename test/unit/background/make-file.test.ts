import { describe, expect, it, vi } from 'vitest';
import { createFileMaker } from '../../../src/background/make-file';
import { collectFile } from '../../../src/offscreen/collect-file';

const MEGABYTE = 1024 * 1024;

/** Chromium's document, and what is sent to it. */
function openDocument() {
  const made: Blob[] = [];
  const largest = { part: 0 };
  let document: ReturnType<typeof collectFile> | null = null;
  const offscreen = {
    async open() {
      if (document !== null) throw new Error('Only a single offscreen document may be created.');
      document = collectFile({
        createObjectURL: (blob) => {
          made.push(blob as Blob);
          return `blob:${made.length}`;
        },
      });
    },
    close: vi.fn(async () => {
      document = null;
    }),
  };
  const send = async (message: unknown) => {
    const { to, type, request } = message as { to: string; type: string; request: { part: string; type: string } };
    if (to !== 'offscreen' || document === null) throw new Error('Receiving end does not exist.');
    if (type === 'add-part') {
      largest.part = Math.max(largest.part, request.part.length);
      return { ok: true, response: document.add(request.part) };
    }
    return { ok: true, response: document.finish(request.type) };
  };
  return { offscreen, send, made, largest };
}

describe('a file that is made in a document', () => {
  // One, two, three and four bytes a character, so that a part ends in the middle of one.
  const words = 'ferry é 渡 🚢 '.repeat(MEGABYTE / 2);

  it('has the bytes that it was given, in parts that a message can carry', async () => {
    const { offscreen, send, made, largest } = openDocument();
    const content = new Blob([words], { type: 'application/json' });
    const file = await createFileMaker({ offscreen, send }).make(content);
    expect(file).toEqual({ url: 'blob:1', bytes: content.size });
    expect(largest.part).toBeLessThanOrEqual(4 * MEGABYTE);
    expect(made[0]?.type).toBe('application/json');
    expect((await made[0]?.text()) === words).toBe(true);
  });

  it('begins anew where an ended background has left half of one', async () => {
    const { offscreen, send } = openDocument();
    const files = createFileMaker({ offscreen, send });
    await files.make(new Blob(['first']));
    expect((await files.make(new Blob(['second']))).bytes).toBe(6);
    await files.release();
    expect(offscreen.close).toHaveBeenCalledTimes(3);
  });

  it('is none when the document is gone', async () => {
    const { offscreen, send } = openDocument();
    const files = createFileMaker({ offscreen: { ...offscreen, open: async () => {} }, send });
    await expect(files.make(new Blob(['words']))).rejects.toThrow('nobody answers');
  });
});

describe('a file that the background makes', () => {
  it('has an address until it is let go of', async () => {
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    const files = createFileMaker({ offscreen: null, send: async () => {} });
    const { url, bytes } = await files.make(new Blob(['words']));
    expect(url).toMatch(/^blob:/);
    expect(bytes).toBe(5);
    expect(revoke).not.toHaveBeenCalled();
    await files.release();
    expect(revoke).toHaveBeenCalledWith(url);
    await files.release();
    expect(revoke).toHaveBeenCalledOnce();
    revoke.mockRestore();
  });
});
