import { LONGEST_ADDRESS, LONGEST_FACT, LONGEST_ID } from '../core/article-limits';
import type { BoundWords, Correction, CorrectionFact } from '../core/corrections/correction';
import { fieldsOf, listOf, momentOf, ownOf, textOf, textOrNull } from './pack-fields';
import { LONGEST_BESIDE, LONGEST_CORRECTED } from './pack-limits';
import { StoryPackError } from './story-pack';

/** A correction of a pack with the known fields alone, in the order in which they are written. @throws StoryPackError */
export function readPackCorrection(value: unknown, where: string): Correction {
  const fields = fieldsOf(value, where);
  return {
    id: textOf(fields, 'id', where, LONGEST_ID),
    at: momentOf(textOf(fields, 'at', where, LONGEST_FACT), `${where}: at`),
    ...readFact(value, where),
  };
}

function readFact(value: unknown, where: string): CorrectionFact {
  const fields = fieldsOf(value, where);
  const fact = (name: string) => textOrNull(fields, name, where, LONGEST_FACT);
  const words = (name: string) => readWords(ownOf(fields, name), `${where}: ${name}`);
  switch (ownOf(fields, 'kind')) {
    case 'speaker':
      return { kind: 'speaker', words: words('words'), speaker: fact('speaker'), instead: fact('instead') };
    case 'not-quotation':
      return { kind: 'not-quotation', words: words('words') };
    case 'not-same':
      return { kind: 'not-same', words: words('words'), other: words('other') };
    case 'same':
      return { kind: 'same', words: words('words'), other: words('other') };
    case 'not-story': {
      const story = fieldsOf(ownOf(fields, 'story'), `${where}: story`);
      return {
        kind: 'not-story',
        article: readWhere(ownOf(fields, 'article'), `${where}: article`),
        title: fact('title'),
        story: {
          id: textOf(story, 'id', where, LONGEST_ID),
          name: textOf(story, 'name', where, LONGEST_FACT),
        },
      };
    }
    case 'one-person': {
      const names = listOf(fields, 'names', where, 2);
      const [shown, other] = names;
      if (!isName(shown) || !isName(other)) throw new StoryPackError(`${where} has not two names`);
      return { kind: 'one-person', names: [shown, other] };
    }
    default:
      throw new StoryPackError(`${where} is of no known kind`);
  }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_FACT && !/\p{Surrogate}/u.test(value);
}

function readWords(value: unknown, where: string): BoundWords {
  const fields = fieldsOf(value, where);
  return {
    exact: textOf(fields, 'exact', where, LONGEST_CORRECTED),
    before: textOrNull(fields, 'before', where, LONGEST_BESIDE) ?? '',
    after: textOrNull(fields, 'after', where, LONGEST_BESIDE) ?? '',
    article: readWhere(ownOf(fields, 'article'), `${where}: article`),
  };
}

/** The key of an address is no address: it is compared, and never opened. */
function readWhere(value: unknown, where: string): BoundWords['article'] {
  const fields = fieldsOf(value, where);
  return {
    address: textOrNull(fields, 'address', where, LONGEST_ADDRESS),
    contentHash: textOf(fields, 'contentHash', where, LONGEST_ID),
  };
}
