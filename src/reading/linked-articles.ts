import {
  ARTICLE_TYPE,
  asText,
  isObject,
  type JsonObject,
  jsonLdOf,
  type LinkedData,
  list,
  toLinkedData,
  typesOf,
} from './read-json-ld';

/** One of the articles that a page's JSON-LD names. */
export interface LinkedArticle {
  data: LinkedData;
  /** As stated: relative ones too. */
  addresses: string[];
  /** Whether it is an entry of a live blog. */
  isEntry: boolean;
}

const MOST_OBJECTS = 5000;

/** All articles that the page's JSON-LD names, in its order, the entries of live blogs among them. */
export function listLinkedArticles(document: Document): LinkedArticle[] {
  const found: LinkedArticle[] = [];
  for (const data of jsonLdOf(document)) {
    const queue: { value: unknown; isEntry: boolean }[] = [{ value: data, isEntry: false }];
    for (let i = 0; i < queue.length && i < MOST_OBJECTS; i++) {
      const { value, isEntry } = queue[i] ?? { value: null, isEntry: false };
      if (Array.isArray(value)) {
        queue.push(...value.slice(0, MOST_OBJECTS).map((one: unknown) => ({ value: one, isEntry })));
      } else if (isObject(value)) {
        if (isEntry || typesOf(value).some((type) => ARTICLE_TYPE.test(type))) {
          found.push({ data: toLinkedData(value), addresses: addressesOf(value), isEntry });
        }
        const below = [value['@graph'], value.mainEntity, value.mainEntityOfPage, value.itemListElement, value.item];
        queue.push(...below.map((one) => ({ value: one, isEntry: false })));
        queue.push({ value: value.liveBlogUpdate, isEntry: true });
      }
    }
  }
  return found;
}

function addressesOf(object: JsonObject): string[] {
  return [object.url, object['@id'], object.mainEntityOfPage]
    .flatMap(list)
    .map((value) => asText(isObject(value) ? value['@id'] : value))
    .filter((address) => address !== null);
}
