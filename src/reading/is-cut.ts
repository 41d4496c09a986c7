import { trimSignsAfter } from '../core/text/trim-signs';
import { PAYWALL } from './class-signs';
import { anyIn, foldWords, hasPhrase, phraseSet, phrasesAt } from './fold-words';
import type { Block, Page } from './page-model';
import type { LinkedData } from './read-json-ld';

/** Of a text that is stated to be so long, less than this share was read: the rest is elsewhere. */
const MOST_OF_IT = 0.6;
/** A text that is not free and shorter than this is taken for its opening. Openings here have some 500 characters, short news that is all there 1,900. */
const TEASER_LENGTH = 1500;
/** A text that ends in an ellipsis and is no longer than this is an excerpt. */
const EXCERPT_LENGTH = 1500;
/** What stands at most so many blocks below the text is about the text. */
const BELOW = 8;

/** What outlets tell readers who may read no further. */
const PAY_TO_READ = phraseSet(
  'to continue reading|to keep reading|to finish reading|to read the full|to read the rest|to read this article|to read this story|to read more of|to read the whole|subscribe to read|subscribe to continue|subscribe to unlock|subscribe for full access|register to read|register to continue|sign in to read|sign in to continue|log in to read|log in to continue|login to read|login to continue|sign up to read|sign up to continue|subscribers only|subscriber only|members only|for subscribers|for our subscribers|for paying subscribers|exclusive to subscribers|exclusively for subscribers|reserved for subscribers|available to subscribers|already a subscriber|already a member|already subscribed|unlock this article|unlock this story|unlock the full|unlock the rest|this article is locked|this content is locked|you have reached your|youve reached your|you have read your|youve read your|you have used all|free articles left|free articles remaining|free articles this month|keep reading with|keep reading for|continue reading with|continue reading for|weiterlesen mit|jetzt weiterlesen|jetzt freischalten|jetzt abonnieren|nur für abonnenten|artikel freischalten|réservé aux abonnés|réservé à nos abonnés|réservée aux abonnés|déjà abonné|exclusivo para suscriptores|exclusivo para assinantes|suscríbete para|para seguir leyendo|para continuar leyendo|para continuar lendo',
);

/** A link to the rest, as the first thing below a text. */
const REST_ELSEWHERE = phraseSet(
  'continue reading|continued on|continued at|continued below|read the full|read full|read the whole|read the entire|read the rest|read entire|keep reading|full story|full article|full text|see full article|weiterlesen|ganzen artikel|lire la suite|lire larticle|seguir leyendo|leer el resto|leer el artículo|continue a ler|continue lendo|page # of #|next page|nächste seite|page suivante',
);

/**
 * Whether the text is known to be cut: by a paywall, as an excerpt, as the first of several pages.
 *
 * @param chosen the article's blocks, before lines were dropped
 */
export function isCut(page: Page, chosen: Block[], text: string, linked: LinkedData | null): boolean {
  if (isShorterThanStated(text, linked)) {
    return true;
  }
  const end = chosen.at(-1);
  const last = end === undefined ? -1 : page.blocks.indexOf(end);
  const closing = chosen.slice(-3).concat(page.blocks.slice(last + 1, last + 1 + BELOW));
  if (closing.some(({ text: line }) => line.length < 300 && hasPhrase(foldWords(line, 60), PAY_TO_READ))) {
    return true;
  }
  if (page.hasPaywall && page.blocks.slice(last + 1).some((block) => isPaywallLine(block))) {
    return true;
  }
  if (closing.slice(-BELOW - 3, 6).some(({ text: line }) => line.length < 120 && leadsToRest(line))) {
    return true;
  }
  if (text.length <= EXCERPT_LENGTH && endsInEllipsis(text)) {
    return true;
  }
  return linked?.free === false && text.length < TEASER_LENGTH;
}

function endsInEllipsis(text: string): boolean {
  const end = text.slice(-10);
  const bare = trimSignsAfter(end, '])');
  return bare.endsWith('…') || bare.endsWith('...');
}

function leadsToRest(line: string): boolean {
  const words = foldWords(line);
  return anyIn(phrasesAt(words, 0), REST_ELSEWHERE) && !words.includes('main');
}

function isShorterThanStated(text: string, linked: LinkedData | null): boolean {
  if (linked?.bodyLength && text.length < linked.bodyLength * MOST_OF_IT) {
    return true;
  }
  return Boolean(linked?.words && (text.match(/\S+/g)?.length ?? 0) < linked.words * MOST_OF_IT);
}

/** A line in a box that is named a paywall and says so. */
function isPaywallLine({ box, text }: Block): boolean {
  for (let up: Block['box'] | null = box, level = 0; up !== null && level < 6; up = up.parent, level++) {
    if (up.signs & PAYWALL && up.tag !== 'body' && up.tag !== 'html') {
      return /subscri|abonn|suscr|assin|member|log ?in|sign in/i.test(text.slice(0, 500));
    }
  }
  return false;
}
