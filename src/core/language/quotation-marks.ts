/** The quotation marks of a language: the outer pair, and the pair within a quotation. Spaces that belong to them are in them. */
export interface QuotationMarks {
  open: string;
  close: string;
  innerOpen: string;
  innerClose: string;
}

const ENGLISH = '“|”|‘|’';
const GERMAN = '„|“|‚|‘';
const SWISS = '«|»|‹|›';
const SPANISH = '«|»|“|”';
const RUSSIAN = '«|»|„|“';
const POLISH = '„|”|«|»';
const NORDIC = '”|”|’|’';
const CORNERS = '「|」|『|』';

/**
 * By BCP 47 tag in lower case: a region or script that differs beside its language. After the CLDR (version 45,
 * `delimiters`), but for French and Spanish, whose printed inner marks are “ and ”, and French has no-break spaces.
 * `ui/quotes.css` says the same to browsers; a test holds the two together.
 */
export const MARKS_OF_LANGUAGES: Readonly<Record<string, string>> = {
  ar: '”|“|’|‘',
  bg: GERMAN,
  ca: SPANISH,
  cs: GERMAN,
  da: ENGLISH,
  de: GERMAN,
  'de-ch': SWISS,
  'de-li': SWISS,
  el: SPANISH,
  en: ENGLISH,
  es: SPANISH,
  et: GERMAN,
  eu: SPANISH,
  fa: SWISS,
  fi: NORDIC,
  fr: '«\u00a0|\u00a0»|“|”',
  'fr-ch': SWISS,
  gl: SPANISH,
  he: NORDIC,
  hi: ENGLISH,
  hr: GERMAN,
  hu: '„|”|»|«',
  id: ENGLISH,
  is: GERMAN,
  it: SPANISH,
  ja: CORNERS,
  ko: ENGLISH,
  lt: GERMAN,
  lv: ENGLISH,
  nb: '«|»|‘|’',
  nl: ENGLISH,
  nn: '«|»|‘|’',
  no: '«|»|‘|’',
  pl: POLISH,
  pt: ENGLISH,
  'pt-pt': SPANISH,
  ro: POLISH,
  ru: RUSSIAN,
  sk: GERMAN,
  sl: GERMAN,
  sr: GERMAN,
  sv: NORDIC,
  tr: ENGLISH,
  uk: RUSSIAN,
  zh: ENGLISH,
  'zh-hant': CORNERS,
  'zh-hk': CORNERS,
  'zh-tw': CORNERS,
};

/**
 * The marks that words of a language are printed in.
 * @param language BCP 47; null or undefined where the text does not state it: then the reader's
 * @param reader BCP 47 of the language that the reader reads us in
 */
export function marksOf(language: string | null | undefined, reader: string): QuotationMarks {
  const [open = '', close = '', innerOpen = '', innerClose = ''] = findMarks(language?.trim() || reader).split('|');
  return { open, close, innerOpen, innerClose };
}

/** Words in the marks of their language, as `marksOf` has them; the same marks inside become the inner ones. */
export function quoteWords(words: string, language: string | null | undefined, reader: string): string {
  const marks = marksOf(language, reader);
  return `${marks.open}${nestMarks(words, marks)}${marks.close}`;
}

function findMarks(tag: string): string {
  const subtags = tag.toLowerCase().split(/[-_]/);
  for (let length = subtags.length; length > 0; length--) {
    const name = subtags.slice(0, length).join('-');
    // Any word may be stated for a language, and an object has names of its own.
    const marks = Object.hasOwn(MARKS_OF_LANGUAGES, name) ? MARKS_OF_LANGUAGES[name] : undefined;
    if (marks !== undefined) return marks;
  }
  return ENGLISH;
}

/** Only pairs are turned, and no pair within a pair: a lone mark may be an apostrophe, or an inch. */
function nestMarks(words: string, { open, close, innerOpen, innerClose }: QuotationMarks): string {
  if (open === close) return words;
  let nested = '';
  let at = 0;
  for (;;) {
    const opened = words.indexOf(open, at);
    const closed = opened < 0 ? -1 : words.indexOf(close, opened + open.length);
    if (closed < 0) return nested + words.slice(at);
    nested += `${words.slice(at, opened)}${innerOpen}${words.slice(opened + open.length, closed)}${innerClose}`;
    at = closed + close.length;
  }
}
