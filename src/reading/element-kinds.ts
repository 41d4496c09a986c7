/**
 * How the reader takes an element, by its name:
 * - `skipped`: its text is no part of what a reader reads;
 * - `input`, `embed`, `image`: skipped too, and counted, for boxes full of them are no articles;
 * - `frame`: skipped, unless it holds an embedded post;
 * - `break`: a line break;
 * - `plain`: a piece of a line; nobody gives it a name, and its attributes are not asked for;
 * - `inline`, `link`: a piece of a line, which may be named or hidden;
 * - `slot`: stands for other nodes;
 * - `box`: everything else, a block.
 */
export type ElementKind =
  | 'skipped'
  | 'input'
  | 'embed'
  | 'image'
  | 'frame'
  | 'break'
  | 'plain'
  | 'inline'
  | 'link'
  | 'slot'
  | 'box';

function makeKinds(): Map<string, ElementKind> {
  const kinds = new Map<string, ElementKind>([
    ['br', 'break'],
    ['a', 'link'],
    ['iframe', 'frame'],
    ['slot', 'slot'],
  ]);
  const lists: [ElementKind, string][] = [
    ['plain', 'b i em strong u sub sup q wbr'],
    [
      'inline',
      'span abbr acronym bdi bdo big cite code data del dfn font ins kbd label mark nobr rb rp rt rtc ruby s samp small strike time tt var',
    ],
    ['image', 'img amp-img'],
    ['input', 'input textarea select button'],
    ['embed', 'object embed'],
    [
      'skipped',
      'head script style noscript template svg math canvas datalist frame frameset video audio map progress meter dialog menu nav param track source applet amp-ad amp-sidebar amp-consent amp-analytics',
    ],
  ];
  for (const [kind, names] of lists) {
    for (const name of names.split(' ')) {
      kinds.set(name, kind);
    }
  }
  return kinds;
}

/** Made when the first page is read: most pages are no articles and never need it. */
let kinds: Map<string, ElementKind> | undefined;

/** @param tag in lower case */
export function kindOf(tag: string): ElementKind {
  kinds ??= makeKinds();
  return kinds.get(tag) ?? 'box';
}
