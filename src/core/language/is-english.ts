import { isWordAt } from '../text/char-class';

const ENGLISH = new Set(
  `the of and to that for with he she his her said says it have has are were be this they from by at not but we i you who will
  would as been which there their what when about after had can`.split(/\s+/),
);
const OTHER = new Set(
  `der die das und ist nicht ein eine den dem des zu mit sich auf für von im le la les et des un une du que qui dans pour pas sur
  est au aux ne se ce il elle avec el los las una del por con para su lo al es en y het een van dat op zijn voor niet met och att
  det som på är av og til ikke di e che non per una sono si o do da em não um uma os na no com w nie jest się z do na i to že och
  en ja on ei että mais mas como más`.split(/\s+/),
);
/** Words of a text that are looked at: enough to tell, and no more for a long text than for a page. */
const MOST_WORDS = 200;

/**
 * Whether a text is English: by its stated language (BCP 47) where there is one, else by its commonest words. A text too
 * short to tell counts as English when it is in Latin letters.
 */
export function isEnglish(text: string, language: string | null): boolean {
  if (language !== null && language !== '') return /^en(?:-|_|$)/i.test(language);
  let english = 0;
  let other = 0;
  let foreign = 0;
  let words = 0;
  let at = 0;
  while (at < text.length && words < MOST_WORDS) {
    while (at < text.length && !isWordAt(text, at)) at++;
    const start = at;
    while (at < text.length && at < start + 40 && isWordAt(text, at)) at++;
    if (at === start) break;
    words++;
    const word = text.slice(start, at).toLowerCase();
    if (ENGLISH.has(word)) english++;
    else if (OTHER.has(word)) other++;
    else if (word.charCodeAt(0) > 0x24f) foreign++;
  }
  if (foreign * 2 > words) return false;
  return english >= other;
}
