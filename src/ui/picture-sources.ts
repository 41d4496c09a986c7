import type { LibraryArticle } from '../core/model';
import { sayOutlet } from './matrix-say-outlet';
import type { PictureSource } from './picture-file';
import { sayDate } from './say-date';
import type { Strings } from './strings';

/** The texts of a story as they are printed below a saved picture: outlet, headline, date, address, by their ids. */
export function sayPictureSources(
  strings: Strings,
  articles: readonly Pick<LibraryArticle, 'id' | 'outlet' | 'title' | 'url' | 'published' | 'dated'>[],
): Map<string, PictureSource> {
  return new Map(
    articles.map((article) => [
      article.id,
      {
        outlet: sayOutlet(strings, article),
        title: article.title,
        date: sayDate(strings, article) ?? strings.t('dateNotStated'),
        url: article.url,
      },
    ]),
  );
}
