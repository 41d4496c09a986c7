/**
 * How outlets say that they have corrected an article, in the languages of the surfaces. "Updated" alone says that there is
 * more, not that something was wrong.
 */
const SIGNS: readonly RegExp[] = [
  /^(?:corrections?|corrected|clarification|editor[’']s note)(?: \([^)]{1,40}\))?\s*[:—–]/iu,
  /\b(?:earlier|previous|original) versions? of (?:this|the) (?:article|story|report|post|headline)\b/iu,
  /\bthis (?:article|story|report|post) (?:has been|was) (?:corrected|amended)\b/iu,
  /^(?:korrektur|korrekturhinweis|berichtigung|richtigstellung|anmerkung der redaktion)(?: \([^)]{1,40}\))?\s*:/iu,
  /in einer (?:früheren|ersten|vorherigen) (?:version|fassung) (?:dieses|des) (?:artikels|textes|beitrags)/iu,
  /dieser (?:artikel|text|beitrag) wurde (?:nachträglich )?(?:korrigiert|berichtigt)/iu,
  /^(?:correction|rectificatif|erratum)(?: \([^)]{1,40}\))?\s*:/iu,
  /une version (?:précédente|antérieure|initiale) de (?:cet article|ce texte)/iu,
  /cet article a été (?:corrigé|rectifié)/iu,
  /^(?:corrección|rectificación|fe de erratas)(?: \([^)]{1,40}\))?\s*:/iu,
  /una versión (?:anterior|previa) de este (?:artículo|texto)/iu,
  /este (?:artículo|texto) ha sido (?:corregido|rectificado)/iu,
];
/** A note is a few sentences; what is longer is the article itself, in which somebody speaks of corrections. */
const LONGEST_NOTE = 1000;

/** Whether a paragraph says that its article has been corrected. */
export function isCorrectionNote(paragraph: string): boolean {
  const text = paragraph.trim();
  return text.length <= LONGEST_NOTE && SIGNS.some((sign) => sign.test(text));
}
