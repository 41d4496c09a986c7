/** How long the browser may take to fetch the file from the page's memory, in milliseconds. */
const KEEP = 60_000;

/** Saves a text as a file into the browser's downloads, on a reader's click. It needs no permission and asks nobody. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP);
}
