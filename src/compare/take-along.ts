import { saveFile } from '../platform/save-file';

/** What leaves the page: to the clipboard, to a file, to paper. None of it needs a permission. */
export interface Output {
  /** False where the browser refuses. */
  copy(text: string): Promise<boolean>;
  save(name: string, type: string, text: string): Promise<boolean>;
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
  print: () => window.print(),
};
