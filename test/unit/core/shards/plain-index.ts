import { readDigest } from '../../../../src/core/knowing/read-digest';
import { findHeaviest, readShare } from '../../../../src/core/shards/heaviest-terms';
import type { StoryEntry, TextEntry } from '../../../../src/core/shards/index-writer';
import { readPrints } from '../../../../src/core/shards/prints';
import type { TextIndex } from '../../../../src/core/text/text-index';

/** The same answers as an index on the disk gives, by a look at everything. */
export class PlainIndex {
  readonly stories = new Map<string, StoryEntry>();
  readonly texts = new Map<string, TextEntry>();

  /** The ids of the stories that are like a text, each with how much it is. */
  storiesNear(text: TextIndex): Map<string, number> {
    const { terms } = text.derive(readDigest);
    const near = new Map<string, number>();
    for (const { id, profile } of this.stories.values()) {
      let like = 0;
      for (const { hash, share } of findHeaviest(profile)) like += readShare(share) * (terms.get(hash | 0) ?? 0);
      if (like >= 0.02) near.set(id, like);
    }
    return near;
  }

  /** The ids of the texts whose quotations have a run of words that the text quotes. */
  textsQuoting(text: TextIndex): Set<string> {
    const prints = new Set(
      text
        .derive(readPrints)
        .filter(({ quoted }) => quoted)
        .map(({ hash }) => hash),
    );
    return new Set(
      [...this.texts.values()].filter((one) => one.prints.some((hash) => prints.has(hash))).map(({ id }) => id),
    );
  }

  /** The ids of the texts that have a word which begins so. */
  textsWith(beginning: string): Set<string> {
    const has = ({ words }: TextEntry) => [...words.keys()].some((word) => word.startsWith(beginning));
    return new Set([...this.texts.values()].filter(has).map(({ id }) => id));
  }
}
