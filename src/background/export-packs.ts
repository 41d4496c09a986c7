import { divideSteps } from '../core/divide-steps';
import { excerptArticle } from '../core/excerpt/make-excerpt';
import type { Languages } from '../core/language/language';
import type { Article } from '../core/model';
import { fitArticle, fitVersion } from '../corpus/fit-pack';
import type { Pack, PackArticle } from '../corpus/story-pack';
import type { PackMessages } from '../messaging/packs-protocol';
import { takeTexts } from '../storage/keep-texts';
import type { Library } from '../storage/library';
import { makePack } from '../storage/make-pack';
import type { WithLibrary } from './library-holder';

type Asked = PackMessages['export-pack']['request'];

/** Articles and characters of one answer: browsers take no message above 64 MB. */
const MOST_ARTICLES = 200;
const MOST_CHARACTERS = 4_000_000;

interface Parts {
  withLibrary: WithLibrary;
  loadLanguages(): Promise<Languages>;
  /** Names the engine. */
  revision: string;
}

/** Gives a library's pack in parts, made when the first is asked for and let go with the last. Of the engine's script. */
export function createPackExports({ withLibrary, loadLanguages, revision }: Parts) {
  let made: { asked: string; revisionThen: string; pack: Pack } | null = null;

  const find = async (library: Library, { part, at }: Asked): Promise<Pack | null> => {
    const asked = JSON.stringify(part);
    const revisionThen = await library.revision();
    if (at === 0) made = { asked, revisionThen, pack: makePack(await library.packable(), part) };
    // An ended background has left nothing: the same library gives the same pack.
    made ??= { asked, revisionThen, pack: makePack(await library.packable(), part) };
    return made.asked === asked && made.revisionThen === revisionThen ? made.pack : null;
  };

  /** The article of each with what is kept of a text in the place of its words. */
  const leaveOut = async <Kept extends Article>(articles: readonly Kept[], library: Library): Promise<Kept[]> => {
    const languages = await loadLanguages();
    const { texts } = await takeTexts(articles, library.derived, { revision, languages });
    return articles.map((article, at) => {
      const text = texts[at];
      return article.withoutText || text === undefined ? article : { ...article, ...excerptArticle(text) };
    });
  };

  const withoutTexts = async (articles: readonly PackArticle[], library: Library): Promise<PackArticle[]> =>
    (await leaveOut(articles, library)).flatMap((article) => fitArticle(article) ?? []);

  const versionsWithout = async ({ versions }: Pack, library: Library): Promise<Pack['versions']> => {
    const articles = await leaveOut(
      versions.map(({ article }) => article),
      library,
    );
    return versions.flatMap(
      (version, at) => fitVersion({ ...version, article: articles[at] ?? version.article }) ?? [],
    );
  };

  return (asked: Asked): Promise<PackMessages['export-pack']['response']> =>
    withLibrary(async (library) => {
      const pack = await find(library, asked);
      if (pack === null) return null;
      const rest = pack.articles.slice(asked.at, asked.at + MOST_ARTICLES);
      const some = divideSteps(rest, MOST_ARTICLES, ({ text }) => text.length, MOST_CHARACTERS)[0] ?? [];
      const next = asked.at + some.length;
      const articles = asked.withoutTexts ? await withoutTexts(some, library) : some;
      const all = pack.articles.length;
      if (next < all) return { pack: { articles }, next, all };
      made = null;
      const versions = asked.withoutTexts ? await versionsWithout(pack, library) : pack.versions;
      return { pack: { ...pack, articles, versions }, next: null, all };
    });
}
