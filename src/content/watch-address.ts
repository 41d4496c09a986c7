import type { Life } from './life';

/**
 * Calls `onMove` when the page's address changes without a load. Firefox before 147 has no Navigation API and tells of
 * `pushState` only in the background, whose 'address-changed' then comes to `moved`.
 */
export function watchAddress(window: Window, life: Life, onMove: (change: 'page' | 'fragment') => void) {
  let address = window.location.href;
  const moved = () => {
    const before = address;
    address = window.location.href;
    if (address !== before) onMove(withoutFragment(address) === withoutFragment(before) ? 'fragment' : 'page');
  };
  life.listen(window, 'popstate', moved);
  life.listen(window, 'hashchange', moved);
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation !== undefined) life.listen(navigation, 'currententrychange', moved);
  return { moved };
}

function withoutFragment(address: string): string {
  const at = address.indexOf('#');
  return at < 0 ? address : address.slice(0, at);
}
