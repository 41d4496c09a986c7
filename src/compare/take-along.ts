/** What leaves the page: to the clipboard, to a file, to paper. None of it needs a permission. */
export interface Output {
  /** False where the browser refuses. */
  copy(text: string): Promise<boolean>;
  save(name: string, type: string, text: string): Promise<boolean>;
  print(): void;
}

/** How long the browser may take to fetch the file from the page's memory, in milliseconds. */
const KEEP = 60_000;

export const takeAlong: Output = {
  async copy(text) {
    await navigator.clipboard.writeText(text);
    return true;
  },
  async save(name, type, text) {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), KEEP);
    return true;
  },
  print: () => window.print(),
};
