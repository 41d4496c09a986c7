import type { ListedArticle, ListedStory } from '../core/library-model';
import { sayDate } from '../ui/say-date';
import { type Strings, sayCount } from '../ui/strings';

/** How an article came into the library. */
export function sayOrigin({ t }: Strings, { origin, provenance }: ListedArticle): string {
  if (origin === 'bundled') return t('library_from_bundled');
  if (provenance === null) return t(origin === 'pack' ? 'library_from_pack' : 'library_from_reader');
  const { kind, name } = provenance;
  if (name === null) return t(`library_from_${kind}`);
  const isolated = `\u2068${name}\u2069`;
  return t(kind === 'file' ? 'library_fromFile' : kind === 'pack' ? 'library_fromPack' : `library_from_${kind}`, [
    isolated,
  ]);
}

/** What an article's line says after its outlet: each as it is shown. */
export function sayFacts(strings: Strings, article: ListedArticle): string[] {
  const { t } = strings;
  const { length, withoutText, versions } = article;
  return [
    sayDate(strings, article, 'short') ?? t('dateNotStated'),
    withoutText ? t('library_quotationsOnly') : sayCount(strings, 'library_characters', length),
    sayOrigin(strings, article),
    ...(versions > 0 ? [sayCount(strings, 'library_versions', versions)] : []),
  ];
}

/** The stories that an article is in, but for one that need not be said. */
export function storiesOf(
  { storyIds }: ListedArticle,
  stories: readonly ListedStory[],
  except: string | null,
): ListedStory[] {
  return stories.filter(({ id }) => id !== except && storyIds.includes(id));
}
