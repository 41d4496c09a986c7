import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Whether the page is being printed: then all of it is there, not what is on the screen alone.
 * @param openDialog the browser's own print dialog
 */
export function usePrinting(openDialog: () => void): { printing: boolean; print: () => void } {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => renderAtOnce(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return {
    printing,
    print() {
      setPrinting(true);
      // The dialog takes the page as it is when it opens: after the sheet is there.
      setTimeout(openDialog, 50);
    },
  };
}

/** Renders before it returns: Firefox may take its picture of the page before any promise is kept. */
function renderAtOnce(change: () => void): void {
  const { debounceRendering } = options;
  options.debounceRendering = (render) => render();
  change();
  if (debounceRendering) options.debounceRendering = debounceRendering;
  else delete options.debounceRendering;
}
