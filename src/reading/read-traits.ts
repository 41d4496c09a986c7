import { readSigns } from './class-signs';
import { attributeNamesOf, attributeOf } from './dom-access';

/** What an element's attributes say about it. */
export interface Traits {
  /** Class and id. */
  names: string;
  /** Bits of class-signs.ts. */
  signs: number;
  hidden: boolean;
  /** Its role is one that no part of an article has. */
  barred: boolean;
  /** A link to a place in the same page. */
  inPage: boolean;
  /** It names the author. */
  author: boolean;
  /** It gives the date of publication. */
  dated: boolean;
}

export const NO_TRAITS: Traits = {
  names: '',
  signs: 0,
  hidden: false,
  barred: false,
  inPage: false,
  author: false,
  dated: false,
};

const BARRED_ROLES =
  '|menu|menubar|complementary|navigation|alert|alertdialog|dialog|search|banner|contentinfo|tablist|toolbar|';
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Longer styles are looked at no further. */
const LONGEST_STYLE = 500;

/** Asks once which attributes there are, and then only for those that matter here. */
export function readTraits(element: Element): Traits {
  const attributes = attributeNamesOf(element);
  if (attributes.length === 0) {
    return NO_TRAITS;
  }
  let names = '';
  let hidden = false;
  let barred = false;
  let inPage = false;
  let author = false;
  let dated = false;
  for (const name of attributes) {
    switch (name) {
      case 'class':
      case 'id':
        names += `${attributeOf(element, name)} `;
        break;
      case 'href':
        inPage = attributeOf(element, name)?.startsWith('#') === true;
        break;
      case 'style':
        hidden ||= HIDING_STYLE.test((attributeOf(element, name) ?? '').slice(0, LONGEST_STYLE));
        break;
      case 'hidden':
        hidden = true;
        break;
      case 'aria-hidden':
        hidden ||= attributeOf(element, name) === 'true';
        break;
      case 'role':
        barred = BARRED_ROLES.includes(`|${attributeOf(element, name)?.trim().toLowerCase()}|`);
        break;
      case 'rel':
      case 'itemprop':
        author ||= attributeOf(element, name)?.includes('author') === true;
        dated ||= attributeOf(element, name)?.includes('datePublished') === true;
        break;
    }
  }
  return { names, signs: names === '' ? 0 : readSigns(names), hidden, barred, inPage, author, dated };
}
