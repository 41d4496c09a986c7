/** How long the browser may take to fetch the file from the page's memory, in milliseconds. */
const KEEP = 60_000;

/** Saves a text or other bytes as a file into the browser's downloads, on a reader's click. It needs no permission and asks nobody. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP);
}
