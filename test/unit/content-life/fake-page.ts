import { vi } from 'vitest';

/** Events as a browser makes them; a page's own, made with `Event`, are not trusted, in Node neither. */
export function toldByBrowser(type: string, facts: object = {}): Event {
  const event = Object.assign(new Event(type), facts);
  return new Proxy(event, {
    get: (target, name) => (name === 'isTrusted' ? true : Reflect.get(target, name, target)),
  });
}

/** A document with as much in it as the life of a content script looks at: some paragraphs of prose. */
class FakeDocument extends EventTarget {
  readonly nodeType = 9;
  visibility = 'visible';
  type = 'text/html';
  paragraphs: string[] = [];

  get visibilityState(): string {
    return this.visibility;
  }
  get contentType(): string {
    return this.type;
  }
  getElementsByTagName(tag: string) {
    return collectionOf(tag === 'p' ? this.paragraphs : []);
  }
}

function collectionOf(paragraphs: readonly string[]) {
  const elements = paragraphs.map((nodeValue) => {
    const text = { nodeType: 3, nodeValue, firstChild: null, nextSibling: null, parentNode: null as unknown };
    const paragraph = { nodeType: 1, firstChild: text, nextSibling: null, parentNode: null };
    text.parentNode = paragraph;
    return paragraph;
  });
  return { length: elements.length, item: (index: number) => elements[index] ?? null };
}

/** An element that stands somewhere in the window, with some prose in it. */
export class FakeElement {
  readonly nodeType = 1;
  extent: { top: number; bottom: number };
  paragraphs: string[];
  constructor(top: number, bottom: number, ...paragraphs: string[]) {
    this.extent = { top, bottom };
    this.paragraphs = paragraphs;
  }
  getBoundingClientRect(): { top: number; bottom: number } {
    return this.extent;
  }
  getElementsByTagName(tag: string) {
    return collectionOf(tag === 'p' ? this.paragraphs : []);
  }
}

class FakeWindow extends EventTarget {
  innerHeight = 800;
  location = { href: 'https://paper.example/story' };
  navigation: EventTarget | undefined = new EventTarget();
}

/** Observers that a test sets off by hand. */
class FakeObserver {
  static readonly all = new Set<FakeObserver>();
  #callback: () => void;
  constructor(callback: () => void) {
    this.#callback = callback;
  }
  observe(): void {
    FakeObserver.all.add(this);
  }
  disconnect(): void {
    FakeObserver.all.delete(this);
  }
  fire(): void {
    this.#callback();
  }
}

export interface FakePage {
  document: Document;
  window: Window;
  /** What the test changes. */
  content: FakeDocument;
  place: FakeWindow;
  /** Tells observers of a change; those that do not observe hear nothing. */
  mutate(): void;
  observers(): number;
  /** The elements move by so many pixels, and come to rest. */
  scroll(elements: readonly FakeElement[], by: number): void;
  moveTo(href: string, event?: 'popstate' | 'currententrychange'): void;
}

/** Stubs the globals of a page; `vi.unstubAllGlobals` and `vi.useRealTimers` take them away. */
export function fakePage(): FakePage {
  vi.useFakeTimers();
  FakeObserver.all.clear();
  vi.stubGlobal('MutationObserver', FakeObserver);
  vi.stubGlobal('IntersectionObserver', class extends FakeObserver {});
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work, 50));
  const content = new FakeDocument();
  const place = new FakeWindow();
  return {
    document: content as unknown as Document,
    window: place as unknown as Window,
    content,
    place,
    mutate() {
      for (const observer of [...FakeObserver.all]) observer.fire();
    },
    observers: () => FakeObserver.all.size,
    scroll(elements, by) {
      for (const { extent } of elements) {
        extent.top += by;
        extent.bottom += by;
      }
      content.dispatchEvent(toldByBrowser('scrollend'));
    },
    moveTo(href, event = 'currententrychange') {
      place.location.href = href;
      (event === 'popstate' ? place : place.navigation)?.dispatchEvent(toldByBrowser(event));
    },
  };
}

// What reads facts past the page's own markup takes the accessors of the prototype.
vi.stubGlobal('Document', FakeDocument);
vi.stubGlobal('Element', FakeElement);
