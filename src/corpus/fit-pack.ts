import { LONGEST_FACT, LONGEST_STORY_NAME } from '../core/article-limits';
import type { Provenance } from '../core/library-model';
import type { Article, LibraryArticle } from '../core/model';
import { isDate, isMoment, isWebAddress, mendText } from './pack-fields';
import { readVersion } from './read-pack';
import { readPackArticle } from './read-pack-article';
import { type PackArticle, type PackVersion, StoryPackError } from './story-pack';

/** An article as a library has it. */
export interface KeptArticle extends LibraryArticle {
  added?: string | null;
  provenance?: Provenance | null;
}

/**
 * The article as a pack can hold it: a fact that no pack may state is left out, or cut where it is only too long. Null where
 * its words are not fit to be packed.
 */
export function fitArticle(article: KeptArticle): PackArticle | null {
  const { added = null, provenance = null } = article;
  const name = provenance === null ? null : cutFact(provenance.name);
  const fitted = {
    ...fitFacts(article),
    added: added !== null && isMoment(added) ? added : null,
    provenance: provenance === null ? null : { kind: provenance.kind, name },
  };
  return nullUnlessFit(() => readPackArticle(fitted, 'an article'));
}

/** The same of another reading. */
export function fitVersion(version: PackVersion): PackVersion | null {
  return nullUnlessFit(() => readVersion({ ...version, article: fitFacts(version.article) }, 'a version', null));
}

/** The name of a story, of which a pack takes no empty one. */
export function fitName(name: string): string {
  return mendText(name.slice(0, LONGEST_STORY_NAME)) || '–';
}

function fitFacts<Kept extends Article>(article: Kept): Kept {
  const { title, byline, outlet, published, language, url } = article;
  return {
    ...article,
    title: cutFact(title),
    byline: cutFact(byline),
    outlet: cutFact(outlet),
    published: published !== null && isDate(published) ? published : null,
    language: cutFact(language),
    url: url !== null && isWebAddress(url) ? url : null,
  };
}

function cutFact(fact: string | null): string | null {
  return fact?.slice(0, LONGEST_FACT) ?? null;
}

function nullUnlessFit<Part>(read: () => Part): Part | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof StoryPackError) return null;
    throw error;
  }
}
