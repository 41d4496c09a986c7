/**
 * Runs first in the popup's document, before the popup's own style and script: notes, on the clock of all processes, when
 * the document began, when it could be seen, when its first card was in it, and when the frame with that card had been
 * painted.
 */
(() => {
  const now = () => performance.timeOrigin + performance.now();
  const times = { begun: performance.timeOrigin, visible: null, inserted: null, painted: null };
  globalThis.popupTimes = times;
  const see = () => {
    if (document.visibilityState === 'visible') times.visible ??= now();
  };
  see();
  document.addEventListener('visibilitychange', see);
  const observer = new MutationObserver(() => {
    if (document.querySelector('.card') === null) return;
    observer.disconnect();
    times.inserted = now();
    // The frame's own callback runs before it is painted; a task that was posted from it, after.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        times.painted = now();
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
})();
