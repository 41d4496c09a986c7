// Runs in the page before anything else, and tries all that a page can try to find out that somebody reads it.
(() => {
  const noticed = new Set();
  const note = (what) => noticed.add(what);
  const { getOwnPropertyNames, getOwnPropertySymbols, getOwnPropertyDescriptor, defineProperty } = Object;
  const ownStyle = getComputedStyle.bind(globalThis);
  const ownFetch = fetch.bind(globalThis);
  const ownLater = setTimeout.bind(globalThis);
  const ownRoot = document.documentElement;

  // Methods and accessors that a reader of the page needs, each with a trap in it, that keeps who called as well.
  const trap = (prototype, name) => {
    const found = getOwnPropertyDescriptor(prototype, name);
    if (found === undefined || !found.configurable) return;
    const wrap = (inner) => {
      const wrapped = function (...values) {
        if (isArmed) note(`${name} called from ${new Error().stack.split('\n').slice(2, 3).join('').trim()}`);
        return new.target === undefined ? inner.apply(this, values) : Reflect.construct(inner, values);
      };
      wrapped.prototype = inner.prototype;
      return wrapped;
    };
    const traps = Object.fromEntries(
      ['value', 'get', 'set'].flatMap((key) => (typeof found[key] === 'function' ? [[key, wrap(found[key])]] : [])),
    );
    defineProperty(prototype, name, { ...found, ...traps });
  };
  let isArmed = false;
  const trapped = [
    [EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']],
    [Document.prototype, ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'getElementById']],
    [Document.prototype, ['visibilityState', 'contentType', 'documentElement', 'adoptedStyleSheets', 'createElement']],
    [Element.prototype, ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'getAttribute', 'closest']],
    [Element.prototype, ['getAttributeNames', 'localName', 'firstElementChild', 'getBoundingClientRect', 'shadowRoot']],
    [Element.prototype, ['scrollIntoView', 'attachShadow']],
    [Node.prototype, ['nodeType', 'nodeValue', 'firstChild', 'nextSibling', 'parentNode', 'textContent']],
    [HTMLIFrameElement.prototype, ['contentDocument']],
    [HTMLSlotElement.prototype, ['assignedNodes']],
    [Range.prototype, ['setStart', 'setEnd', 'getBoundingClientRect']],
    [Selection.prototype, ['setBaseAndExtent', 'removeAllRanges', 'addRange']],
    [globalThis, ['getComputedStyle', 'getSelection', 'requestIdleCallback', 'fetch', 'postMessage', 'setTimeout']],
    [globalThis, ['MutationObserver', 'IntersectionObserver', 'Highlight', 'CSSStyleSheet', 'Event', 'CustomEvent']],
    [MutationObserver.prototype, ['observe', 'disconnect']],
    [IntersectionObserver.prototype, ['observe', 'disconnect']],
    [Performance.prototype, ['now', 'mark', 'measure']],
    [Array.prototype, ['map', 'filter', 'push']],
    [Map.prototype, ['get', 'set']],
    [JSON, ['parse', 'stringify']],
    [RegExp.prototype, ['exec']],
    [Symbol, ['for']],
  ];

  // What a stack trace goes through, in browsers that let a page write it.
  Error.prepareStackTrace = (error, frames) => {
    for (const frame of frames ?? []) {
      if (/extension:/.test(String(frame))) note(`a stack with ${frame}`);
    }
    return `${error}\n${(frames ?? []).map((frame) => `    at ${frame}`).join('\n')}`;
  };

  // Events: the browser's own that tell of something, and any that were made up.
  const told = ['message', 'error', 'unhandledrejection', 'securitypolicyviolation', 'selectionchange', 'scroll'];
  const more = [
    'focus',
    'blur',
    'pageshow',
    'visibilitychange',
    'animationstart',
    'transitionrun',
    'resize',
    'storage',
  ];
  for (const type of [...told, ...more, 'crossquote', 'crossquote-ready']) {
    const hear = (event) => {
      if (isArmed) note(`event ${type} ${event.data ?? event.message ?? ''}`);
    };
    addEventListener(type, hear, true);
    document.addEventListener(type, hear, true);
  }

  const observer = new MutationObserver((changes) => {
    if (isArmed) for (const { type, target } of changes) note(`${type} of ${target.nodeName}`);
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => {
    if (isArmed) for (const { entryType, name } of list.getEntries()) note(`${entryType} ${name}`);
  }).observe({ entryTypes: ['mark', 'measure', 'resource'] });

  const ownKeys = (object) => [...getOwnPropertyNames(object), ...getOwnPropertySymbols(object).map(String)];
  const places = () => {
    const all = [
      ['window', globalThis],
      ['document', document],
      ['navigator', navigator],
      ['root', ownRoot],
    ];
    for (const name of getOwnPropertyNames(globalThis)) {
      const value = getOwnPropertyDescriptor(globalThis, name)?.value;
      if (typeof value === 'function' && value.prototype) all.push([`${name}.prototype`, value.prototype]);
    }
    return all;
  };
  const describe = () => {
    const keys = new Map();
    for (const [name, object] of places()) {
      for (const key of ownKeys(object)) {
        const { value, get } = getOwnPropertyDescriptor(object, key) ?? {};
        keys.set(`${name}.${key}`, typeof value === 'function' ? value : get);
      }
    }
    return keys;
  };

  const marks = () => [...CSS.highlights].map(([name, highlight]) => `highlight ${name} ${highlight.size}`);
  const styles = () => {
    const read = (name) => {
      const { backgroundColor, color, textDecorationLine } = ownStyle(ownRoot, `::highlight(${name})`);
      return `${backgroundColor} ${color} ${textDecorationLine}`;
    };
    const usual = read('a-name-that-nobody-has');
    const ours = ['crossquote-carried', 'crossquote-shown', 'crossquote'];
    return ours.filter((name) => read(name) !== usual).map((name) => `style of ${name}`);
  };
  const sheets = () => `${document.styleSheets.length} ${document.adoptedStyleSheets.length}`;
  const entries = () => performance.getEntries().map(({ entryType, name }) => `${entryType} ${name}`);

  let before;
  addEventListener('DOMContentLoaded', () => {
    for (const [prototype, names] of trapped) for (const name of names) trap(prototype, name);
    before = { keys: describe(), sheets: sheets(), entries: entries() };
    // What the parser has added is the page's own.
    observer.takeRecords();
    isArmed = true;
  });

  // Names that a test knows; they are there before the page looks at what it has.
  defineProperty(globalThis, 'watchful', {
    value: {
      /** All that the page has noticed so far. */
      noticed() {
        isArmed = false;
        const now = describe();
        for (const [key, value] of now) {
          if (!before.keys.has(key)) note(`new: ${key}`);
          else if (before.keys.get(key) !== value) note(`changed: ${key}`);
        }
        if (sheets() !== before.sheets) note(`sheets ${sheets()}`);
        // Long frames say that something ran, which nobody can hide, and not what.
        const own = /^(?:long|navigation|paint|visibility-state|largest|first|layout-shift|back-forward)/;
        for (const entry of entries()) if (!before.entries.includes(entry) && !own.test(entry)) note(`entry ${entry}`);
        const all = [...noticed, ...marks(), ...styles()].sort();
        isArmed = true;
        return all;
      },
      /** Which of the extension's files the page can have, by three ways. */
      async probe(addresses) {
        isArmed = false;
        const had = [];
        for (const address of addresses) {
          await ownFetch(address).then(
            () => had.push(`fetch ${address}`),
            () => {},
          );
          for (const tag of ['img', 'script']) {
            const element = document.createElement(tag);
            const loaded = new Promise((resolve) => {
              element.onload = () => resolve(true);
              element.onerror = () => resolve(false);
              ownLater(resolve, 2000, false);
            });
            element.src = address;
            document.head.append(element);
            if (await loaded) had.push(`${tag} ${address}`);
            element.remove();
          }
        }
        return had;
      },
      /** The words that are selected. */
      selected: () => String(document.getSelection()),
    },
  });
})();
