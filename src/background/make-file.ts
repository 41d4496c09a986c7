import { askOffscreen } from '../messaging/send';
import type { BrowserSeam } from '../platform/browser-seam';

/** Bytes of a part that is handed over in one message: browsers take no message above 64 MB. */
const PART = 4 * 1024 * 1024;
const DOCUMENT = 'offscreen/index.html';

/** A file with an address that downloads can be given. */
export interface MadeFile {
  url: string;
  bytes: number;
}

/** Makes one file at a time. */
export interface FileMaker {
  make(content: Blob): Promise<MadeFile>;
  /** Lets go of the last one. What the browser has not read of it by then is lost. Never rejects. */
  release(): Promise<void>;
}

interface Parts {
  offscreen: BrowserSeam['offscreen'];
  send(message: unknown): Promise<unknown>;
}

/**
 * In Firefox the background is a page, which gives a file its address itself. Chromium's is a worker, which cannot: a
 * document that nobody sees is opened, gets the content in parts, and is closed when the file has been read.
 */
export function createFileMaker({ offscreen, send }: Parts): FileMaker {
  return offscreen === null ? makeHere() : makeElsewhere(offscreen, send);
}

function makeHere(): FileMaker {
  let url: string | null = null;
  const release = async () => {
    if (url !== null) URL.revokeObjectURL(url);
    url = null;
  };
  return {
    async make(content) {
      await release();
      url = URL.createObjectURL(content);
      return { url, bytes: content.size };
    },
    release,
  };
}

function makeElsewhere(offscreen: NonNullable<BrowserSeam['offscreen']>, send: Parts['send']): FileMaker {
  return {
    async make(content) {
      // One of an ended background may still be there, with half a file.
      await offscreen.close();
      await offscreen.open(DOCUMENT);
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      for (let from = 0; from < content.size; from += PART) {
        const bytes = await content.slice(from, from + PART).arrayBuffer();
        await askOffscreen(send, 'add-part', { part: decoder.decode(bytes, { stream: true }) });
      }
      return askOffscreen(send, 'finish-file', { type: content.type });
    },
    // Its addresses end with the document.
    release: () => offscreen.close(),
  };
}
