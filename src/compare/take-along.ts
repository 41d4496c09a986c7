import { drawPng } from '../platform/draw-png';
import { saveFile } from '../platform/save-file';
import type { SavePicture } from '../ui/picture-file';
import { nameFile } from './make-export';

/** What leaves the page: to the clipboard, to a file, to paper. None of it needs a permission. */
export interface Output {
  /** False where the browser refuses. */
  copy(text: string): Promise<boolean>;
  save(name: string, type: string, text: string): Promise<boolean>;
  savePicture: SavePicture;
  print(): void;
}

export const takeAlong: Output = {
  async copy(text) {
    await navigator.clipboard.writeText(text);
    return true;
  },
  async save(name, type, text) {
    saveFile(name, type, text);
    return true;
  },
  async savePicture(title, format, { svg, width, height }) {
    const name = `${nameFile(title)}.${format}`;
    if (format === 'svg') {
      saveFile(name, 'image/svg+xml', svg);
      return 'saved';
    }
    const png = await drawPng(svg, width, height);
    if (png === null) return 'too-large';
    saveFile(name, 'image/png', png);
    return 'saved';
  },
  print: () => window.print(),
};
