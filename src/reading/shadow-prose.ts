import { elementsByTag, localName, shadowRootOf, textContent } from './dom-access';

/** Elements that are looked at on the whole, and how deep components may stand in each other. */
const ELEMENTS_LOOKED_AT = 2000;
const TREES_LOOKED_AT = 100;
const LONG_PARAGRAPH = 80;

/**
 * The characters of long paragraphs in open shadow trees: on some sites an article is made of web components, and the
 * document itself has next to no text.
 *
 * @param enough characters; no more are counted
 */
export function proseInShadowTrees(document: Document, enough: number): number {
  const trees: ShadowRoot[] = [];
  let looked = 0;
  const hostOf = (element: Element) => {
    looked++;
    const tree = localName.call(element).includes('-') ? shadowRootOf(element) : null;
    if (tree !== null && trees.length < TREES_LOOKED_AT) trees.push(tree);
  };
  const elements = elementsByTag(document, '*');
  for (let i = 0; looked < ELEMENTS_LOOKED_AT; i++) {
    const element = elements.item(i);
    if (element === null) break;
    hostOf(element);
  }
  let prose = 0;
  for (let i = 0; i < trees.length && prose < enough && looked < 2 * ELEMENTS_LOOKED_AT; i++) {
    for (const element of trees[i]?.querySelectorAll('*') ?? []) {
      if (looked >= 2 * ELEMENTS_LOOKED_AT || prose >= enough) break;
      hostOf(element);
      const length = localName.call(element) === 'p' ? (textContent.call(element) ?? '').length : 0;
      prose += length >= LONG_PARAGRAPH ? length : 0;
    }
  }
  return prose;
}
