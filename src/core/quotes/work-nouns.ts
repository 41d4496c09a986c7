/** Things that have titles: books, films, programmes, songs, reports, ships, campaigns. */
const WORK_NOUNS = new Set(
  `book novel memoir autobiography biography film movie documentary show series sitcom drama comedy musical play opera song
  album single track record ballad anthem poem essay podcast episode program programme broadcast magazine newsletter blog
  column exhibition exhibit painting sculpture game videogame app website site project tour franchise trilogy saga sequel
  classic bestseller best-seller hit thriller miniseries soap cartoon strip comic star host anchor moderator co-host creator
  author cast theme spoof parody skit sketch segment chapter edition issue report study paper article story tale fable
  novella anthology collection soundtrack video clip channel network band group duo rapper singer actor actress director
  reality-show talk-show super pac`.split(/\s+/),
);

/** Whether a word (lower case, singular or plural) is one of a thing with a title. */
export function isWorkNoun(lower: string | undefined): boolean {
  if (lower === undefined) return false;
  return WORK_NOUNS.has(lower) || (lower.endsWith('s') && WORK_NOUNS.has(lower.slice(0, -1)));
}
